import type { Refused } from '@gsenet/shared/refused';
import type { PlainDate } from '../../platform/time/calendar-days.js';
import type { MeetingState } from '../meetings/meeting.entity.js';
import { forwardClock } from '../meetings/notice.rules.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import type { DecisionState } from './decision.entity.js';

/** The number of a decision: that of its meeting, AB-2027-03, and its place there, AB/2027/03-01. */
export function decisionNumber(meetingNumber: string, ordinal: number): string {
  return `${meetingNumber.replaceAll('-', '/')}-${String(ordinal).padStart(2, '0')}`;
}

/** What stands for a meeting in the numbers of what is decided between meetings: AB-2027-00. */
export function betweenMeetings(takenOn: PlainDate): string {
  return `AB-${takenOn.slice(0, 4)}-00`;
}

/** How a decision is named in an address, where a stroke would begin another folder: 2027-03-01. */
export function addressOf(number: string): string {
  return number.replace(/^AB\//, '').replace('/', '-');
}

/** The number that an address names; what is no such address stays as it is and names nothing. */
export function numberAt(address: string): string {
  return address.replace(/^(\d{4})-(\d{2,})-(\d{2,})$/, 'AB/$1/$2-$3');
}

/**
 * Why no decision can be entered at a meeting: it has not begun, will not be, or its minutes are done. A meeting that
 * was convened before the portal ran meetings counts as held once its end has passed.
 */
export function whyNotEnter(meeting: { state: MeetingState; endsAt: Date }, now: Date): Refused | null {
  const { state, endsAt } = meeting;
  if (state === 'cancelled') return { code: 'MEETING_CANCELLED' };
  if (state === 'minuted') return { code: 'DECISION_MEETING_MINUTED' };
  if (state === 'open' || state === 'adjourned' || state === 'closed') return null;
  return state === 'convened' && endsAt <= now ? null : { code: 'DECISION_MEETING_NOT_BEGUN' };
}

/** Why a decision cannot bear these days: it was taken later than today, or is due before it was taken. */
export function whyNotOnDays(
  { takenOn, dueOn }: { takenOn: PlainDate; dueOn: PlainDate | null },
  today: PlainDate,
): Refused | null {
  if (takenOn > today) return { code: 'DECISION_IN_THE_FUTURE', params: { today }, field: 'takenOn' };
  return dueOn !== null && dueOn < takenOn
    ? { code: 'DECISION_DUE_BEFORE', params: { takenOn }, field: 'dueOn' }
    : null;
}

/** Why the words of a decision cannot be corrected: it is published. */
export function whyNotCorrect(state: DecisionState): Refused | null {
  return state === 'published' ? { code: 'DECISION_PUBLISHED' } : null;
}

/** Why the Secretariat cannot say that nothing follows from a decision: actions do, or nobody says why. */
export function whyNotSayNothingFollows(actions: number, because: string): Refused | null {
  if (actions > 0) return { code: 'ACTIONS_FOLLOW' };
  return because.trim() === '' ? { code: 'NOTHING_FOLLOWS_NEEDS_REASON', field: 'because' } : null;
}

/** What says from when the days until publication run. */
export interface Closing {
  /** The day on which the meeting, or the procedure between meetings, closed. */
  closedOn: PlainDate;
  /** The day on which the minutes of the meeting were approved. */
  approvedOn: PlainDate | null;
  /** The portal keeps the minutes of the meeting, so that their approval is to come. */
  awaitsMinutes: boolean;
}

/**
 * The first day on which decisions are published in the regular way: so many days after the minutes of their meeting
 * were approved, moved off weekends and the conference; null while these are not approved (Rules of Procedure, section
 * 2, Minutes; reading 8.3). Between meetings, and of a meeting whose minutes the portal does not keep, the days run from
 * the close.
 */
export function regularPublicationOn(
  { closedOn, approvedOn, awaitsMinutes }: Closing,
  rules: RulesOfProcedure,
): PlainDate | null {
  if (approvedOn === null && awaitsMinutes) return null;
  return forwardClock(approvedOn ?? closedOn, { days: rules.minutes.publicationDays }, rules);
}

/** Why a decision cannot be published: it is, it is withheld, or its day has not come and nobody says why earlier. */
export function whyNotPublish(
  decision: Closing & { state: DecisionState },
  { today, because }: { today: PlainDate; because: string },
  rules: RulesOfProcedure,
): Refused | null {
  if (decision.state === 'published') return { code: 'DECISION_PUBLISHED' };
  if (decision.state === 'withheld') return { code: 'DECISION_WITHHELD' };
  if (because.trim() !== '') return null;
  const earliest = regularPublicationOn(decision, rules);
  if (earliest === null)
    return {
      code: 'PUBLICATION_BEFORE_APPROVAL',
      params: { days: rules.minutes.publicationDays },
      field: 'because',
    };
  return today < earliest ? { code: 'PUBLICATION_TOO_EARLY', params: { earliest }, field: 'because' } : null;
}

/** Why a decision cannot be withheld as a personal matter: it is published or withheld, or nobody says why. */
export function whyNotWithhold(state: DecisionState, because: string): Refused | null {
  if (state === 'published') return { code: 'DECISION_PUBLISHED' };
  if (state === 'withheld') return { code: 'DECISION_WITHHELD' };
  return because.trim() === '' ? { code: 'WITHHOLDING_NEEDS_REASON', field: 'because' } : null;
}
