import type { Refused } from '@gsenet/shared/refused';
import type { PlainDate } from '../../platform/time/calendar-days.js';
import { dateIn } from '../../platform/time/zones.js';
import type { MeetingState } from '../meetings/meeting.entity.js';
import { forwardClock } from '../meetings/notice.rules.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { closing, type ClosingTime } from '../votes/between-meetings.rules.js';
import type { CorrectionState } from './minutes-correction.entity.js';
import type { MinutesState } from './minutes.entity.js';

/** Most characters of a section's words, of a correction, and of a reason. */
export const longest = { section: 50_000, correction: 5_000, reason: 1_000 };

/**
 * The last day on which the draft is sent in time: so many working days after the day on which the meeting closed
 * (Rules of Procedure, section 2, Minutes; readings 8.3 and 8.4).
 */
export function draftDueOn(closedAt: Date, rules: RulesOfProcedure): PlainDate {
  const { draftWorkingDays: workingDays } = rules.minutes;
  return forwardClock(dateIn(closedAt, rules.secretariatZone), { workingDays }, rules);
}

/** Whether a draft was, or is by now, sent later than its last day. */
export function isLate(dueOn: PlainDate, sentAt: Date | null, now: Date, rules: RulesOfProcedure): boolean {
  return dateIn(sentAt ?? now, rules.secretariatZone) > dueOn;
}

/** Until when those present may ask for corrections: so many days after the draft was sent (section 2, Minutes; 8.3). */
export function correctionsClose(sentAt: Date, rules: RulesOfProcedure): ClosingTime {
  return closing(sentAt, { days: rules.minutes.correctionDays }, rules);
}

/** The last minute that is in time, as people are told it. */
export const lastMoment = (closesAt: Date): Date => new Date(closesAt.getTime() - 60_000);

/** The first day on which approved minutes are published (section 2, Minutes; reading 8.3). */
export function publishableOn(approvedAt: Date, rules: RulesOfProcedure): PlainDate {
  const { publicationDays: days } = rules.minutes;
  return forwardClock(dateIn(approvedAt, rules.secretariatZone), { days }, rules);
}

const begun: readonly MeetingState[] = ['open', 'adjourned', 'closed', 'minuted'];

/** Why nothing can be written: the meeting has not begun, or its minutes are approved. */
export function whyNotWrite(state: MinutesState, meeting: MeetingState): Refused | null {
  if (!begun.includes(meeting)) return { code: 'MINUTES_MEETING_NOT_BEGUN' };
  return state === 'being_written' || state === 'draft_sent' ? null : { code: 'MINUTES_APPROVED' };
}

/** Why the draft cannot be sent: it was, the meeting still goes on, or nothing is written. */
export function whyNotSend(state: MinutesState, meeting: MeetingState, written: number): Refused | null {
  if (state !== 'being_written') return { code: 'MINUTES_SENT_ALREADY' };
  if (meeting !== 'closed') return { code: 'MINUTES_MEETING_NOT_CLOSED' };
  return written === 0 ? { code: 'MINUTES_EMPTY' } : null;
}

/** A draft that was sent, or not yet, as it stands at an instant. */
export interface Standing {
  state: MinutesState;
  correctionsCloseAt: Date | null;
  correctionsUntil: PlainDate | null;
  now: Date;
}

/** Why nobody can ask for corrections: no draft was sent, or the time for them is over. */
export function whyNotCorrect({
  state,
  correctionsCloseAt,
  correctionsUntil,
  now,
}: Standing): Refused | null {
  if (state === 'being_written') return { code: 'MINUTES_NOT_SENT' };
  if (state === 'draft_sent' && correctionsCloseAt && now < correctionsCloseAt) return null;
  return { code: 'CORRECTIONS_CLOSED', params: { until: correctionsUntil ?? '' } };
}

/** Why this is no correction: it says nothing, or too much. */
export function whyNotSay(text: string): Refused | null {
  if (text === '') return { code: 'CORRECTION_WITHOUT_TEXT', field: 'text' };
  return text.length > longest.correction
    ? { code: 'TEXT_TOO_LONG', params: { most: longest.correction }, field: 'text' }
    : null;
}

/** Why a correction cannot be answered so: it was answered, or it is declined and nobody says why. */
export function whyNotAnswer(
  state: CorrectionState,
  answer: { takenOver: boolean; because: string },
): Refused | null {
  if (state !== 'waiting') return { code: 'CORRECTION_ANSWERED' };
  if (answer.because.length > longest.reason)
    return { code: 'TEXT_TOO_LONG', params: { most: longest.reason }, field: 'because' };
  return !answer.takenOver && answer.because === ''
    ? { code: 'DECLINING_NEEDS_REASON', field: 'because' }
    : null;
}

/** How many corrections there are in each state. */
export interface Corrections {
  waiting: number;
  declined: number;
}

/** Why minutes cannot be approved yet: no draft was sent, or those present may still speak, or wait for an answer. */
export function whyNotApprove(standing: Standing, { waiting }: Corrections): Refused | null {
  const { state } = standing;
  if (state === 'being_written') return { code: 'MINUTES_NOT_SENT' };
  if (state !== 'draft_sent') return { code: 'MINUTES_APPROVED' };
  if (!whyNotCorrect(standing))
    return { code: 'CORRECTIONS_STILL_OPEN', params: { until: standing.correctionsUntil ?? '' } };
  return waiting > 0 ? { code: 'CORRECTIONS_UNANSWERED', params: { n: waiting } } : null;
}

/**
 * Whether minutes are approved because the time for corrections is over: everything that was asked for was taken over.
 * Where something was declined the Board decides at a later meeting (section 2, Minutes: "10 days for corrections by
 * those present, then approved"; decision 21 says how that is read).
 */
export function lapses(standing: Standing, corrections: Corrections): boolean {
  return whyNotApprove(standing, corrections) === null && corrections.declined === 0;
}

/** Why the Board cannot have approved them at that meeting: it is the same one, an earlier one, or has not begun. */
export function whyNotApproveAt(
  own: { id: string; startsAt: Date },
  following: { id: string; startsAt: Date; state: MeetingState },
): Refused | null {
  const isLater = following.id !== own.id && following.startsAt > own.startsAt;
  return isLater && begun.includes(following.state)
    ? null
    : { code: 'APPROVED_AT_A_LATER_MEETING', field: 'at' };
}

/** Why minutes cannot be published: they are, they are not approved, or their day has not come. */
export function whyNotPublish(
  { state, approvedAt }: { state: MinutesState; approvedAt: Date | null },
  now: Date,
  rules: RulesOfProcedure,
): Refused | null {
  if (state === 'published') return { code: 'MINUTES_PUBLISHED' };
  if (approvedAt === null) return { code: 'MINUTES_NOT_APPROVED' };
  const earliest = publishableOn(approvedAt, rules);
  return dateIn(now, rules.secretariatZone) < earliest
    ? { code: 'MINUTES_PUBLICATION_TOO_EARLY', params: { earliest } }
    : null;
}

/** Why a section cannot be withheld as a personal matter, or shown again: the minutes are published. */
export function whyNotWithhold(state: MinutesState, because: string | null): Refused | null {
  if (state === 'published') return { code: 'MINUTES_PUBLISHED' };
  if (because === null) return null;
  if (because === '') return { code: 'WITHHOLDING_NEEDS_REASON', field: 'because' };
  return because.length > longest.reason
    ? { code: 'TEXT_TOO_LONG', params: { most: longest.reason }, field: 'because' }
    : null;
}
