import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';

const Renew = graphql(`
  mutation RenewInvitations($id: ID!) {
    renewInvitations(id: $id) {
      id
    }
  }
`);

/** Invites who has come to sit for a Member since, and lets go who no longer does. */
export function RenewInvitations({ id }: { id: string }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(Renew);
  const renew = async () => {
    if (await act({ id })) announce(t('meetings.renewed'));
  };
  return (
    <>
      <FormErrorSummary errors={errors} />
      <ActButton busy={busy} onClick={() => void renew()}>
        {t('meetings.renew')}
      </ActButton>
    </>
  );
}
