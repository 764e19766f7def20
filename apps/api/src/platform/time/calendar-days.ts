import { Temporal } from 'temporal-polyfill';

/** A calendar date in no zone, ISO 8601 (`2027-08-18`). Instants are `Date`, so the two cannot be mixed up. */
export type PlainDate = string;

/** Dates from the first to, not including, the last; without a last one it goes on. */
export interface Period {
  startsOn: PlainDate;
  endsOn: PlainDate | null;
}

/** Dates are read in UTC, where every day has so many milliseconds. */
const day = 86_400_000;

export function isPlainDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** Negative when `a` is earlier, 0 when both are the same day, positive when `a` is later: for sorting. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return Temporal.PlainDate.compare(a, b);
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
}

/** The same day some months later, or the last day of a month that is too short for it. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** The same day some years later; 29 February becomes 28 February where there is none. */
export function addYears(date: PlainDate, years: number): PlainDate {
  return Temporal.PlainDate.from(date).add({ years }).toString();
}

/** Whole days from one date to another, negative when the other is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (Date.parse(to) - Date.parse(from)) / day;
}

export function yearOf(date: PlainDate): number {
  return Temporal.PlainDate.from(date).year;
}

/** Saturday or Sunday. */
export function isWeekend(date: PlainDate): boolean {
  return Temporal.PlainDate.from(date).dayOfWeek > 5;
}

/**
 * The date on which so many working days have passed. Working days are Monday to Friday, the first day is not
 * counted (Rules of Procedure, reading 8.4).
 * @throws RangeError when the number of days is negative or not whole.
 */
export function addWorkingDays(date: PlainDate, workingDays: number): PlainDate {
  if (!Number.isInteger(workingDays) || workingDays < 0)
    throw new RangeError(`Not a number of days: ${workingDays}`);
  let reached = date;
  for (let left = workingDays; left > 0;) {
    reached = addDays(reached, 1);
    if (!isWeekend(reached)) left -= 1;
  }
  return reached;
}

/** Is the date inside the period? The first day is, the day on which it ends is not. */
export function covers(period: Period, date: PlainDate): boolean {
  return period.startsOn <= date && (period.endsOn === null || date < period.endsOn);
}

/** Do two periods have a day in common? */
export function overlap(a: Period, b: Period): boolean {
  return (b.endsOn === null || a.startsOn < b.endsOn) && (a.endsOn === null || b.startsOn < a.endsOn);
}
