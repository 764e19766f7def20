import type { Refused } from '@gsenet/shared/refused';
import type { MeetingState } from '../meetings/meeting.entity.js';

export const lateItemStates = ['proposed', 'entered', 'refused', 'withdrawn'] as const;
export type LateItemState = (typeof lateItemStates)[number];

export const lateItemAnswers = ['consents', 'refuses'] as const;
export type LateItemWord = (typeof lateItemAnswers)[number];

/** Why nothing can become of a late item: its meeting has not been convened, is called off, or over. */
export function whyNotLate(state: MeetingState): Refused | null {
  if (state === 'cancelled') return { code: 'MEETING_CANCELLED' };
  if (state === 'closed' || state === 'minuted') return { code: 'MEETING_HAS_CLOSED' };
  return state === 'draft' || state === 'dates_polled' ? { code: 'MEETING_NOT_CONVENED' } : null;
}

/**
 * Why a late item cannot be proposed: what `whyNotLate` says, or the agenda can still be written (Rules of Procedure,
 * section 2, Notice: after its last day an agenda gains an item with the consent of every Member alone). Once a meeting
 * has begun its agenda is closed however early that was.
 */
export function whyNotPropose({ state, frozen }: { state: MeetingState; frozen: boolean }): Refused | null {
  const reason = whyNotLate(state);
  if (reason) return reason;
  return state === 'convened' && !frozen ? { code: 'AGENDA_STILL_OPEN' } : null;
}

/**
 * Why nothing enters an agenda: its meeting rests because its quorum was lacking, and a second call is for the same
 * agenda (Rules of Procedure, section 2, Quorum; reading 8.9).
 */
export function whyNotBeforeSecondCall(lackedAt: Date | null): Refused | null {
  return lackedAt === null ? null : { code: 'LATE_ITEM_BEFORE_SECOND_CALL' };
}

/** Why a Member cannot say anything of a late item any more: it is settled, or what `whyNotLate` says. */
export function whyNotAnswerLate(item: { state: LateItemState }, meeting: MeetingState): Refused | null {
  return item.state === 'proposed' ? whyNotLate(meeting) : { code: 'LATE_ITEM_SETTLED' };
}

/** What has become of a late item: one refusal keeps it out, and it enters when every Member has consented. */
export function outcomeOf(answers: readonly (LateItemWord | null)[]): 'proposed' | 'entered' | 'refused' {
  if (answers.includes('refuses')) return 'refused';
  return answers.length > 0 && answers.every((answer) => answer === 'consents') ? 'entered' : 'proposed';
}
