import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { TextAreaField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';

const GiveCorrection = graphql(`
  mutation GiveCorrection($meetingId: ID!, $key: String!, $text: String!) {
    giveMinutesCorrection(meetingId: $meetingId, key: $key, text: $text) {
      id
    }
  }
`);

interface CorrectionFormProps {
  meetingId: string;
  section: string;
  onClose: () => void;
}

/** Somebody who was there says what is not as it was. */
export function CorrectionForm({ meetingId, section, onClose }: CorrectionFormProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(GiveCorrection);
  const give = async (entries: FormData) => {
    if (!(await act({ meetingId, key: section, text: typed(entries, 'text') }))) return;
    announce(t('minutes.correct.given'));
    onClose();
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void give(entries)}>
      <TextAreaField
        name="text"
        label={t('minutes.correct.what')}
        hint={t('minutes.correct.hint')}
        rows={4}
      />
      <Acts>
        <SubmitButton busy={busy}>{t('minutes.correct.give')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
