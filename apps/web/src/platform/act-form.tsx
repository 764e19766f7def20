import { useState, type ReactNode } from 'react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { ActButton, Acts, SubmitButton } from '../ui/act.js';
import { useAnnounce } from '../ui/announcements.js';
import type { FieldError } from '../ui/form-error-summary.js';
import { Form } from '../ui/form.js';
import { useTranslate } from '../ui/language.js';
import { missingEntries } from '../ui/missing-entries.js';
import { useAct } from './act.js';

interface ActFormProps<Data, Variables extends Record<string, unknown>> {
  onClose: () => void;
  mutation: TypedDocumentNode<Data, Variables>;
  variables: (entries: FormData) => Variables;
  /** Fields that must hold something, by their labels. */
  needed: Record<string, string>;
  act: string;
  done: (data: Data) => string;
  children: ReactNode;
}

/** A form that is opened in place: asks for what is missing first, then for the change, and closes when it is done. */
export function ActForm<Data, Variables extends Record<string, unknown>>(
  props: ActFormProps<Data, Variables>,
) {
  const { mutation, variables, needed, act: words, done, onClose, children } = props;
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(mutation);
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  const send = async (entries: FormData) => {
    const absent = missingEntries(t, entries, needed);
    setMissing(absent);
    if (absent.length > 0) return;
    const answer = await act(variables(entries));
    if (!answer) return;
    announce(done(answer));
    onClose();
  };
  return (
    <Form errors={missing.length > 0 ? missing : errors} onSubmit={(entries) => void send(entries)}>
      {children}
      <Acts>
        <SubmitButton busy={busy}>{words}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
