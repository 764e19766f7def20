import type { Refused } from '@gsenet/shared/refused';
import { compareDates, type PlainDate } from '../../platform/time/calendar-days.js';
import type { MeetingState } from './meeting.entity.js';
import { whyNotChange } from './meeting.rules.js';

export const shortNoticeStates = ['asked', 'relied_on', 'withdrawn'] as const;
export type ShortNoticeState = (typeof shortNoticeStates)[number];

/**
 * Why Members cannot be asked to consent to shorter notice: the meeting has begun or will not be, or the day is past
 * (Rules of Procedure, section 2, Notice; reading 8.15).
 */
export function whyNotAskForShortNotice(
  state: MeetingState,
  { fromDay, today }: { fromDay: PlainDate; today: PlainDate },
): Refused | null {
  return (
    whyNotChange(state) ??
    (compareDates(fromDay, today) < 0 ? { code: 'MEETING_IN_THE_PAST', field: 'fromDay' } : null)
  );
}

/** Why a Member cannot say anything of shorter notice any more: the meeting was convened on it, or it is no longer asked. */
export function whyNotAnswerShortNotice(
  shortNotice: { state: ShortNoticeState },
  meeting: MeetingState,
): Refused | null {
  return shortNotice.state === 'asked' ? whyNotChange(meeting) : { code: 'SHORT_NOTICE_SETTLED' };
}

/**
 * Why notice cannot be shorter on the word of the Members: one of them with a vote has not consented, and is named
 * (Rules of Procedure, section 2, Notice). It takes the consent of every one.
 */
export function whyNotByConsent(
  members: readonly { name: string; consents: boolean | null }[],
): Refused | null {
  const missing = members.filter(({ consents }) => consents !== true).map(({ name }) => name);
  return missing.length > 0 || members.length === 0
    ? { code: 'CONSENT_MISSING', params: { members: missing.join(', ') } }
    : null;
}
