import { yearOf } from '../../platform/time/calendar-days.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import {
  curesByMeeting,
  dutyStates,
  judged,
  type DutyFacts,
  type DutyRequisition,
  type DutyStatus,
} from './duty.rules.js';
import { dayOf, isHeld, isOver, isPlanned, todayOf } from './meeting-duties.rules.js';

/**
 * A meeting that enough Members have called for is held within the days that the rules give from the signature that
 * reached their share (Rules of Procedure, section 2, Notice; reading 8.5). Of several that are due in a year the one
 * that stands worst is shown; nothing in a year in which none is due.
 */
export function requisitionDuty(year: number, facts: DutyFacts, rules: RulesOfProcedure): DutyStatus[] {
  const worst = facts.requisitions
    .filter(({ lastDay }) => yearOf(lastDay) === year)
    .map((requisition) => statusOf(requisition, year, facts, rules))
    .sort(
      (a, b) => dutyStates.indexOf(b.state) - dutyStates.indexOf(a.state) || (a.lastDay < b.lastDay ? -1 : 1),
    )[0];
  return worst ? [worst] : [];
}

function statusOf(
  { lastDay, meetingId }: DutyRequisition,
  year: number,
  facts: DutyFacts,
  rules: RulesOfProcedure,
): DutyStatus {
  const meeting = facts.meetings.find(({ id }) => id === meetingId);
  const inTime = meeting && dayOf(meeting, rules) <= lastDay ? meeting : null;
  return judged({
    duty: 'requisitions',
    year,
    today: todayOf(facts, rules),
    lastDay,
    met: inTime !== null && isHeld(inTime),
    planned: inTime !== null && isPlanned(inTime, facts.now, rules),
    unproven: inTime !== null && isOver(inTime) && inTime.quorate === null,
    meetingId: inTime?.id ?? null,
    cures: curesByMeeting(lastDay, rules),
  });
}
