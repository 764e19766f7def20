import type { Refused } from '@gsenet/shared/refused';
import type { Explanation } from './explanation.rules.js';
import { gateOf, type Bar, type FrozenVote } from './majority.rules.js';
import type { Quorum } from './quorum.rules.js';
import { mayVote, votersOf, type RollState } from './roll.rules.js';
import type { DecisionRule } from './which-rule.rules.js';

export interface ConsensusResult {
  quorum: Quorum | null;
  objections: number;
  outcome: 'adopted_by_consensus' | 'vote_needed' | Bar;
  explain: Explanation[];
}

/**
 * Why the Chair cannot ask for consensus: it stands in for the ordinary majority alone; a qualified majority is
 * counted, and an election is secret (Rules of Procedure, section 2; reading 8.11).
 */
export function whyNotConsensus({ majority }: Pick<DecisionRule, 'majority'>): Refused | null {
  return majority === 'ordinary' ? null : { code: 'CONSENSUS_NOT_ENOUGH' };
}

/**
 * What comes of asking for consensus: nobody objects, and it is recorded as such; any objection leads to a vote.
 * Quorum and panel are needed as for a vote (reading 8.11).
 */
export function consensusOf(vote: FrozenVote, objections: number): ConsensusResult {
  const { quorum, bar, explain } = gateOf(vote);
  if (bar) return { quorum, objections, outcome: bar, explain };
  const said: Explanation =
    objections > 0
      ? { code: 'votes.why.objection', params: { objections } }
      : { code: 'votes.why.nobodyObjected', params: { asked: votersOf(vote.roll) } };
  const outcome = objections > 0 ? 'vote_needed' : 'adopted_by_consensus';
  return { quorum, objections, outcome, explain: [...explain, said] };
}

/**
 * Why a Member cannot object: it is not entitled to vote, in conflict about the item, not there, or has objected
 * already. One objection is enough, and any Member that may vote can make it (section 2; reading 8.11).
 */
export function whyNotObject(onRoll: RollState | undefined, hasObjected: boolean): Refused | null {
  if (onRoll === undefined || onRoll === 'not_entitled') return { code: 'NOT_ENTITLED_TO_VOTE' };
  if (onRoll === 'recused') return { code: 'RECUSED_FROM_ITEM' };
  if (!mayVote(onRoll)) return { code: 'ABSENT_FROM_ROLL' };
  return hasObjected ? { code: 'OBJECTED_ALREADY' } : null;
}
