import { Link } from 'react-router';
import { CallForm } from '../features/calls/call-form.js';
import { graphql } from '../gql/gql.js';
import type { CallEditPageQuery } from '../gql/graphql.js';
import { useFreshStep } from '../platform/fresh-step.js';
import { definePage } from '../platform/page.js';
import { useAnnounce } from '../ui/announcements.js';
import { useTranslate } from '../ui/language.js';
import { PageHeader } from '../ui/page-header.js';

const CallEditPage = graphql(`
  query CallEditPage($slug: String!) {
    call(slug: $slug) {
      id
      slug
      title
      state
      viewerCanChange
      ...CallToEdit
    }
    actionDirections {
      number
      title
    }
  }
`);

/** The Secretariat changes a call. */
export const route = definePage({
  path: '/calls/:slug/edit',
  needs: 'signed-in',
  query: CallEditPage,
  variables: (params) => ({ slug: params['slug'] ?? '' }),
  failure({ call }) {
    if (!call) return 'not-found';
    return call.viewerCanChange ? undefined : 'denied';
  },
  title: (t) => t('calls.form.change'),
  Page: ({ data: { call, actionDirections } }) =>
    call && <Change call={call} directions={actionDirections} />,
});

interface ChangeProps {
  call: NonNullable<CallEditPageQuery['call']>;
  directions: CallEditPageQuery['actionDirections'];
}

function Change({ call, directions }: ChangeProps) {
  const t = useTranslate();
  const step = useFreshStep();
  const announce = useAnnounce();
  const saved = async (slug: string) => {
    await step(() => import('./call.js'), { slug });
    announce(t('calls.form.saved'));
  };
  return (
    <>
      <PageHeader kind={<Link to={`/calls/${call.slug}`}>{call.title}</Link>} title={t('calls.form.change')}>
        {call.state === 'draft' ? t('calls.form.change.draft') : t('calls.form.change.published')}
      </PageHeader>
      <CallForm call={call} directions={directions} onSaved={saved} />
    </>
  );
}
