import type { Refused } from '@gsenet/shared/refused';
import type { VoteMode, VoteState } from './vote.entity.js';

interface Counted {
  mode: VoteMode;
  state: VoteState;
  closedById: string | null;
}

/** Why the result of a vote cannot be made known: it is not counted, it is known, or there is none. */
export function whyNotCounted(state: VoteState): Refused | null {
  if (state === 'counted') return null;
  if (state === 'published') return { code: 'VOTE_PUBLISHED' };
  return state === 'cancelled' ? { code: 'VOTE_CANCELLED' } : { code: 'VOTE_NOT_COUNTED' };
}

/**
 * Why somebody cannot publish or cancel what a secret vote has come to: whoever closed it has seen the result, and does
 * not decide alone whether it stands. While it is open nobody knows anything, and one person can cancel it.
 */
export function whyNotAlone({ mode, state, closedById }: Counted, personId: string): Refused | null {
  const isCounted = state === 'counted' || state === 'awaiting_tie_break';
  return mode === 'secret' && isCounted && closedById === personId ? { code: 'SECOND_PERSON_NEEDED' } : null;
}
