import type { Refused } from '@gsenet/shared/refused';
import type { ReviewPhase } from './review.rules.js';

/** What a panel may advise about a proposal (network.md, section 4: reviews, then panel advice, then the Board). */
export const advisedOutcomes = ['fund', 'fund_with_conditions', 'decline'] as const;
export type AdvisedOutcome = (typeof advisedOutcomes)[number];

const longestComment = 5000;
const longestAdvice = 10_000;

/** Why a comment cannot be made: reviewers talk to each other in the discussion, neither before nor after it. */
export function whyNotComment(phase: ReviewPhase, text: string): Refused | null {
  if (phase !== 'discussion') return { code: 'NO_DISCUSSION' };
  if (text.trim() === '') return { code: 'COMMENT_EMPTY', field: 'text' };
  return text.trim().length > longestComment
    ? { code: 'TEXT_TOO_LONG', field: 'text', params: { most: longestComment } }
    : null;
}

/** Why the panel’s advice on proposals cannot be recorded: it still reviews or discusses, or gives no reason for one. */
export function whyNotAdvise(
  phase: ReviewPhase,
  advice: readonly { proposal: string; text: string }[],
): Refused | null {
  if (phase !== 'advice') return { code: 'ADVICE_TOO_EARLY' };
  if (advice.length === 0) return { code: 'NO_ADVICE_GIVEN' };
  for (const { proposal, text } of advice) {
    const field = `text.${proposal}`;
    if (text.trim() === '') return { code: 'ADVICE_NEEDS_WORDS', field };
    if (text.trim().length > longestAdvice)
      return { code: 'TEXT_TOO_LONG', field, params: { most: longestAdvice } };
  }
  return null;
}

/** Days before the last day on which reviewers who have not submitted are reminded by themselves. */
export const remindedDaysBefore = [7, 2] as const;

/** Why somebody cannot be asked for a review of a proposal that the Secretariat picked for them. */
export function whyNotAsk(
  phase: ReviewPhase,
  facts: { mayReview: boolean; conflicted: boolean; asked: boolean },
): Refused | null {
  if (phase !== 'individual') return { code: 'REVIEWS_PAST_ASKING' };
  if (!facts.mayReview) return { code: 'NO_REVIEWER', field: 'personId' };
  if (facts.conflicted) return { code: 'REVIEWER_IN_CONFLICT', field: 'personId' };
  return facts.asked ? { code: 'REVIEWER_ASKED', field: 'personId' } : null;
}
