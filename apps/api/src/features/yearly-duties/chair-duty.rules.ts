import { addMonths, type PlainDate } from '../../platform/time/calendar-days.js';
import { chairOn } from '../chair-terms/chair-term.rules.js';
import { incomingOn, termDates, termOn } from '../chair-terms/term-dates.rules.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import {
  curesByMeeting,
  judged,
  judgementDay,
  lastDayOf,
  type DutyFacts,
  type DutyStatus,
} from './duty.rules.js';
import { dayOf, earliest, isPlanned, todayOf } from './meeting-duties.rules.js';

/**
 * The Chair's term is inside two years, and a successor is known when the rules ask for one: twelve months before it
 * ends (Rules of Procedure, sections 2 and 3; reading 8.12). A vacancy and a missing successor are cured by electing,
 * until the year or the term is over; a term that is too long by concluding it when it should have ended.
 */
export function chairDuty(year: number, facts: DutyFacts, rules: RulesOfProcedure): DutyStatus {
  const today = todayOf(facts, rules);
  const day = judgementDay(year, today);
  const known = facts.terms.filter(({ electedOn }) => electedOn <= day);
  const term = termOn(known, day);
  const duty = { duty: 'chair', year, today } as const;
  // A Member that withdrew, ended or is suspended leaves the Chair vacant, whatever its term says.
  if (!term || chairOn({ ...facts, terms: known }, day) === null)
    return judged({ ...duty, met: false, ...byElection(lastDayOf(year), facts, rules) });

  const expected = termDates(term.startsOn, known, facts.conferences, rules).endsOn;
  if (term.endsOn > expected) {
    const lastDay = earlier(expected, lastDayOf(year));
    return judged({ ...duty, met: false, lastDay, cures: [{ by: 'concluding_the_term', until: lastDay }] });
  }
  const next = incomingOn(known, day);
  const isKnown = next !== null && next.startsOn <= term.endsOn;
  const isDue = addMonths(term.endsOn, -rules.chair.electedMonthsAhead) <= lastDayOf(year);
  const election = byElection(earlier(term.endsOn, lastDayOf(year)), facts, rules);
  return judged({ ...duty, met: isKnown || !isDue, ...election });
}

function byElection(lastDay: PlainDate, facts: DutyFacts, rules: RulesOfProcedure) {
  const elections = facts.meetings.filter(
    (meeting) =>
      meeting.chairElection && dayOf(meeting, rules) <= lastDay && isPlanned(meeting, facts.now, rules),
  );
  return {
    lastDay,
    planned: elections.length > 0,
    meetingId: earliest(elections),
    cures: curesByMeeting(lastDay, rules),
  };
}

function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}
