import type { CalendarDate } from '../../ui/format.js';

/*
 * Arithmetic on clocks that the server has already read in their zones. Nothing here knows a zone.
 */

/** Minutes since midnight of `15:00`. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** What a clock shows so many minutes after it showed `time`. */
export function clockAfter(time: string, minutes: number): string {
  const within = (minutesOf(time) + minutes) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

/** Today, where clocks are so far from UTC: `+08:00`. */
export function todayAt(offset: string, now = Date.now()): CalendarDate {
  const ahead = minutesOf(offset.slice(1)) * (offset.startsWith('-') ? -1 : 1);
  return new Date(now + ahead * 60_000).toISOString().slice(0, 10);
}

const day = 24 * 3600_000;
const midnight = (date: CalendarDate) => Date.parse(`${date}T00:00:00Z`);

/** Whole days from one date to another. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  (midnight(to) - midnight(from)) / day;

/** So many days later; one on a weekend moves on to its Monday. */
export function weekdayAfter(date: CalendarDate, days: number): CalendarDate {
  const wanted = new Date(midnight(date) + days * day);
  const weekday = wanted.getUTCDay();
  const moved = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
  return new Date(wanted.getTime() + moved * day).toISOString().slice(0, 10);
}

/** The city that a zone is called after: `Asia/Ho_Chi_Minh` is named for Ho Chi Minh. */
export const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** Whether the last planned minute has passed. */
export const isOver = ({ startsAt, minutes }: { startsAt: string; minutes: number }): boolean =>
  Date.parse(startsAt) + minutes * 60_000 <= Date.now();
