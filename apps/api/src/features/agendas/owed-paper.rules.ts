import type { Refused } from '@gsenet/shared/refused';
import { addDays, type PlainDate } from '../../platform/time/calendar-days.js';

export const paperReminders = ['before', 'after'] as const;
/** Who owes a paper is reminded twice at most: three days before its last day, and on the day after it. */
export type PaperReminder = (typeof paperReminders)[number];

/** The day on which a reminder is due. */
export function remindedOn(reminder: PaperReminder, dueOn: PlainDate): PlainDate {
  return addDays(dueOn, reminder === 'before' ? -3 : 1);
}

export interface OwedPaperFacts {
  dueOn: PlainDate;
  delivered: boolean;
  /** The last day that a reminder of this kind was about. */
  remindedOf: PlainDate | null;
}

/**
 * Whether somebody is reminded today of a paper that they owe: it is not there, the day has come, and they were not
 * reminded of this last day yet. Before it means before it: one that comes late is left out.
 */
export function isReminded(reminder: PaperReminder, facts: OwedPaperFacts, today: PlainDate): boolean {
  const { dueOn, delivered, remindedOf } = facts;
  if (delivered || remindedOf === dueOn || today < remindedOn(reminder, dueOn)) return false;
  return reminder === 'after' || today <= dueOn;
}

/** Whether a paper is missing: its last day is over, and it is not there. */
export const isMissing = (
  { dueOn, delivered }: Omit<OwedPaperFacts, 'remindedOf'>,
  today: PlainDate,
): boolean => !delivered && today > dueOn;

/** Why a paper cannot be due on a day: it has passed, or comes after the meeting. */
export function whyNotDue(dueOn: PlainDate, today: PlainDate, meetingDate: PlainDate): Refused | null {
  return today <= dueOn && dueOn <= meetingDate
    ? null
    : { code: 'PAPER_DUE_WHEN', params: { first: today, last: meetingDate }, field: 'dueOn' };
}
