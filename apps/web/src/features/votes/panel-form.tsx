import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { TextAreaField, TextField } from '../../ui/fields.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';

interface PanelFormProps {
  /** What opens once the recommendation is given. */
  act: string;
  busy: boolean;
  errors: readonly FieldError[];
  onGive: (panel: { text: string; on: string }) => void;
  onClose: () => void;
}

/** What an external panel recommends, which has to be known before too few Members decide. */
export function PanelForm({ act, busy, errors, onGive, onClose }: PanelFormProps) {
  const t = useTranslate();
  const today = new Date().toISOString().slice(0, 10);
  return (
    <Form
      errors={errors}
      onSubmit={(entries) =>
        onGive({ text: typed(entries, 'panelText'), on: typed(entries, 'panelOn') || today })
      }
    >
      <TextAreaField name="panelText" label={t('votes.panel.text')} rows={4} />
      <TextField name="panelOn" type="date" label={t('votes.panel.on')} initial={today} />
      <Acts>
        <SubmitButton busy={busy}>{act}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
