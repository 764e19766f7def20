import { useMemo } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { usePageRefresh } from '../../platform/page-refresh.js';
import { useAnnounce } from '../../ui/announcements.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';

const Draft = graphql(`
  fragment CallToPublish on Call {
    slug
    version
  }
`);

const Publish = graphql(`
  mutation PublishCall($slug: String!, $version: Int!) {
    publishCall(slug: $slug, version: $version) {
      id
    }
  }
`);

/** Publishes a draft, after saying who will be told and what cannot be changed afterwards. */
export function PublishCall({ call }: { call: FragmentType<typeof Draft> }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const refresh = usePageRefresh();
  const { act, busy, errors } = useAct(Publish);
  const { slug, version } = readFragment(Draft, call);
  // The page has no field for what is missing: its links would lead nowhere.
  const refused = useMemo(() => errors.map(({ text }) => ({ text })), [errors]);
  const publish = async () => {
    // A refusal may mean that somebody else has changed the draft: the page then shows it as it is now.
    if (!(await act({ slug, version }))) return refresh();
    announce(t('calls.published'));
  };
  return (
    <>
      <FormErrorSummary errors={refused} />
      <ConfirmButton
        question={t('calls.publish.question')}
        busy={busy}
        weight="main"
        onConfirm={() => void publish()}
      >
        {t('calls.publish')}
      </ConfirmButton>
    </>
  );
}
