import { Link, useNavigate, useParams } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { TextAreaField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';

const ChooseDate = graphql(`
  mutation ChooseDate($slotId: ID!, $because: String!) {
    chooseDate(slotId: $slotId, because: $because) {
      id
      number
    }
  }
`);

interface ChoosingProps {
  slotId: string;
  /** Notice can no longer be given in time: only with the consent of every Member. */
  tooLate: boolean;
  onClose: () => void;
}

/** Chooses a time: a word on why, the consent of all if notice is short, and the meeting is convened. */
export function Choosing({ slotId, tooLate, onClose }: ChoosingProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { number } = useParams();
  const { act, busy, errors } = useAct(ChooseDate);
  const choose = async (entries: FormData) => {
    const answer = await act({ slotId, because: typed(entries, 'reason') });
    if (!answer) return;
    announce(t('datePolls.chosen'));
    void navigate(`/meetings/${answer.chooseDate.number}`);
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void choose(entries)}>
      <TextAreaField name="reason" label={t('datePolls.choose.why')} rows={2} optional />
      {tooLate && (
        <p>
          <Link to={`/meetings/${number}/notice`}>{t('datePolls.consent')}</Link>
        </p>
      )}
      <Acts>
        <SubmitButton busy={busy}>{t('datePolls.choose.act')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
