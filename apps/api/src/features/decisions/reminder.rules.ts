import { addDays, type PlainDate } from '../../platform/time/calendar-days.js';
import type { ActionState } from './action.entity.js';

export const reminders = ['before', 'after'] as const;
/** An owner is reminded twice at most: a week before the last day, and on the day after it. */
export type Reminder = (typeof reminders)[number];

/** The day on which a reminder is due. */
export function reminderOn(reminder: Reminder, dueOn: PlainDate): PlainDate {
  return addDays(dueOn, reminder === 'before' ? -7 : 1);
}

/**
 * Whether an owner is reminded today: the action still waits for them, the day has come, and they were not reminded
 * of this due date yet. Before it means before it: one that comes late is left out.
 */
export function isReminded(
  reminder: Reminder,
  action: { state: ActionState; dueOn: PlainDate; remindedOf: PlainDate | null },
  today: PlainDate,
): boolean {
  const { state, dueOn, remindedOf } = action;
  if (state !== 'open' || remindedOf === dueOn || today < reminderOn(reminder, dueOn)) return false;
  return reminder === 'after' || today <= dueOn;
}
