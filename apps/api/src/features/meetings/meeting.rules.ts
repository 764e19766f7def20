import type { Refused } from '@gsenet/shared/refused';
import type { Resolution } from '../../platform/time/zones.js';
import type { Answer } from './invitee.entity.js';
import type { MeetingState } from './meeting.entity.js';

const next: Record<MeetingState, readonly MeetingState[]> = {
  draft: ['dates_polled', 'convened', 'cancelled'],
  dates_polled: ['draft', 'convened', 'cancelled'],
  convened: ['open', 'cancelled'],
  open: ['adjourned', 'closed'],
  adjourned: ['open', 'closed'],
  closed: ['minuted'],
  minuted: [],
  cancelled: [],
};

/**
 * Why a meeting cannot go from one state to another: a draft, its dates perhaps polled, is convened, opened,
 * adjourned and opened again, closed and minuted; until it opens it may be cancelled (Rules of Procedure,
 * section 2, Meeting).
 */
export function whyNotMove(from: MeetingState, to: MeetingState): Refused | null {
  return next[from].includes(to) ? null : { code: 'MEETING_TRANSITION', params: { from, to } };
}

/** Why the time, place or agenda of a meeting cannot be changed: it has begun, or will not be. */
export function whyNotChange(state: MeetingState): Refused | null {
  if (state === 'cancelled') return { code: 'MEETING_CANCELLED' };
  return next[state].includes('cancelled') ? null : { code: 'MEETING_UNDER_WAY' };
}

/** Why a wall-clock time is no moment: the zone skips it, or shows it twice (Rules of Procedure, reading 8.16). */
export function whyNotAtTime(resolution: Resolution): Refused | null {
  if (resolution.ok) return null;
  if ('skipped' in resolution)
    return { code: 'TIME_SKIPPED', params: resolution.skipped, field: 'wallClock' };
  const { earlier, later } = resolution.twice;
  return {
    code: 'TIME_TWICE',
    params: { earlier: earlier.toISOString(), later: later.toISOString() },
    field: 'wallClock',
  };
}

/** How calendars show a meeting: held in reserve, settled, or called off. */
export function calendarStatus(state: MeetingState): 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED' {
  if (state === 'cancelled') return 'CANCELLED';
  return state === 'draft' || state === 'dates_polled' ? 'TENTATIVE' : 'CONFIRMED';
}

/** What a calendar shows of a meeting. */
export interface ShownInCalendars {
  state: MeetingState;
  startsAt: Date;
  minutes: number;
  timeZone: string;
  place: string;
  link: string;
  title: string;
  note: string;
}

/**
 * What a change means to those who have the meeting in their calendars. A change of time, zone, place, link or
 * status is material: they are asked anew. One of words alone is not.
 */
export function changeOf(before: ShownInCalendars, after: ShownInCalendars): 'none' | 'wording' | 'material' {
  const material =
    before.startsAt.getTime() !== after.startsAt.getTime() ||
    before.minutes !== after.minutes ||
    before.timeZone !== after.timeZone ||
    before.place !== after.place ||
    before.link !== after.link ||
    calendarStatus(before.state) !== calendarStatus(after.state);
  if (material) return 'material';
  return before.title !== after.title || before.note !== after.note ? 'wording' : 'none';
}

/** The iCalendar SEQUENCE after a change: a material one raises it, a typo does not. */
export function sequenceAfter(sequence: number, before: ShownInCalendars, after: ShownInCalendars): number {
  return changeOf(before, after) === 'material' ? sequence + 1 : sequence;
}

/** Minutes that the agenda takes, and that it leaves of the meeting; less than none when it takes too long. */
export function agendaTime(
  items: { minutes: number }[],
  meetingMinutes: number,
): { planned: number; left: number } {
  const planned = items.reduce((sum, { minutes }) => sum + minutes, 0);
  return { planned, left: meetingMinutes - planned };
}

export interface AnsweringFacts {
  now: Date;
  state: MeetingState;
  endsAt: Date;
  /** The person is no longer called to the meeting. */
  removed: boolean;
  /** SEQUENCE of the invitation that is answered, and that of the meeting now. */
  sequenceSeen: number;
  sequence: number;
  answer: Exclude<Answer, 'waiting'>;
  /** Who comes instead; only somebody who cannot come names one. */
  alternateId: string | null;
  /** Persons who are an alternate of the same Organisation when the meeting starts. */
  alternateIds: string[];
}

/**
 * Why an invitation cannot be answered, or not so: the meeting is not convened, is called off or over, was moved
 * since the invitation, or the person named instead is no alternate.
 */
export function whyNotAnswer(facts: AnsweringFacts): Refused | null {
  const { state } = facts;
  if (state === 'cancelled') return { code: 'MEETING_CANCELLED' };
  if (state === 'draft' || state === 'dates_polled') return { code: 'MEETING_NOT_CONVENED' };
  if (state === 'closed' || state === 'minuted') return { code: 'MEETING_OVER' };
  if (state === 'convened' && facts.now >= facts.endsAt) return { code: 'MEETING_OVER' };
  if (facts.removed) return { code: 'INVITATION_WITHDRAWN' };
  if (facts.sequenceSeen < facts.sequence) return { code: 'MEETING_CHANGED' };
  if (facts.alternateId === null) return null;
  if (facts.answer !== 'not_coming') return { code: 'ALTERNATE_NOT_NEEDED', field: 'alternateId' };
  return facts.alternateIds.includes(facts.alternateId)
    ? null
    : { code: 'ALTERNATE_WITHOUT_MANDATE', field: 'alternateId' };
}
