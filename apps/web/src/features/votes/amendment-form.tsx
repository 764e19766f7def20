import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { TextAreaField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';

const AmendMotion = graphql(`
  mutation AmendMotion($id: ID!, $version: Int!, $text: String!) {
    amendMotion(id: $id, version: $version, text: $text) {
      id
      version
      text
    }
  }
`);

interface AmendmentFormProps {
  motion: { id: string; version: number; text: string };
  onClose: () => void;
}

/** Amends a motion: its whole text as it is to be; the earlier one is kept. */
export function AmendmentForm({ motion, onClose }: AmendmentFormProps) {
  const t = useTranslate();
  const { act, busy, errors } = useAct(AmendMotion);
  const { id, version } = motion;
  const amend = async (entries: FormData) => {
    if (await act({ id, version, text: typed(entries, 'text') })) onClose();
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void amend(entries)}>
      <TextAreaField name="text" label={t('votes.motion.text')} rows={4} initial={motion.text} />
      <Acts>
        <SubmitButton busy={busy}>{t('votes.motion.amend')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
