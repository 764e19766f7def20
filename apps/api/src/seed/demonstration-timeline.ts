import { addDays, addMonths, type PlainDate } from '../platform/time/calendar-days.js';
import type { PostAt } from './demonstration-posts.js';

/** When what happened: days are counted from the beginning of the project. */
export interface Timeline {
  /** First day of the project, and its last. */
  start: PlainDate;
  endsOn: PlainDate;
  day: (days: number) => PlainDate;
  /** Ten o’clock in Beijing on that day. */
  at: (days: number) => Date;
  post: PostAt;
}

/** A call and the proposal under it. */
export interface Proposed {
  callId: string;
  proposalId: string;
  number: string;
}

/** Half a year ago and some days, so that the report on that time is due in a few. */
const startOf = (today: PlainDate): PlainDate => addDays(addMonths(today, -6), -18);

/** The day on which the Board decided on it. */
export const awardDay = (today: PlainDate): PlainDate => addDays(startOf(today), daysToAward);
export const daysToAward = -60;

/**
 * A project of so many months whose first report, on half a year, is due in a few days: nothing of it is late, and
 * everything that led to it lies behind.
 */
export function timelineOf(today: PlainDate, months: number, post: PostAt): Timeline {
  const start = startOf(today);
  const day = (days: number) => addDays(start, days);
  const endsOn = addDays(addMonths(start, months), -1);
  return { start, endsOn, day, at: (days) => new Date(`${day(days)}T02:00:00Z`), post };
}
