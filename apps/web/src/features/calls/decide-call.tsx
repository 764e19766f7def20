import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { usePageRefresh } from '../../platform/page-refresh.js';
import { useAnnounce } from '../../ui/announcements.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';

const ToDecide = graphql(`
  fragment CallToDecide on Call {
    slug
    version
  }
`);

const Decide = graphql(`
  mutation DecideCall($slug: String!, $version: Int!) {
    decideCall(slug: $slug, version: $version) {
      id
    }
  }
`);

/** Notes that every proposal under a closed call has its decision. */
export function DecideCall({ call }: { call: FragmentType<typeof ToDecide> }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const refresh = usePageRefresh();
  const { act, busy, errors } = useAct(Decide);
  const decide = async () => {
    // A refusal may mean that somebody else has changed the call: the page then shows it as it is now.
    if (!(await act(readFragment(ToDecide, call)))) return refresh();
    announce(t('calls.decided'));
  };
  return (
    <>
      <FormErrorSummary errors={errors} />
      <ConfirmButton question={t('calls.decide.question')} busy={busy} onConfirm={() => void decide()}>
        {t('calls.decide')}
      </ConfirmButton>
    </>
  );
}
