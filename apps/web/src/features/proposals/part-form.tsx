import { useMemo, type ReactNode } from 'react';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { TextAreaField, TextField } from '../../ui/fields.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { amountIn } from './amounts.js';
import classes from './part-form.module.css';

/** What an Organisation would undertake, in whole units of the call's currency. */
export interface Undertaking {
  role: string;
  budget: number;
  inKind: number;
}

interface PartFormProps {
  /** Keeps the fields of several such forms on one page apart. */
  place: string;
  /** ISO 4217. */
  currency: string;
  initial: Undertaking;
  /** What saving brings about, beyond the change itself. */
  hint?: ReactNode;
  act: string;
  busy: boolean;
  errors: readonly FieldError[];
  /** Whom the part is for, where that is still to be chosen. */
  children?: ReactNode;
  onSave: (undertaking: Undertaking, entries: FormData) => void;
  onClose: () => void;
}

/** The name of a field in the form at a place. */
export const fieldAt = (place: string, name: string): string => `${place}.${name}`;

/** The role and the shares of one Organisation. */
export function PartForm(props: PartFormProps) {
  const { place, currency, initial, hint, act, busy, errors, children, onSave, onClose } = props;
  const t = useTranslate();
  const refused = useMemo(
    () => errors.map((error) => ({ ...error, field: error.field && fieldAt(place, error.field) })),
    [errors, place],
  );
  const save = (entries: FormData) =>
    onSave(
      {
        role: typed(entries, fieldAt(place, 'role')),
        budget: amountIn(typed(entries, fieldAt(place, 'budget'))),
        inKind: amountIn(typed(entries, fieldAt(place, 'inKind'))),
      },
      entries,
    );
  return (
    <Form errors={refused} onSubmit={save}>
      {children}
      <TextAreaField
        name={fieldAt(place, 'role')}
        label={t('proposals.part.role')}
        hint={t('proposals.part.role.hint')}
        initial={initial.role}
        rows={3}
      />
      <div className={classes.shares}>
        <TextField
          name={fieldAt(place, 'budget')}
          label={t('proposals.part.budget.in', { currency })}
          inputMode="numeric"
          initial={String(initial.budget)}
        />
        <TextField
          name={fieldAt(place, 'inKind')}
          label={t('proposals.part.inKind.in', { currency })}
          inputMode="numeric"
          initial={String(initial.inKind)}
        />
      </div>
      {hint && <p>{hint}</p>}
      <Acts>
        <SubmitButton busy={busy}>{act}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
