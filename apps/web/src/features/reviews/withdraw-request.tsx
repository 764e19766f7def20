import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';

const Withdraw = graphql(`
  mutation WithdrawReviewRequest($id: ID!) {
    withdrawReviewRequest(id: $id) {
      id
    }
  }
`);

/** Takes a request for a review back that is not answered; says first who is told. */
export function WithdrawRequest({ id, name }: { id: string; name: string }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(Withdraw);
  const withdraw = async () => {
    if (await act({ id })) announce(t('reviews.withdrawn'));
  };
  return (
    <>
      <FormErrorSummary errors={errors} />
      <ConfirmButton
        weight="quiet"
        busy={busy}
        question={t('reviews.withdraw.question', { name })}
        onConfirm={() => void withdraw()}
      >
        {t('reviews.withdraw')}
      </ConfirmButton>
    </>
  );
}
