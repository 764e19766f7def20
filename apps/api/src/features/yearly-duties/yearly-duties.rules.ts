import { yearOf } from '../../platform/time/calendar-days.js';
import { dateIn } from '../../platform/time/zones.js';
import { membersOn } from '../memberships/membership.rules.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { chairDuty } from './chair-duty.rules.js';
import { draftDuty } from './draft-duty.rules.js';
import {
  dutyStates,
  judged,
  judgementDay,
  lastDayOf,
  type DutyFacts,
  type DutyMeeting,
  type DutyStatus,
} from './duty.rules.js';
import { requisitionDuty } from './requisition-duty.rules.js';
import { annualReportDuty, dayOf, inPersonDuty, onlineDuty, todayOf } from './meeting-duties.rules.js';

/**
 * What the Board owes in a year, and how each duty stands; of a past year, how it ended (Rules of Procedure, section
 * 2, Yearly duties, Minutes and Notice; readings 8.5 and 8.15).
 * @param rules those in force in that year
 */
export function yearlyDuties(year: number, facts: DutyFacts, rules: RulesOfProcedure): DutyStatus[] {
  return [
    inPersonDuty(year, facts, rules),
    onlineDuty(year, facts, rules),
    annualReportDuty(year, facts, rules),
    chairDuty(year, facts, rules),
    decisionsDuty(year, facts, rules),
    detailsDuty(year, facts, rules),
    ...draftDuty(year, facts, rules),
    ...requisitionDuty(year, facts, rules),
  ];
}

/** Every decision that is due in the year is implemented by its date; one that was late stays late. */
function decisionsDuty(year: number, facts: DutyFacts, rules: RulesOfProcedure): DutyStatus {
  const today = todayOf(facts, rules);
  const due = facts.decisions
    .flatMap(({ id, dueOn, implementedOn }) => (dueOn === null ? [] : [{ id, dueOn, implementedOn }]))
    .filter(({ dueOn }) => yearOf(dueOn) === year)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const late = due.filter(({ dueOn, implementedOn }) => (implementedOn ?? today) > dueOn);
  const ahead = due.filter(({ dueOn, implementedOn }) => implementedOn === null && dueOn >= today);
  const next = ahead[0]?.dueOn;
  return judged({
    duty: 'decisions',
    year,
    today,
    lastDay: late[0]?.dueOn ?? next ?? lastDayOf(year),
    met: late.length === 0 && ahead.length === 0,
    cures: late.length === 0 && next ? [{ by: 'implementing', until: next }] : [],
    lacking: [...late, ...ahead].map(({ id }) => id),
  });
}

/** The details of every Member of the day, or of the year's last, are attested in the year. */
function detailsDuty(year: number, facts: DutyFacts, rules: RulesOfProcedure): DutyStatus {
  const today = todayOf(facts, rules);
  const attested = facts.attestations.filter(({ on }) => yearOf(on) === year);
  const lacking = membersOn(facts.memberships, judgementDay(year, today)).filter(
    (member) => !attested.some(({ organisationId }) => organisationId === member),
  );
  const lastDay = lastDayOf(year);
  const cures = [{ by: 'attesting' as const, until: lastDay }];
  return judged({ duty: 'details', year, today, lastDay, met: lacking.length === 0, cures, lacking });
}

/** What of a meeting may become another, on trial. */
export type MeetingMove = Partial<
  Pick<DutyMeeting, 'startsAt' | 'minutes' | 'timeZone' | 'kind' | 'mode' | 'everyMemberConsents'>
>;

export interface DutyChange {
  before: DutyStatus;
  after: DutyStatus;
  /** It would stand worse than before. */
  breaks: boolean;
}

/**
 * Which duties would stand otherwise if a meeting were moved. Who is convened to another day is given notice of it
 * today, so a meeting that is moved too near is no longer lawful, and none of the duties that it was to meet is
 * planned any more (readings 8.2 and 8.15).
 */
export function whatBreaks(
  meetingId: string,
  move: MeetingMove,
  facts: DutyFacts,
  rules: RulesOfProcedure,
): DutyChange[] {
  const meeting = facts.meetings.find(({ id }) => id === meetingId);
  if (!meeting) return [];
  const moved = movedOn(meeting, move, facts.now);
  const meetings = facts.meetings.map((other) => (other === meeting ? moved : other));
  const years = [...new Set([meeting, moved].map((each) => yearOf(dayOf(each, rules))))].sort();
  return years.flatMap((year) => {
    const after = yearlyDuties(year, { ...facts, meetings }, rules);
    return yearlyDuties(year, facts, rules).flatMap((before, index): DutyChange[] => {
      const then = after[index];
      if (!then || then.state === before.state) return [];
      const breaks = dutyStates.indexOf(then.state) > dutyStates.indexOf(before.state);
      return [{ before, after: then, breaks }];
    });
  });
}

function movedOn(meeting: DutyMeeting, move: MeetingMove, now: Date): DutyMeeting {
  const moved = { ...meeting, ...move };
  const isSameDay = dateIn(moved.startsAt, moved.timeZone) === dateIn(meeting.startsAt, meeting.timeZone);
  return { ...moved, convenedAt: isSameDay ? meeting.convenedAt : meeting.convenedAt && now };
}
