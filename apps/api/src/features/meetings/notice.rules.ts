import type { Refused } from '@gsenet/shared/refused';
import {
  addDays,
  addWorkingDays,
  compareDates,
  isWeekend,
  type PlainDate,
} from '../../platform/time/calendar-days.js';
import { dateIn } from '../../platform/time/zones.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { leastToReach } from '../rules-of-procedure/share.rules.js';
import type { MeetingKind, MeetingMode, MeetingState } from './meeting.entity.js';
import { whyNotMove } from './meeting.rules.js';

/** The last day, in the meeting's zone, on which each may lawfully be sent. The whole of that day is in time. */
export interface NoticeClocks {
  notice: PlainDate;
  agenda: PlainDate;
  papers: PlainDate;
}

/**
 * The last lawful days for convening a meeting, for its agenda and for its papers. They are whole days before
 * the meeting and move for no weekend or conference (Rules of Procedure, readings 8.2 and 8.3).
 * @param meetingDate the day of the meeting in its own zone
 */
export function noticeClocks(
  { meetingDate, kind }: { meetingDate: PlainDate; kind: MeetingKind },
  rules: RulesOfProcedure,
): NoticeClocks {
  const { convening, agenda, papers } = rules.notice[kind];
  return {
    notice: addDays(meetingDate, -convening),
    agenda: addDays(meetingDate, -agenda),
    papers: addDays(meetingDate, -papers),
  };
}

/** The first day for which a meeting can still be convened today. */
export function earliestMeetingDate(today: PlainDate, kind: MeetingKind, rules: RulesOfProcedure): PlainDate {
  return addDays(today, rules.notice[kind].convening);
}

/** Whether enough notice is left for a meeting. All days are those of the meeting's own zone. */
export interface NoticeFacts {
  meetingDate: PlainDate;
  today: PlainDate;
  kind: MeetingKind;
  /** Every voting Member has agreed in writing to shorter notice. */
  everyMemberConsents: boolean;
}

/**
 * Why a meeting cannot be held that soon: its last day for notice has passed. The lawful ways out are named: a
 * later day, an extraordinary meeting while its own notice can be kept, or the consent of every Member (Rules of
 * Procedure, section 2, Notice; readings 8.2, 8.15).
 */
export function whyNotThatSoon(facts: NoticeFacts, rules: RulesOfProcedure): Refused | null {
  const { meetingDate, today, kind } = facts;
  const lastDay = noticeClocks(facts, rules).notice;
  if (compareDates(today, lastDay) <= 0 || facts.everyMemberConsents) return null;
  const params = { lastDay, earliest: earliestMeetingDate(today, kind, rules) };
  const extraordinaryLastDay = noticeClocks({ meetingDate, kind: 'extraordinary' }, rules).notice;
  return kind === 'ordinary' && compareDates(today, extraordinaryLastDay) <= 0
    ? { code: 'NOTICE_TOO_SHORT', params: { ...params, extraordinaryLastDay }, field: 'wallClock' }
    : { code: 'NOTICE_TOO_SHORT_FOR_ANY_KIND', params, field: 'wallClock' };
}

/**
 * Why a meeting that Members called for cannot be held on a day: it is later than their requisition allows (reading 8.5).
 * Once the last day has passed it is late on any day, and better late than never.
 */
export function whyNotHeldBy({
  meetingDate,
  today,
  heldBy,
}: {
  meetingDate: PlainDate;
  today: PlainDate;
  heldBy: PlainDate | null;
}): Refused | null {
  return heldBy !== null && today <= heldBy && meetingDate > heldBy
    ? { code: 'MEETING_AFTER_REQUISITION', params: { lastDay: heldBy }, field: 'wallClock' }
    : null;
}

export interface ConveningFacts {
  now: Date;
  state: MeetingState;
  kind: MeetingKind;
  mode: MeetingMode;
  startsAt: Date;
  minutes: number;
  timeZone: string;
  place: string;
  link: string;
  agendaItems: number;
  /** Voting Members who have somebody to invite. */
  invitedMembers: number;
  everyMemberConsents: boolean;
  /** Its last day, if Members called for it. */
  heldBy: PlainDate | null;
}

const shortest = 15;
const longest = 24 * 60;

/**
 * Why a meeting cannot be convened. It must lie ahead, take a quarter of an hour to a day, say where it takes
 * place, have something on its agenda and somebody to invite, and keep its notice.
 */
export function whyNotConvene(facts: ConveningFacts, rules: RulesOfProcedure): Refused | null {
  return (
    whyNotMove(facts.state, 'convened') ??
    whyNotLength(facts.minutes) ??
    (facts.startsAt <= facts.now ? { code: 'MEETING_IN_THE_PAST', field: 'wallClock' } : null) ??
    whyNotWhere(facts) ??
    (facts.agendaItems === 0 ? { code: 'AGENDA_EMPTY', field: 'agenda' } : null) ??
    (facts.invitedMembers === 0 ? { code: 'NOBODY_TO_INVITE' } : null) ??
    whyNotHeldBy({
      meetingDate: dateIn(facts.startsAt, facts.timeZone),
      today: dateIn(facts.now, facts.timeZone),
      heldBy: facts.heldBy,
    }) ??
    whyNotThatSoon(
      {
        meetingDate: dateIn(facts.startsAt, facts.timeZone),
        today: dateIn(facts.now, facts.timeZone),
        kind: facts.kind,
        everyMemberConsents: facts.everyMemberConsents,
      },
      rules,
    )
  );
}

/** Why a meeting cannot take so long: it ends before it starts, or takes more than a day. */
export function whyNotLength(minutes: number): Refused | null {
  return Number.isInteger(minutes) && minutes >= shortest && minutes <= longest
    ? null
    : { code: 'MEETING_LENGTH', params: { shortest, longestHours: longest / 60 }, field: 'minutes' };
}

/** Why nobody could find the meeting: in person it needs a place, online a secure link, hybrid both. */
export function whyNotWhere({
  mode,
  place,
  link,
}: {
  mode: MeetingMode;
  place: string;
  link: string;
}): Refused | null {
  if (mode !== 'online' && place.trim() === '') return { code: 'MEETING_NEEDS_A_PLACE', field: 'place' };
  if (mode !== 'in_person' && link.trim() === '') return { code: 'MEETING_NEEDS_A_LINK', field: 'link' };
  if (link.trim() !== '' && !isSecureAddress(link)) return { code: 'MEETING_LINK_NOT_SECURE', field: 'link' };
  return null;
}

function isSecureAddress(link: string): boolean {
  return /^https:\/\/\S+$/i.test(link.trim()) && URL.canParse(link.trim());
}

/**
 * The day on which a clock that runs forward ends. One that would end on a Saturday, a Sunday or a day of the
 * conference ends on the next day that is none of these (Rules of Procedure, reading 8.3).
 */
export function forwardClock(
  start: PlainDate,
  length: { days: number } | { workingDays: number },
  rules: RulesOfProcedure,
): PlainDate {
  let end = 'days' in length ? addDays(start, length.days) : addWorkingDays(start, length.workingDays);
  while (isWeekend(end) || isConferenceDay(end, rules)) end = addDays(end, 1);
  return end;
}

function isConferenceDay(date: PlainDate, { conference }: RulesOfProcedure): boolean {
  const monthAndDay = date.slice(5);
  return conference.firstDay <= monthAndDay && monthAndDay <= conference.lastDay;
}

/**
 * The last day on which a meeting that Members called for is held: so many days after the signature that reached
 * one third of them; null while too few have signed (Rules of Procedure, reading 8.5).
 * @param signedOn the days on which Members signed, one each
 */
export function requisitionEndsOn(
  signedOn: PlainDate[],
  votingMembers: number,
  rules: RulesOfProcedure,
): PlainDate | null {
  const needed = leastToReach(votingMembers, rules.requisition.share);
  const decisive = [...signedOn].sort(compareDates)[needed - 1];
  return decisive ? forwardClock(decisive, { days: rules.requisition.heldWithinDays }, rules) : null;
}
