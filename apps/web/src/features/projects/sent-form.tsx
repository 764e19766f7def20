import { useState } from 'react';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';
import { missingEntries } from '../../ui/missing-entries.js';

export interface ProjectFormProps {
  slug: string;
  onClose: () => void;
}

/** Sends what is written once nothing is missing, says that it is kept, and closes the form. */
export function useSent(onClose: () => void) {
  const t = useTranslate();
  const announce = useAnnounce();
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  const send = async (
    entries: FormData,
    labels: Record<string, string>,
    act: () => Promise<unknown>,
  ): Promise<void> => {
    const absent = missingEntries(t, entries, labels);
    setMissing(absent);
    if (absent.length > 0 || !(await act())) return;
    announce(t('project.kept'));
    onClose();
  };
  return { missing, send };
}

export function FormButtons({ busy, act, onClose }: { busy: boolean; act: string; onClose: () => void }) {
  const t = useTranslate();
  return (
    <Acts>
      <SubmitButton busy={busy}>{act}</SubmitButton>
      <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
    </Acts>
  );
}
