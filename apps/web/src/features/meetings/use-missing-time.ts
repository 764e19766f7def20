import { useState } from 'react';
import type { FieldError } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';
import { missingEntries } from '../../ui/missing-entries.js';

/** Without a day, a time and a length there is nothing that the API could judge. */
export function useMissingTime() {
  const t = useTranslate();
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  const isMissing = (entries: FormData): boolean => {
    const absent = missingEntries(t, entries, {
      date: t('meetings.field.date'),
      time: t('meetings.field.time'),
      minutes: t('meetings.field.minutes'),
    });
    setMissing(absent);
    return absent.length > 0;
  };
  return { missing, isMissing };
}
