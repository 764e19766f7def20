import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';

const Remind = graphql(`
  mutation RemindPartners($number: String!) {
    remindPartners(number: $number) {
      id
    }
  }
`);

interface RemindPartnersProps {
  number: string;
  /** The partners that have not answered, as a list in words. */
  waiting: string;
}

/** Mails the partners that have not answered, and nobody else. */
export function RemindPartners({ number, waiting }: RemindPartnersProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(Remind);
  const remind = async () => {
    if (await act({ number })) announce(t('proposals.reminded', { partners: waiting }));
  };
  return (
    <>
      <FormErrorSummary errors={errors} />
      <ActButton busy={busy} onClick={() => void remind()}>
        {t('proposals.remind', { partners: waiting })}
      </ActButton>
    </>
  );
}
