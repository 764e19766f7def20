import type { Refused } from '@gsenet/shared/refused';
import { whyNotOpen, type CallWindow } from '../calls/call.rules.js';
import type { ProposalState } from './proposal.entity.js';

const next: Record<ProposalState, readonly ProposalState[]> = {
  draft: ['submitted', 'withdrawn'],
  submitted: ['submitted', 'eligible', 'ineligible', 'withdrawn'],
  // What the Board decided counts once it is released to the applicants.
  eligible: ['awarded', 'declined'],
  ineligible: [],
  withdrawn: [],
  awarded: [],
  declined: [],
};

/**
 * Why a proposal cannot go from one state to another. A submitted one may be submitted again: the last version
 * before the deadline counts (Rules of Procedure, section 4).
 */
export function whyNotMove(from: ProposalState, to: ProposalState): Refused | null {
  return next[from].includes(to) ? null : { code: 'PROPOSAL_TRANSITION', params: { from, to } };
}

export interface StandingFacts {
  now: Date;
  state: ProposalState;
  call: CallWindow;
}

/** Why a proposal cannot be changed: the call is not open, or the proposal is withdrawn or decided upon. */
export function whyNotEdit({ now, state, call }: StandingFacts): Refused | null {
  return whyNotOpen(call, now) ?? whyNotMove(state, 'submitted');
}

/** Why a proposal cannot be withdrawn. Its lead may do so until the Secretariat has decided on eligibility. */
export function whyNotWithdraw(state: ProposalState): Refused | null {
  return whyNotMove(state, 'withdrawn');
}

export interface EligibilityFacts extends StandingFacts {
  eligible: boolean;
  /** What the applicants are told. */
  reason: string;
}

/**
 * Why the Secretariat cannot decide on eligibility: the proposal is not submitted, may still be replaced by a
 * newer version, or would be turned down without a reason.
 */
export function whyNotDecideEligibility(facts: EligibilityFacts): Refused | null {
  const refused = whyNotMove(facts.state, facts.eligible ? 'eligible' : 'ineligible');
  if (refused) return refused;
  if (whyNotOpen(facts.call, facts.now) === null)
    return { code: 'CALL_STILL_OPEN', params: { closesAt: facts.call.closesAt.toISOString() } };
  return !facts.eligible && facts.reason.trim() === ''
    ? { code: 'ELIGIBILITY_NEEDS_REASON', field: 'reason' }
    : null;
}

const mostDecisions = 200;

/** Why the Secretariat cannot decide on several proposals in one act: on none, on too many, or on one of them twice. */
export function whyNotDecideTogether(numbers: readonly string[]): Refused | null {
  if (numbers.length === 0) return { code: 'NO_ELIGIBILITY_CHOSEN' };
  if (numbers.length > mostDecisions) return { code: 'TOO_MANY_AT_ONCE', params: { most: mostDecisions } };
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  return twice === undefined ? null : { code: 'PROPOSAL_CHOSEN_TWICE', field: `decision.${twice}` };
}
