import { addDays, type PlainDate } from '../../platform/time/calendar-days.js';
import type { MembershipPeriod } from '../memberships/membership.rules.js';
import type { Succession } from '../memberships/succession.rules.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import type { ConferenceDays, TermPeriod } from '../chair-terms/term-dates.rules.js';
import type { MeetingKind, MeetingMode, MeetingState } from '../meetings/meeting.entity.js';

/**
 * What the Board owes every year (Rules of Procedure, section 2, Yearly duties), and the draft minutes that it owes after
 * each meeting, in the order in which it is shown.
 */
export const duties = [
  'in_person_meeting',
  'online_meeting',
  'annual_report',
  'chair',
  'decisions',
  'details',
  'draft_minutes',
] as const;
export type Duty = (typeof duties)[number];

/**
 * Met, planned while a lawful meeting for it is convened, at risk while it can be cured, or missed (reading 8.15). It
 * is unproven where a meeting was held that would have met it, and nobody recorded whether enough Members were there.
 */
export const dutyStates = ['met', 'planned', 'at_risk', 'unproven', 'missed'] as const;
export type DutyState = (typeof dutyStates)[number];

export const cureWays = [
  'ordinary_notice',
  'extraordinary_notice',
  'consent_of_all',
  'concluding_the_term',
  'implementing',
  'attesting',
  'sending_the_draft',
] as const;

/** What would cure a duty, and the last day for it. A meeting is convened by then, other things are done. */
export interface Cure {
  by: (typeof cureWays)[number];
  until: PlainDate;
}

export interface DutyStatus {
  duty: Duty;
  year: number;
  state: DutyState;
  /** The meeting that met the duty, for which it is planned, or that would have met it with a quorum. */
  meetingId: string | null;
  /** The last day on which the duty can be met. Yearly duties never move (reading 8.3). */
  lastDay: PlainDate;
  /** The ways that are open today, the first to run out first; none once it is met or missed. */
  cures: Cure[];
  /**
   * Ids of the decisions that are late or to be implemented, of the Members whose details are to be attested, or of the
   * meetings whose draft minutes were late or are to be sent.
   */
  lacking: string[];
}

export interface DutyMeeting {
  id: string;
  kind: MeetingKind;
  mode: MeetingMode;
  state: MeetingState;
  startsAt: Date;
  minutes: number;
  timeZone: string;
  convenedAt: Date | null;
  /** Every voting Member agreed in writing to shorter notice. */
  everyMemberConsents: boolean;
  /** Whether enough Members were there; null until it is known. */
  quorate: boolean | null;
  /** Whether its agenda has the annual report, and the election of a Chair. */
  annualReport: boolean;
  chairElection: boolean;
}

/** A term in the Chair, and the day on which it was decided. */
export interface DecidedTerm extends TermPeriod {
  electedOn: PlainDate;
}

export interface DutyDecision {
  id: string;
  dueOn: PlainDate | null;
  implementedOn: PlainDate | null;
}

/** The draft minutes of a meeting that is closed. */
export interface DutyDraft {
  /** Of the meeting. */
  id: string;
  dueOn: PlainDate;
  sentOn: PlainDate | null;
}

export interface DutyFacts {
  now: Date;
  meetings: readonly DutyMeeting[];
  conferences: readonly ConferenceDays[];
  /** When the Board received an annual report between meetings. */
  annualReportsReceivedOn: readonly PlainDate[];
  terms: readonly DecidedTerm[];
  decisions: readonly DutyDecision[];
  drafts: readonly DutyDraft[];
  memberships: readonly MembershipPeriod[];
  successions: readonly Succession[];
  /** When a Member last said that its details are right, as often as it did. */
  attestations: readonly { organisationId: string; on: PlainDate }[];
}

/** A duty of a year, and what is known of it. */
interface Judgement extends Pick<DutyStatus, 'duty' | 'year' | 'lastDay'> {
  today: PlainDate;
  met: boolean;
  planned?: boolean;
  unproven?: boolean;
  meetingId?: string | null;
  cures: Cure[];
  lacking?: string[];
}

/** The state of a duty: met, else planned, else at risk while something would cure it, else missed (reading 8.15). */
export function judged({ duty, year, lastDay, today, met, ...found }: Judgement): DutyStatus {
  const isPlanned = found.planned === true;
  const open = found.cures.filter(({ until }) => today <= until);
  const otherwise = found.unproven ? 'unproven' : 'missed';
  const state = met ? 'met' : isPlanned ? 'planned' : open.length > 0 ? 'at_risk' : otherwise;
  return {
    duty,
    year,
    state,
    meetingId: met || isPlanned || found.unproven ? (found.meetingId ?? null) : null,
    lastDay,
    cures: met ? [] : open.sort((a, b) => (a.until < b.until ? -1 : 1)),
    lacking: found.lacking ?? [],
  };
}

/** The last days on which a meeting can be convened so that it is held by a day (readings 8.2 and 8.15). */
export function curesByMeeting(lastDay: PlainDate, { notice }: RulesOfProcedure): Cure[] {
  return [
    { by: 'ordinary_notice', until: addDays(lastDay, -notice.ordinary.convening) },
    { by: 'extraordinary_notice', until: addDays(lastDay, -notice.extraordinary.convening) },
    { by: 'consent_of_all', until: lastDay },
  ];
}

export function firstDayOf(year: number): PlainDate {
  return `${year}-01-01`;
}

export function lastDayOf(year: number): PlainDate {
  return `${year}-12-31`;
}

/** The day as of which a year is judged: today while it runs, its last day once it is over, its first before. */
export function judgementDay(year: number, today: PlainDate): PlainDate {
  if (today < firstDayOf(year)) return firstDayOf(year);
  return today > lastDayOf(year) ? lastDayOf(year) : today;
}
