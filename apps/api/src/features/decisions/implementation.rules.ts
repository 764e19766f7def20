import { daysBetween, type PlainDate } from '../../platform/time/calendar-days.js';
import type { ActionState } from './action.entity.js';

export const implementations = ['at_once', 'under_way', 'implemented', 'not_pursued'] as const;

/**
 * How far a decision is carried out: at once where nothing follows from it, or where it has no due date and no action,
 * under way while an action waits or none is agreed for its due date, implemented when something was done and nothing waits, and not pursued where all was
 * dropped.
 */
export type Implementation = (typeof implementations)[number];

export function implementationOf(
  states: readonly ActionState[],
  { dueOn, needsNoAction }: { dueOn: PlainDate | null; needsNoAction: boolean },
): Implementation {
  if (states.length === 0) return needsNoAction || dueOn === null ? 'at_once' : 'under_way';
  if (states.some((state) => state === 'open' || state === 'evidence_given')) return 'under_way';
  return states.includes('done') ? 'implemented' : 'not_pursued';
}

/** Whether a decision is late: its due date has passed while it is still under way. */
export function isLate(implementation: Implementation, dueOn: PlainDate | null, today: PlainDate): boolean {
  return implementation === 'under_way' && dueOn !== null && dueOn < today;
}

/** A number of days that may end in a half, which whole numbers cannot say. */
export interface MedianDays {
  days: number;
  half: boolean;
}

/**
 * The median of the days from taking decisions to the last confirmation; of an even number of decisions it lies
 * midway between the two in the middle. Null where none is implemented.
 */
export function medianDaysToImplement(
  implemented: readonly { takenOn: PlainDate; implementedOn: PlainDate }[],
): MedianDays | null {
  const days = implemented
    .map(({ takenOn, implementedOn }) => daysBetween(takenOn, implementedOn))
    .sort((a, b) => a - b);
  const upper = days[Math.floor(days.length / 2)];
  const lower = days[Math.ceil(days.length / 2) - 1];
  if (upper === undefined || lower === undefined) return null;
  const sum = lower + upper;
  return { days: Math.floor(sum / 2), half: sum % 2 !== 0 };
}
