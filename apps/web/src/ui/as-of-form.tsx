import { useId } from 'react';
import { Link, useLocation } from 'react-router';
import type { CalendarDate } from './format.js';
import { useTranslate } from './language.js';
import classes from './as-of-form.module.css';

/** The name of the parameter in the address. */
const parameter = 'on';

/** The day an address asks for, or null: today, or no day at all. */
export function asOfDay(search: URLSearchParams): CalendarDate | null {
  const day = search.get(parameter) ?? '';
  const instant = Date.parse(`${day}T00:00:00Z`);
  const exists = !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(day);
  return /^\d{4}-\d\d-\d\d$/.test(day) && exists ? day : null;
}

/**
 * Asks for the same page as it was on another day. It asks by address, keeping what else stands there, but begins
 * long lists at their beginning.
 */
export function AsOfForm({ day }: { day: CalendarDate | null }) {
  const t = useTranslate();
  const id = useId();
  const { pathname, search } = useLocation();
  const kept = new URLSearchParams(search);
  for (const dropped of [parameter, 'after']) kept.delete(dropped);
  return (
    <form className={classes.form} action={pathname}>
      {[...kept].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor={id}>{t('ui.asOf.label')}</label>
      <input key={day} id={id} type="date" name={parameter} defaultValue={day ?? undefined} />
      <button>{t('ui.asOf.act')}</button>
      {day && <Link to={{ pathname, search: kept.toString() }}>{t('ui.asOf.today')}</Link>}
    </form>
  );
}
