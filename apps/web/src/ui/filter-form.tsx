import type { ReactNode } from 'react';
import classes from './filter-form.module.css';
import { Filters } from './filters.js';

type Narrowing<F> = { [Name in keyof F]: string | number | boolean | null };

/** What a list is narrowed down to as the query of its address; a box that is ticked is `1`. */
export function searchOf<F extends Narrowing<F>>(filter: F, after?: string): string {
  const given = Object.entries<string | number | boolean | null>({ ...filter, after: after ?? null });
  const search = new URLSearchParams(
    given.flatMap(([name, value]) => (value === null ? [] : [[name, value === true ? '1' : String(value)]])),
  ).toString();
  return search && `?${search}`;
}

interface FilterFormProps {
  /** Address of the list. */
  action: string;
  label: string;
  /** What the button says. */
  act: string;
  children: ReactNode;
}

/** A form that asks for an address: it works without script, and its result can be kept and sent. */
export function FilterForm({ action, label, act, children }: FilterFormProps) {
  return (
    <Filters>
      <form className={classes.form} action={action} aria-label={label}>
        {children}
        <button>{act}</button>
      </form>
    </Filters>
  );
}

interface FilterSelectProps {
  name: string;
  label: string;
  chosen: string | number | null;
  /** What leaves the list as it is. */
  all: string;
  options: readonly (readonly [value: string, words: string])[];
}

/** One way to narrow a list; nothing where there is nothing to choose from. */
export function FilterSelect({ name, label, chosen, all, options }: FilterSelectProps) {
  if (options.length === 0) return null;
  return (
    <label>
      {label}
      <select key={String(chosen)} name={name} defaultValue={String(chosen ?? '')}>
        <option value="">{all}</option>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Narrows a list to what a word says, if it is ticked. */
export function FilterCheck({ name, label, ticked }: { name: string; label: string; ticked: boolean }) {
  return (
    <label className={classes.check}>
      <input type="checkbox" name={name} value="1" defaultChecked={ticked} />
      {label}
    </label>
  );
}
