import { isDeepStrictEqual } from 'node:util';
import { reaches } from '../rules-of-procedure/share.rules.js';
import type { Explanation } from './explanation.rules.js';
import {
  baseOf,
  gateOf,
  measure,
  measureInWords,
  mustBeVoted,
  type FrozenVote,
  type Measure,
} from './majority.rules.js';
import type { Quorum } from './quorum.rules.js';
import { decidersOf, mayVote, votersOf, type RollEntry, type RollState } from './roll.rules.js';

export type Choice = 'yes' | 'no' | 'abstain';

/** A ballot of a named vote. */
export interface Ballot {
  memberId: string;
  choice: Choice;
}

export interface Counts {
  yes: number;
  no: number;
  abstained: number;
}

/** All that the result of a vote is computed from. Plain JSON: it is stored, and computed again whenever asked. */
export interface VoteFigures extends FrozenVote {
  counts: Counts;
  /** Where yes and no are level: what the lot, or the casting vote, has said. */
  tieBreak: 'yes' | 'no' | null;
}

export type VoteOutcome =
  'adopted' | 'failed' | 'awaiting_lot' | 'awaiting_casting_vote' | 'not_quorate' | 'panel_needed';

/** The result of a vote with its whole computation, as plain JSON. */
export interface VoteResult {
  figures: VoteFigures;
  quorum: Quorum | null;
  /** Those entitled, less the recused. */
  deciders: number;
  /** Those who could have voted and did not. */
  silent: number;
  /** The yes measured by the rule. */
  majority: Measure;
  /** As many say yes as all others in the base together; of votes cast, as many as say no. */
  level: boolean;
  outcome: VoteOutcome;
  explain: Explanation[];
}

/**
 * The result of a vote on a motion. Adopted is what reaches its share of its base. Level votes fail, or are decided
 * as the Board has adopted, by one more vote that the lot or whoever presides gives; where one more vote would not
 * do, the motion fails (Rules of Procedure, section 2; readings 8.6 to 8.9).
 * @throws RangeError when there are more ballots than voters.
 */
export function decide(figures: VoteFigures): VoteResult {
  const { rule, roll, counts } = figures;
  mustBeVoted(roll, [counts.yes, counts.no, counts.abstained]);
  const turnout = { cast: counts.yes + counts.no, abstained: counts.abstained };
  const gate = gateOf(figures);
  const majority = measure(rule, roll, turnout, counts.yes);
  const level = counts.yes > 0 && 2 * counts.yes === majority.base.count;
  const told = gate.bar ? gate.explain : [...gate.explain, ...measureInWords(majority, turnout)];
  const result = (outcome: VoteOutcome, explain: Explanation[] = []): VoteResult => ({
    figures,
    quorum: gate.quorum,
    deciders: decidersOf(roll),
    silent: votersOf(roll) - turnout.cast - turnout.abstained,
    majority,
    level,
    outcome,
    explain: [...told, ...explain],
  });
  if (gate.bar) return result(gate.bar);
  if (majority.reached) return result('adopted');
  if (!level) return result('failed');
  return result(...afterLevelVotes(figures));
}

/** What level votes come to, and why (reading 8.8). */
function afterLevelVotes({ rule, roll, counts, tieBreak }: VoteFigures): [VoteOutcome, Explanation[]] {
  const params = { each: counts.yes };
  if (rule.tie === 'fails') return ['failed', [{ code: 'votes.why.levelFails', params }]];
  const oneMore = { cast: counts.yes + counts.no + 1, abstained: counts.abstained };
  if (!reaches(counts.yes + 1, baseOf(rule, roll, oneMore), rule.share))
    return ['failed', [{ code: 'votes.why.levelCannotBeBroken', params }]];
  const byLot = rule.tie === 'lot';
  if (tieBreak === null)
    return byLot
      ? ['awaiting_lot', [{ code: 'votes.why.levelAwaitsLot', params }]]
      : ['awaiting_casting_vote', [{ code: 'votes.why.levelAwaitsCastingVote', params }]];
  const code = byLot ? 'votes.why.levelByLot' : 'votes.why.levelByCastingVote';
  return [tieBreak === 'yes' ? 'adopted' : 'failed', [{ code, params }]];
}

/** Is a stored result the one that its figures come to? */
export function isSound(result: VoteResult): boolean {
  return isDeepStrictEqual(result, decide(result.figures));
}

/** How many ballots of each choice there are. In a secret vote nothing else is known of them. */
export function countsOf(choices: readonly Choice[]): Counts {
  const count = (wanted: Choice) => choices.filter((choice) => choice === wanted).length;
  return { yes: count('yes'), no: count('no'), abstained: count('abstain') };
}

/** How a Member took part in a named vote. Each is in one state; having kept silent is not having abstained. */
export type MemberVote = 'yes' | 'no' | 'abstained' | 'silent' | Exclude<RollState, MayVoteState>;
type MayVoteState = 'present' | 'by_proxy' | 'asked';

/**
 * How each Member on the roll took part (Rules of Procedure, section 2: recused, abstained, absent and not entitled
 * are four states).
 * @throws RangeError when a Member has two ballots, or one that may not vote has any.
 */
export function memberVotes(
  roll: readonly RollEntry[],
  ballots: readonly Ballot[],
): { memberId: string; vote: MemberVote }[] {
  const byMember = new Map(ballots.map((ballot) => [ballot.memberId, ballot]));
  if (byMember.size !== ballots.length) throw new RangeError('A Member has two ballots');
  const voters = new Set(roll.filter(({ state }) => mayVote(state)).map(({ memberId }) => memberId));
  const stranger = ballots.find(({ memberId }) => !voters.has(memberId));
  if (stranger) throw new RangeError(`${stranger.memberId} may not vote`);
  return roll.map(({ memberId, state }) => {
    if (state === 'absent' || state === 'recused' || state === 'not_entitled')
      return { memberId, vote: state };
    const choice = byMember.get(memberId)?.choice;
    return { memberId, vote: choice === 'abstain' ? 'abstained' : (choice ?? 'silent') };
  });
}
