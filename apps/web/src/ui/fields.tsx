import { InputBase } from '@mantine/core';
import type { HTMLAttributes, ReactNode } from 'react';
import { fieldId, useField } from './form.js';
import { Icon } from './icon.js';
import { useTranslate } from './language.js';
import classes from './form.module.css';

/** What every field says about itself. Fields are required unless they say that they are not. */
export interface FieldProps {
  /** Under which the form sends it; errors and earlier values find it by this name. */
  name: string;
  label: string;
  hint?: ReactNode;
  optional?: boolean;
  /** Where to begin when nothing was typed before. */
  initial?: string;
}

const parts = {
  root: classes.field ?? '',
  input: classes.input ?? '',
  label: classes.label ?? '',
  description: classes.hint ?? '',
  error: classes.error ?? '',
};

/** What label, hint, error and earlier value come to for Mantine's input. */
export function useFieldParts({ name, label, hint, optional, initial }: FieldProps) {
  const t = useTranslate();
  const { value, error } = useField(name);
  return {
    id: fieldId(name),
    name,
    size: 'md' as const,
    classNames: parts,
    label: optional ? (
      <>
        {label} <span className={classes.optional}>{t('ui.form.optional')}</span>
      </>
    ) : (
      label
    ),
    description: hint,
    error: error && (
      <>
        <Icon name="alert" />
        <span>{error}</span>
      </>
    ),
    defaultValue: value ?? initial,
    'aria-required': !optional,
  };
}

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'url' | 'tel' | 'number' | 'date' | 'time';
  autoComplete?: string;
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  /** Set for what runs from left to right whatever the page: addresses, codes. */
  dir?: 'ltr';
}

/** One line. Dates and times are the browser's own inputs: `YYYY-MM-DD` and `HH:mm`, with no zone in them. */
export function TextField({ type = 'text', autoComplete, inputMode, dir, ...field }: TextFieldProps) {
  return (
    <InputBase
      {...useFieldParts(field)}
      type={type}
      autoComplete={autoComplete}
      inputMode={inputMode}
      dir={dir}
    />
  );
}

/** Several lines; `rows` is how many are seen at once. */
export function TextAreaField({ rows = 5, ...field }: FieldProps & { rows?: number }) {
  return <InputBase {...useFieldParts(field)} component="textarea" rows={rows} multiline />;
}

export interface Option {
  value: string;
  label: string;
}

interface SelectFieldProps extends FieldProps {
  options: readonly Option[];
  /** What stands there before a choice; without it the first option is chosen. */
  placeholder?: string;
}

/** One of many, in the browser's own list: it works by keyboard, on phones, and without script. */
export function SelectField({ options, placeholder, ...field }: SelectFieldProps) {
  return (
    <InputBase
      {...useFieldParts(field)}
      component="select"
      pointer
      rightSection={<Icon name="chevron-down" />}
      rightSectionPointerEvents="none"
    >
      {placeholder && <option value="">{placeholder}</option>}
      {options.map(({ value, label }) => (
        // Where both are the same, the label is enough: lists of hundreds stay small.
        <option key={value} value={value === label ? undefined : value}>
          {label}
        </option>
      ))}
    </InputBase>
  );
}

/** One of few, all in sight. */
export function RadioField({ options, ...field }: FieldProps & { options: readonly Option[] }) {
  const { id, name, label, description, error, defaultValue } = useFieldParts(field);
  const told = [description && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset className={classes.field} aria-describedby={told || undefined}>
      <legend className={classes.label}>
        <strong>{label}</strong>
      </legend>
      {description && (
        <p id={`${id}-hint`} className={classes.hint}>
          {description}
        </p>
      )}
      <div className={classes.choices}>
        {options.map((option, index) => (
          <label key={option.value} className={classes.choice}>
            <input
              type="radio"
              id={index === 0 ? id : undefined}
              name={name}
              value={option.value}
              defaultChecked={option.value === defaultValue}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {error && (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

/** Yes or nothing. Sends `on`. */
export function CheckboxField({
  name,
  label,
  hint,
  initial = false,
}: Omit<FieldProps, 'optional' | 'initial'> & { initial?: boolean }) {
  const { id, defaultValue, error } = useFieldParts({ name, label, initial: initial ? 'on' : undefined });
  return (
    <div className={classes.field}>
      <label className={classes.choice}>
        <input type="checkbox" id={id} name={name} defaultChecked={defaultValue === 'on'} />
        <span>{label}</span>
      </label>
      {hint && <p className={classes.hint}>{hint}</p>}
      {error && <p className={classes.error}>{error}</p>}
    </div>
  );
}
