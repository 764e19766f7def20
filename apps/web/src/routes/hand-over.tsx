import { Link, useNavigate } from 'react-router';
import { HandOverForm } from '../features/invitations/hand-over-form.js';
import { graphql } from '../gql/gql.js';
import type { HandOverPageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { useAnnounce } from '../ui/announcements.js';
import { useTranslate } from '../ui/language.js';
import { NarrowPage } from '../ui/narrow-page.js';
import { PageHeader } from '../ui/page-header.js';

const HandOverPage = graphql(`
  query HandOverPage($id: ID!) {
    mandate(id: $id) {
      id
      capacity
      holder {
        id
        name
      }
      organisation {
        id
        slug
        name
        viewerCanInvite
      }
    }
  }
`);

/** Hands a mandate over to a successor. */
export const route = definePage({
  path: '/organisations/:slug/hand-over/:mandate',
  needs: 'signed-in',
  query: HandOverPage,
  variables: ({ mandate }) => ({ id: mandate ?? '' }),
  failure({ mandate }) {
    if (!mandate) return 'not-found';
    return mandate.organisation.viewerCanInvite ? undefined : 'denied';
  },
  title: (t) => t('mandates.handOver'),
  Page: ({ data: { mandate } }) => mandate && <HandOver mandate={mandate} />,
});

function HandOver({ mandate }: { mandate: NonNullable<HandOverPageQuery['mandate']> }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { id, capacity, holder, organisation } = mandate;
  const sent = (address: string) => {
    announce(t('invitations.sent', { address }));
    void navigate('/secretariat/invitations');
  };
  return (
    <NarrowPage>
      <PageHeader
        kind={
          <Link to={`/organisations/${organisation.slug}`}>
            <bdi>{organisation.name}</bdi>
          </Link>
        }
        title={t('mandates.handOver.title', { capacity: t(`capacity.${capacity}`) })}
      >
        {t('mandates.handOver.lead', { holder: holder.name })}
      </PageHeader>
      <HandOverForm mandateId={id} onSent={sent} />
    </NarrowPage>
  );
}
