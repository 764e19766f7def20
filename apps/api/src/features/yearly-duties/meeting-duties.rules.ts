import { compareDates, type PlainDate } from '../../platform/time/calendar-days.js';
import { dateIn } from '../../platform/time/zones.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { conferenceOf } from '../chair-terms/term-dates.rules.js';
import { whyNotThatSoon } from '../meetings/notice.rules.js';
import {
  curesByMeeting,
  firstDayOf,
  judged,
  lastDayOf,
  type DutyFacts,
  type DutyMeeting,
  type DutyStatus,
} from './duty.rules.js';

/**
 * One meeting in person during the conference. A hybrid meeting counts as one, an inquorate one does not (Rules of
 * Procedure, section 2, Yearly duties; reading 8.15). Once the conference is over nothing cures it.
 */
export function inPersonDuty(year: number, facts: DutyFacts, rules: RulesOfProcedure): DutyStatus {
  const conference = conferenceOf(year, facts.conferences, rules);
  const isThere = (meeting: DutyMeeting) => meeting.mode !== 'online' && isWithin(conference, meeting, rules);
  return dutyToMeet({ duty: 'in_person_meeting', year, lastDay: conference.endsOn }, isThere, facts, rules);
}

/** At least one meeting online in the year of the Secretariat's zone; a hybrid one is none (reading 8.15). */
export function onlineDuty(year: number, facts: DutyFacts, rules: RulesOfProcedure): DutyStatus {
  const isOnline = (meeting: DutyMeeting) =>
    meeting.mode === 'online' && isWithin(yearOf(year), meeting, rules);
  return dutyToMeet({ duty: 'online_meeting', year, lastDay: lastDayOf(year) }, isOnline, facts, rules);
}

/** An annual report that the Board receives in the year, at a meeting or between two. */
export function annualReportDuty(year: number, facts: DutyFacts, rules: RulesOfProcedure): DutyStatus {
  const { startsOn, endsOn } = yearOf(year);
  const received = facts.annualReportsReceivedOn.some((on) => startsOn <= on && on <= endsOn);
  const isOnAgenda = (meeting: DutyMeeting) => meeting.annualReport && isWithin(yearOf(year), meeting, rules);
  return dutyToMeet({ duty: 'annual_report', year, lastDay: endsOn }, isOnAgenda, facts, rules, received);
}

function dutyToMeet(
  duty: Pick<DutyStatus, 'duty' | 'year' | 'lastDay'>,
  suits: (meeting: DutyMeeting) => boolean,
  facts: DutyFacts,
  rules: RulesOfProcedure,
  metOtherwise = false,
): DutyStatus {
  const held = facts.meetings.filter((meeting) => suits(meeting) && isHeld(meeting));
  const planned = facts.meetings.filter((meeting) => suits(meeting) && isPlanned(meeting, facts.now, rules));
  const unproven = facts.meetings.filter(
    (meeting) => suits(meeting) && isOver(meeting) && meeting.quorate === null,
  );
  return judged({
    ...duty,
    today: todayOf(facts, rules),
    met: held.length > 0 || metOtherwise,
    planned: planned.length > 0,
    unproven: unproven.length > 0,
    meetingId: earliest(held) ?? (metOtherwise ? null : (earliest(planned) ?? earliest(unproven))),
    cures: curesByMeeting(duty.lastDay, rules),
  });
}

/** The meeting took place, and enough Members were there. */
export function isHeld(meeting: DutyMeeting): boolean {
  return isOver(meeting) && meeting.quorate === true;
}

export function isOver({ state }: DutyMeeting): boolean {
  return state === 'closed' || state === 'minuted';
}

/**
 * A lawful meeting is convened and not over yet: notice was kept, or every Member consented to less (reading 8.15).
 * One that is under way still may become quorate.
 */
export function isPlanned(meeting: DutyMeeting, now: Date, rules: RulesOfProcedure): boolean {
  const { state, kind, timeZone, startsAt, minutes, convenedAt, everyMemberConsents } = meeting;
  if (state === 'open' || state === 'adjourned') return true;
  if (state !== 'convened' || convenedAt === null) return false;
  if (startsAt.getTime() + minutes * 60_000 <= now.getTime()) return false;
  const [meetingDate, convenedOn] = [dateIn(startsAt, timeZone), dateIn(convenedAt, timeZone)];
  return whyNotThatSoon({ meetingDate, today: convenedOn, kind, everyMemberConsents }, rules) === null;
}

/** The day of a meeting for the yearly duties: that of the Secretariat's zone (reading 8.15). */
export function dayOf({ startsAt }: Pick<DutyMeeting, 'startsAt'>, rules: RulesOfProcedure): PlainDate {
  return dateIn(startsAt, rules.secretariatZone);
}

export function todayOf({ now }: Pick<DutyFacts, 'now'>, rules: RulesOfProcedure): PlainDate {
  return dateIn(now, rules.secretariatZone);
}

function isWithin(
  { startsOn, endsOn }: { startsOn: PlainDate; endsOn: PlainDate },
  meeting: DutyMeeting,
  rules: RulesOfProcedure,
): boolean {
  const day = dayOf(meeting, rules);
  return compareDates(startsOn, day) <= 0 && compareDates(day, endsOn) <= 0;
}

function yearOf(year: number) {
  return { startsOn: firstDayOf(year), endsOn: lastDayOf(year) };
}

export function earliest(meetings: readonly DutyMeeting[]): string | null {
  return [...meetings].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())[0]?.id ?? null;
}
