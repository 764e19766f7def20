import { createContext, use, type FormEvent, type ReactNode } from 'react';
import { FormErrorSummary, type FieldError } from './form-error-summary.js';
import classes from './form.module.css';

interface FormState {
  values: Record<string, string>;
  errors: readonly FieldError[];
}

const FormContext = createContext<FormState>({ values: {}, errors: [] });

interface FormProps {
  /** Where the browser posts to. It works without script, and stands in for `onSubmit` until that is ready. */
  action?: string;
  /** What was typed before, by field. */
  values?: Record<string, string>;
  /** What is wrong, in words; those with a field are repeated beside it. */
  errors?: readonly FieldError[];
  /** In place of the browser's post: is given what was typed. */
  onSubmit?: (entries: FormData) => void;
  children: ReactNode;
}

const nothingTyped = {};
const nothingWrong: readonly FieldError[] = [];

/**
 * A form whose fields know their errors and earlier values by name. The browser's own checks are off: refusals come
 * in the reader's language, all at once, above and beside the fields.
 */
export function Form({
  action,
  values = nothingTyped,
  errors = nothingWrong,
  onSubmit,
  children,
}: FormProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    if (!onSubmit) return;
    event.preventDefault();
    onSubmit(new FormData(event.currentTarget));
  };
  // Without an address there is nothing to post to before scripts run: "dialog" then makes sending do nothing at all,
  // so that an early press over a slow line loses nothing that was typed.
  const method = action ? 'post' : 'dialog';
  return (
    <form className={classes.form} method={method} action={action} onSubmit={submit} noValidate>
      <FormErrorSummary errors={errors} />
      <FormContext value={{ values, errors }}>{children}</FormContext>
    </form>
  );
}

/** What a field called `name` was left with, and what is wrong with it. */
export function useField(name: string): { value: string | undefined; error: string | undefined } {
  const { values, errors } = use(FormContext);
  return { value: values[name], error: errors.find((error) => error.field === name)?.text };
}

/** The anchor of a field: the summary's links go there. */
export const fieldId = (name: string): string => `field-${name}`;
