import { compareDates, daysBetween, type PlainDate } from '../../platform/time/calendar-days.js';
import type { ActionState } from './action.entity.js';
import { isOverdue } from './action.rules.js';
import type { DecisionState } from './decision.entity.js';

export interface AgendaAction {
  number: string;
  what: string;
  owner: string;
  dueOn: PlainDate;
  state: ActionState;
  decisionState: DecisionState;
}

/**
 * The overdue actions that head the next agenda, the longest overdue first. Those of decisions that are withheld stay
 * away: Observers read the agenda as well.
 */
export function overdueForAgenda<A extends AgendaAction>(
  actions: readonly A[],
  today: PlainDate,
): (A & { daysLate: number })[] {
  return actions
    .filter((action) => action.decisionState !== 'withheld' && isOverdue(action, today))
    .sort(
      (a, b) => compareDates(a.dueOn, b.dueOn) || (a.number < b.number ? -1 : a.number > b.number ? 1 : 0),
    )
    .map((action) => ({ ...action, daysLate: daysBetween(action.dueOn, today) }));
}

/** As many lines as fit into so many characters; what had to stay out is counted in a last line of its own. */
export function linesThatFit(
  lines: readonly string[],
  most: number,
  more: (count: number) => string,
): string {
  for (let kept = lines.length; kept > 0; kept--) {
    const left = lines.length - kept;
    const text = [...lines.slice(0, kept), ...(left > 0 ? [more(left)] : [])].join('\n');
    if (text.length <= most) return text;
  }
  return more(lines.length);
}
