import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';

const Withdraw = graphql(`
  mutation WithdrawProposal($number: String!) {
    withdrawProposal(number: $number) {
      id
    }
  }
`);

/** Withdraws a proposal for good, after asking once more. */
export function WithdrawProposal({ number }: { number: string }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(Withdraw);
  const withdraw = async () => {
    if (await act({ number })) announce(t('proposals.withdrawn'));
  };
  return (
    <>
      <FormErrorSummary errors={errors} />
      <ConfirmButton
        question={t('proposals.withdraw.question')}
        busy={busy}
        onConfirm={() => void withdraw()}
      >
        {t('proposals.withdraw')}
      </ConfirmButton>
    </>
  );
}
