import { useMemo, type ReactNode } from 'react';
import { Form } from '../ui/form.js';
import { useFormat, useTranslate } from '../ui/language.js';
import type { FormState } from './page.js';
import { inWords } from './refusals.js';

interface PageFormProps {
  /** The address that takes the post; it answers with this page again, or leads on. */
  action: string;
  form: FormState;
  children: ReactNode;
}

/** A form of a page that works without script: the server has said what was typed and what is wrong. */
export function PageForm({ action, form, children }: PageFormProps) {
  const t = useTranslate();
  const format = useFormat();
  const errors = useMemo(
    () => form.errors.map((refusal) => inWords(t, refusal, format)),
    [form.errors, t, format],
  );
  return (
    <Form action={action} values={form.values} errors={errors}>
      {children}
    </Form>
  );
}
