import type { Refused } from '@gsenet/shared/refused';
import { addMonths, yearOf, type PlainDate } from '../../platform/time/calendar-days.js';
import type { ChangeState } from './change-request.entity.js';

/** One thing that is to be otherwise, with what it was when that was asked for. */
export type ProjectChange =
  | { what: 'planned'; organisationId: string; year: number; before: number; after: number }
  | { what: 'end'; before: PlainDate; after: PlainDate }
  | { what: 'duty'; id: string; before: PlainDate; after: PlainDate }
  | { what: 'milestone'; id: string; before: PlainDate; after: PlainDate };

/** What an award lays down, as far as a change is judged by it. */
export interface Terms {
  ceiling: number;
  plannedTotal: number;
  startsOn: PlainDate;
  endsOn: PlainDate;
  boardBeyondPercent: number;
  boardBeyondMonths: number;
}

/** How much money a change moves: what it adds in places or takes away in others, whichever is more. */
export function moved(changes: readonly ProjectChange[]): number {
  const steps = changes.flatMap((change) =>
    change.what === 'planned' ? [change.after - change.before] : [],
  );
  const sum = (sign: 1 | -1) => steps.reduce((total, step) => total + Math.max(0, sign * step), 0);
  return Math.max(sum(1), sum(-1));
}

/**
 * Whether a change is so large that the Board rules on it (network.md, section 4: changes approved): it moves more than
 * the award’s share of the ceiling, or the end by more than its months. Exact fractions; what reaches the share is not
 * beyond it.
 */
export function isTheBoards(changes: readonly ProjectChange[], terms: Terms): boolean {
  if (moved(changes) * 100 > terms.ceiling * terms.boardBeyondPercent) return true;
  return changes.some(
    (change) => change.what === 'end' && change.after > addMonths(change.before, terms.boardBeyondMonths),
  );
}

/** Why a change cannot be asked for, or approved, as it stands. The plan stays within the ceiling of the award. */
export function whyNotChangeSo(changes: readonly ProjectChange[], terms: Terms): Refused | null {
  if (changes.every(({ before, after }) => before === after)) return { code: 'CHANGE_OF_NOTHING' };
  const end = changes.find((change) => change.what === 'end');
  const endsOn = end ? end.after : terms.endsOn;
  if (endsOn <= terms.startsOn) return { code: 'PROJECT_ENDS_TOO_SOON', field: 'endsOn' };
  let plannedTotal = terms.plannedTotal;
  for (const change of changes) {
    if (change.what !== 'planned') continue;
    if (!Number.isInteger(change.after) || change.after < 0)
      return { code: 'AMOUNT_NOT_WHOLE', field: 'planned' };
    if (change.year < yearOf(terms.startsOn) || change.year > yearOf(endsOn))
      return { code: 'YEAR_OUTSIDE_PROJECT', params: { year: String(change.year) }, field: 'planned' };
    plannedTotal += change.after - change.before;
  }
  return plannedTotal > terms.ceiling ? { code: 'PLAN_OVER_CEILING', field: 'planned' } : null;
}

/** Why a change request cannot be ruled on so: it is over, a refusal has no reason, or the Board has yet to decide. */
export function whyNotRule(facts: {
  state: ChangeState;
  isTheBoards: boolean;
  approved: boolean;
  because: string;
  decided: boolean;
}): Refused | null {
  if (facts.state !== 'asked') return { code: 'CHANGE_REQUEST_OVER' };
  if (!facts.approved && facts.because === '') return { code: 'PROJECT_NEEDS_REASON', field: 'because' };
  return facts.approved && facts.isTheBoards && !facts.decided
    ? { code: 'CHANGE_NEEDS_BOARD', field: 'decision' }
    : null;
}
