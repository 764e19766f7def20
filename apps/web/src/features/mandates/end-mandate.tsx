import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';

const EndMandateNow = graphql(`
  mutation EndMandate($id: ID!) {
    endMandate(id: $id) {
      id
      endsAt
    }
  }
`);

/** Ends a mandate from this moment on, after asking once more. */
export function EndMandate({ id, holder, capacity }: { id: string; holder: string; capacity: string }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(EndMandateNow);
  const end = async () => {
    if (await act({ id })) announce(t('mandates.ended', { holder }));
  };
  return (
    <>
      <FormErrorSummary errors={errors} />
      <ConfirmButton
        question={t('mandates.end.question', { holder, capacity })}
        busy={busy}
        weight="quiet"
        onConfirm={() => void end()}
      >
        {t('mandates.end.act')}
      </ConfirmButton>
    </>
  );
}
