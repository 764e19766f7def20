import { useMemo } from 'react';
import type { OutputKind } from '../../gql/graphql.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { SelectField, TextField, type Option } from '../../ui/fields.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import formClasses from '../../ui/form.module.css';
import { outputKinds, outputLanguages } from './output-words.js';
import { fieldAt } from './part-form.js';

/** What is to be reached or delivered by the end of a month. */
export interface Entry {
  month: number;
  title: string;
  /** Slug. */
  organisation: string;
  output: OutputKind | null;
  languages: string[];
}

interface EntryFormProps {
  /** Keeps the fields of several such forms on one page apart. */
  place: string;
  isOutput: boolean;
  initial?: Entry;
  organisations: readonly Option[];
  act: string;
  busy: boolean;
  errors: readonly FieldError[];
  onSave: (entry: Entry) => void;
  onClose: () => void;
}

/** A milestone, or an output with its kind and languages. */
export function EntryForm(props: EntryFormProps) {
  const { place, isOutput, initial, organisations, act, busy, errors, onSave, onClose } = props;
  const t = useTranslate();
  const refused = useMemo(
    () => errors.map((error) => ({ ...error, field: error.field && fieldAt(place, error.field) })),
    [errors, place],
  );
  const named = (name: string) => fieldAt(place, name);
  const save = (entries: FormData) => {
    const month = typed(entries, named('month')).trim();
    onSave({
      title: typed(entries, named('title')),
      month: /^\d{1,3}$/.test(month) ? Number(month) : 0,
      organisation: typed(entries, named('organisation')),
      output: isOutput ? (outputKinds.find((kind) => kind === entries.get(named('output'))) ?? null) : null,
      languages: entries.getAll(named('languages')).map(String),
    });
  };
  return (
    <Form errors={refused} onSubmit={save}>
      <TextField name={named('title')} label={t('plan.entry.title')} initial={initial?.title} />
      <TextField
        name={named('month')}
        label={t('plan.entry.month')}
        hint={t('plan.entry.month.hint')}
        inputMode="numeric"
        initial={initial && String(initial.month)}
      />
      <SelectField
        name={named('organisation')}
        label={t('plan.entry.who')}
        options={organisations}
        initial={initial?.organisation}
      />
      {isOutput && (
        <>
          <SelectField
            name={named('output')}
            label={t('plan.entry.kind')}
            options={outputKinds.map((kind) => ({ value: kind, label: t(`plan.output.${kind}`) }))}
            initial={initial?.output ?? undefined}
          />
          <fieldset>
            <legend className={formClasses.label}>
              <strong>{t('plan.entry.languages')}</strong>
            </legend>
            <p className={formClasses.hint}>{t('plan.entry.languages.hint')}</p>
            <div className={formClasses.choices}>
              {outputLanguages.map((tag) => (
                <label key={tag} className={formClasses.choice}>
                  <input
                    type="checkbox"
                    name={named('languages')}
                    value={tag}
                    defaultChecked={initial?.languages.includes(tag)}
                  />
                  <span>{t(`plan.language.${tag}`)}</span>
                </label>
              ))}
            </div>
          </fieldset>
        </>
      )}
      <Acts>
        <SubmitButton busy={busy}>{act}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
