import { addDays, type PlainDate } from '../../platform/time/calendar-days.js';

/**
 * The days of a year of monthly meetings from the first of them on: every month on the same weekday of the same week,
 * the third Wednesday, say. Of a fifth, which many months have not, the last is meant.
 */
export function monthlyFrom(first: PlainDate, months = 12): PlainDate[] {
  const day = new Date(`${first}T00:00:00Z`);
  const week = Math.floor((day.getUTCDate() - 1) / 7);
  return Array.from({ length: months }, (_, month) => {
    const start = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + month, 1));
    const nth = ((day.getUTCDay() - start.getUTCDay() + 7) % 7) + week * 7;
    const inMonth = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0)).getUTCDate();
    return addDays(start.toISOString().slice(0, 10), nth < inMonth ? nth : nth - 7);
  });
}
