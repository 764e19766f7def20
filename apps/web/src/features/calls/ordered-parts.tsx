import { useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { ActButton } from '../../ui/act.js';
import { fieldId, useField } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import formClasses from '../../ui/form.module.css';
import classes from './call-form.module.css';

/** A part of a call in the making; `id` names its fields and stays while it is moved. */
export interface Row<Part> {
  id: string;
  /** As it stands in the call; a part that is new has none. */
  part?: Part;
}

export interface Rows<Part> {
  rows: readonly Row<Part>[];
  add: () => void;
  remove: (id: string) => void;
  move: (id: string, by: 1 | -1) => void;
}

/** Parts in an order that can be changed; what is typed in them stays in their fields. */
export function useRows<Part>(kind: string, parts: readonly Part[]): Rows<Part> {
  const [state, setState] = useState(() => ({
    rows: parts.map((part, at): Row<Part> => ({ id: `${kind}-${at}`, part })),
    count: parts.length,
  }));
  return {
    rows: state.rows,
    add: () =>
      setState(({ rows, count }) => ({ rows: [...rows, { id: `${kind}-${count}` }], count: count + 1 })),
    remove: (id) => setState((now) => ({ ...now, rows: now.rows.filter((row) => row.id !== id) })),
    move: (id, by) =>
      setState((now) => {
        const from = now.rows.findIndex((row) => row.id === id);
        const rows = [...now.rows];
        rows.splice(from + by, 0, ...rows.splice(from, 1));
        return { ...now, rows };
      }),
  };
}

interface OrderedPartsProps<Part> {
  /** The name under which the API refuses something about these parts. */
  name: string;
  title: string;
  hint?: ReactNode;
  addAct: string;
  /** What a part is called: its number is added. */
  partName: (number: number) => string;
  rows: Rows<Part>;
  canRemove?: (row: Row<Part>) => boolean;
  children: (row: Row<Part>) => ReactNode;
}

/** Parts under each other, to be added, moved by buttons, and taken out. */
export function OrderedParts<Part>(props: OrderedPartsProps<Part>) {
  const { name, title, hint, addAct, partName, rows, canRemove = () => true, children } = props;
  const t = useTranslate();
  const { error } = useField(name);
  const list = `${fieldId(name)}-list`;
  const focusOn = (selector: string) =>
    document.getElementById(list)?.querySelector<HTMLElement>(selector)?.focus();
  const add = () => {
    flushSync(rows.add);
    focusOn('li:last-child :is(input, textarea)');
  };
  const move = (id: string, by: 1 | -1) => {
    flushSync(() => rows.move(id, by));
    // The button that was pressed may stand at the end now and be gone.
    focusOn(`[data-row="${id}"] button`);
  };
  return (
    <fieldset className={classes.parts} id={fieldId(name)} tabIndex={-1}>
      <legend>{title}</legend>
      {hint && <p className={formClasses.hint}>{hint}</p>}
      {error && <p className={formClasses.error}>{error}</p>}
      <ol className={classes.rows} id={list}>
        {rows.rows.map((row, at) => (
          <li key={row.id} data-row={row.id}>
            <div className={classes.rowHead}>
              <strong>{partName(at + 1)}</strong>
              <span className={classes.rowActs}>
                {at > 0 && (
                  <button type="button" onClick={() => move(row.id, -1)}>
                    {t('calls.form.up')}
                    <span className="visually-hidden"> {partName(at + 1)}</span>
                  </button>
                )}
                {at < rows.rows.length - 1 && (
                  <button type="button" onClick={() => move(row.id, 1)}>
                    {t('calls.form.down')}
                    <span className="visually-hidden"> {partName(at + 1)}</span>
                  </button>
                )}
                {canRemove(row) && (
                  <button
                    type="button"
                    onClick={() => {
                      flushSync(() => rows.remove(row.id));
                      document.getElementById(fieldId(name))?.focus();
                    }}
                  >
                    {t('calls.form.remove')}
                    <span className="visually-hidden"> {partName(at + 1)}</span>
                  </button>
                )}
              </span>
            </div>
            {children(row)}
          </li>
        ))}
      </ol>
      <div>
        <ActButton onClick={add}>{addAct}</ActButton>
      </div>
    </fieldset>
  );
}
