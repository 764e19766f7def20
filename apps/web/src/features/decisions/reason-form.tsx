import { ActButton, Acts, type Weight } from '../../ui/act.js';
import { TextAreaField } from '../../ui/fields.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';

interface ReasonFormProps {
  label: string;
  hint?: string;
  /** What the button says. */
  act: string;
  weight?: Weight;
  busy: boolean;
  errors: readonly FieldError[];
  onGive: (because: string) => void;
  onClose: () => void;
}

/** Asks for the sentence that an act needs. */
export function ReasonForm({
  label,
  hint,
  act,
  weight = 'main',
  busy,
  errors,
  onGive,
  onClose,
}: ReasonFormProps) {
  const t = useTranslate();
  return (
    <Form errors={errors} onSubmit={(entries) => onGive(typed(entries, 'because'))}>
      <TextAreaField name="because" label={label} hint={hint} rows={3} />
      <Acts>
        <ActButton type="submit" weight={weight} busy={busy}>
          {act}
        </ActButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
