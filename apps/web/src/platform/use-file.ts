import { useState } from 'react';
import type { FieldError } from '../ui/form-error-summary.js';
import { useTranslate } from '../ui/language.js';
import { bringFile } from './bring-file.js';
import { inWords } from './refusals.js';

/** Brings the chosen file once, however often the form is sent. */
export function useFile() {
  const t = useTranslate();
  const [underWay, setUnderWay] = useState(false);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [kept, setKept] = useState<{ file: File; id: string } | null>(null);
  /** The id of the file, null where none was chosen, undefined where it was refused. */
  const bring = async (chosen: FormDataEntryValue | null): Promise<string | null | undefined> => {
    setErrors([]);
    if (!(chosen instanceof File) || chosen.name === '') return null;
    if (kept && kept.file.name === chosen.name && kept.file.size === chosen.size) return kept.id;
    setUnderWay(true);
    const brought = await bringFile(chosen, () => undefined);
    setUnderWay(false);
    if (brought !== 'unreachable' && 'id' in brought) {
      setKept({ file: chosen, id: brought.id });
      return brought.id;
    }
    setErrors(
      brought === 'unreachable'
        ? [{ text: t('ui.unreachable') }]
        : brought.refusals.map((refusal) => ({ text: inWords(t, refusal).text })),
    );
    return undefined;
  };
  return { bring, underWay, errors };
}
