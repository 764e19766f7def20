import type { Refused } from '@gsenet/shared/refused';
import { largestAmount } from '../calls/call.entity.js';
import type { ProposalState } from '../proposals/proposal.entity.js';
import type { AwardState } from './award.entity.js';

/** Why a proposal cannot be put before the Board: it was not found eligible (network.md, section 4), or stands on an agenda. */
export function whyNotTable(proposal: { state: ProposalState; tabled: boolean }): Refused | null {
  if (proposal.state !== 'eligible') return { code: 'AWARD_NOT_ELIGIBLE', field: 'proposal' };
  return proposal.tabled ? { code: 'AWARD_TABLED_ALREADY', field: 'proposal' } : null;
}

/** What is entered of the Board’s decision. */
export interface AwardTerms {
  awarded: boolean;
  ceiling: number | null;
  startsOn: string | null;
  endsOn: string | null;
  text: string;
  conditions: readonly { what: string; dueOn: string }[];
}

/**
 * Why what the Board decided cannot be entered so: another item’s decision, a sum above what was asked for, no dates, a
 * condition with a proposal that was declined, or one that was declined without a word to its applicants.
 */
export function whyNotEnterAward(
  award: { state: AwardState; released: boolean; asked: number; ofThisItem: boolean },
  terms: AwardTerms,
): Refused | null {
  if (award.state !== 'tabled') return { code: 'AWARD_DECIDED_ALREADY' };
  if (!award.ofThisItem) return { code: 'AWARD_OF_ANOTHER_ITEM', field: 'decision' };
  if (!terms.awarded) {
    if (terms.conditions.length > 0) return { code: 'AWARD_DECLINED_WITH_CONDITIONS', field: 'conditions' };
    return terms.text === '' ? { code: 'AWARD_UNEXPLAINED', field: 'text' } : null;
  }
  const { ceiling, startsOn, endsOn } = terms;
  if (ceiling === null || !Number.isInteger(ceiling) || ceiling < 1 || ceiling > largestAmount)
    return { code: 'AMOUNT_NOT_WHOLE', field: 'ceiling' };
  if (ceiling > award.asked)
    return { code: 'AWARD_ABOVE_ASKED', params: { asked: award.asked }, field: 'ceiling' };
  if (startsOn === null || endsOn === null || endsOn <= startsOn)
    return { code: 'AWARD_ENDS_TOO_SOON', field: 'endsOn' };
  return null;
}

/** Why applicants cannot be told: nothing is decided yet, or they were told. */
export function whyNotRelease(award: { state: AwardState; released: boolean }): Refused | null {
  if (award.state === 'tabled') return { code: 'AWARD_UNDECIDED' };
  return award.released ? { code: 'AWARD_RELEASED' } : null;
}
