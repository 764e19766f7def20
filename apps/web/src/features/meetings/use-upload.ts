import { useState } from 'react';
import { inWords } from '../../platform/refusals.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';
import { bringFile } from '../../platform/bring-file.js';

interface Progress {
  name: string;
  /** From 0 to 1. */
  share: number;
}

/**
 * Brings files one after the other and does with each what `onBrought` says, which resolves to whether it is done. Those
 * that failed can be sent once more, and go on where they were cut off.
 */
export function useUpload(onBrought: (fileId: string, name: string) => Promise<boolean>) {
  const t = useTranslate();
  const [underWay, setUnderWay] = useState<Progress | null>(null);
  const [failed, setFailed] = useState<File[]>([]);
  const [errors, setErrors] = useState<FieldError[]>([]);

  const bringOne = async (file: File): Promise<boolean> => {
    setUnderWay({ name: file.name, share: 0 });
    const brought = await bringFile(file, (share) => setUnderWay({ name: file.name, share }));
    if (brought !== 'unreachable' && 'id' in brought) return onBrought(brought.id, file.name);
    const reasons =
      brought === 'unreachable'
        ? [t('ui.unreachable')]
        : brought.refusals.map((refusal) => inWords(t, refusal).text);
    const texts = reasons.map((reason) => ({
      text: t('meetings.papers.problem', { name: file.name, reason }),
    }));
    setErrors((all) => [...all, ...texts]);
    return false;
  };

  const bring = async (files: File[]) => {
    setErrors([]);
    const left: File[] = [];
    for (const file of files) if (!(await bringOne(file))) left.push(file);
    setFailed(left);
    setUnderWay(null);
  };

  return { bring, underWay, failed, errors };
}

export type Upload = ReturnType<typeof useUpload>;
