import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';

const SendAgain = graphql(`
  mutation SendInvitationAgain($id: ID!) {
    sendInvitationAgain(id: $id) {
      id
    }
  }
`);

const Withdraw = graphql(`
  mutation WithdrawInvitation($id: ID!) {
    withdrawInvitation(id: $id) {
      id
    }
  }
`);

/** What can be done about an invitation that nobody accepted or withdrew: a new link, or none. */
export function InvitationActs({ id, address }: { id: string; address: string }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const sendAgain = useAct(SendAgain);
  const withdraw = useAct(Withdraw);
  const doSendAgain = async () => {
    if (await sendAgain.act({ id })) announce(t('invitations.sent', { address }));
  };
  const doWithdraw = async () => {
    if (await withdraw.act({ id })) announce(t('invitations.withdraw.done', { address }));
  };
  return (
    <>
      <FormErrorSummary errors={[...sendAgain.errors, ...withdraw.errors]} />
      <Acts>
        <ActButton busy={sendAgain.busy} onClick={() => void doSendAgain()}>
          {t('invitations.sendAgain')}
        </ActButton>
        <ConfirmButton
          question={t('invitations.withdraw.question', { address })}
          busy={withdraw.busy}
          weight="quiet"
          onConfirm={() => void doWithdraw()}
        >
          {t('invitations.withdraw')}
        </ConfirmButton>
      </Acts>
    </>
  );
}
