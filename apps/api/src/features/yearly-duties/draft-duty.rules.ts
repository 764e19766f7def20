import { yearOf } from '../../platform/time/calendar-days.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { judged, lastDayOf, type DutyFacts, type DutyStatus } from './duty.rules.js';
import { todayOf } from './meeting-duties.rules.js';

/**
 * The draft minutes of every meeting are sent within the working days that the rules give, which the portal counts from
 * its close; one that went out late stays late (Rules of Procedure, section 2, Minutes). Nothing is owed, and nothing
 * shown, in a year in which no draft is due.
 */
export function draftDuty(year: number, facts: DutyFacts, rules: RulesOfProcedure): DutyStatus[] {
  const today = todayOf(facts, rules);
  const due = facts.drafts
    .filter(({ dueOn }) => yearOf(dueOn) === year)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  if (due.length === 0) return [];
  const late = due.filter(({ dueOn, sentOn }) => (sentOn ?? today) > dueOn);
  const ahead = due.filter(({ dueOn, sentOn }) => sentOn === null && dueOn >= today);
  const next = ahead[0]?.dueOn;
  const status = judged({
    duty: 'draft_minutes',
    year,
    today,
    lastDay: late[0]?.dueOn ?? next ?? lastDayOf(year),
    met: late.length === 0 && ahead.length === 0,
    cures: late.length === 0 && next ? [{ by: 'sending_the_draft', until: next }] : [],
    lacking: [...late, ...ahead].map(({ id }) => id),
  });
  return [status];
}
