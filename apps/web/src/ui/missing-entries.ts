import type { Translate } from '@gsenet/shared/translate';
import type { FieldError } from './form-error-summary.js';

/** What is wrong with a form in which these fields, named by their labels, must hold something. */
export function missingEntries(
  t: Translate,
  entries: FormData,
  labels: Readonly<Record<string, string>>,
): FieldError[] {
  return Object.entries(labels)
    .filter(([field]) => typed(entries, field) === '')
    .map(([field, label]) => ({ field, text: t('ui.form.missing', { label }) }));
}

/** What stands in a field, without the blanks around it. */
export function typed(entries: FormData, field: string): string {
  const value = entries.get(field);
  return typeof value === 'string' ? value.trim() : '';
}
