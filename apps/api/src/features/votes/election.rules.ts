import { isDeepStrictEqual } from 'node:util';
import type { Refused } from '@gsenet/shared/refused';
import { reaches } from '../rules-of-procedure/share.rules.js';
import type { Explanation } from './explanation.rules.js';
import {
  baseOf,
  gateOf,
  measure,
  measureInWords,
  mustBeVoted,
  picked,
  type Bar,
  type FrozenVote,
  type Measure,
} from './majority.rules.js';
import type { Quorum } from './quorum.rules.js';

/** The votes of one nominee in one ballot. */
export interface NomineeVotes {
  nomineeId: string;
  votes: number;
}

/** All that the result of one ballot of an election is computed from, as plain JSON. */
export interface BallotFigures extends FrozenVote {
  nominees: readonly NomineeVotes[];
  /** Votes for none of the nominees. */
  none: number;
  abstained: number;
  /** The number that was drawn, where a lot decides; it counts the choices of `lot.among` from 0. */
  drawn: number | null;
  /** Whom the casting vote went to, where the Board has adopted one. */
  castingVoteFor: string | null;
}

export type BallotOutcome =
  'elected' | 'repeat_ballot' | 'not_elected' | 'awaiting_lot' | 'awaiting_casting_vote' | Bar;

/** A lot that has to be drawn: who is elected, or who leaves before the next ballot. */
export interface Lot {
  decides: 'elected' | 'leaves';
  among: string[];
}

export interface BallotResult {
  figures: BallotFigures;
  quorum: Quorum | null;
  /** The most votes that a nominee has, measured by the rule. */
  majority: Measure;
  outcome: BallotOutcome;
  electedId: string | null;
  /** Who stands in the next ballot. */
  staysIn: string[];
  lot: Lot | null;
  explain: Explanation[];
}

type Step = Partial<Pick<BallotResult, 'electedId' | 'staysIn' | 'lot' | 'explain'>>;

/**
 * The result of one ballot of an election. Who has the majority is elected. Without one the ballot is repeated: the
 * nominee with the fewest votes leaves, those whom nobody chose leave together, and a lot says who leaves of those
 * who are level, so that the ballots come to an end. Two who are level at the last are decided by lot, or as the
 * Board has adopted; a sole nominee without a majority is not elected (Rules of Procedure, section 3; reading 8.8).
 * @throws RangeError when there are more ballots than voters, or the lot is none of the choices.
 */
export function decideBallot(figures: BallotFigures): BallotResult {
  const { rule, roll, nominees, none, abstained } = figures;
  mustBeVoted(roll, [...nominees.map(({ votes }) => votes), none, abstained]);
  const gate = gateOf(figures);
  const ranked = inOrder(nominees);
  const most = ranked[0];
  const turnout = { cast: nominees.reduce((sum, { votes }) => sum + votes, none), abstained };
  const majority = measure(rule, roll, turnout, most?.votes ?? 0);
  const told = gate.bar ? gate.explain : [...gate.explain, ...measureInWords(majority, turnout)];
  const result = (outcome: BallotOutcome, step: Step = {}): BallotResult => ({
    figures,
    quorum: gate.quorum,
    majority,
    outcome,
    electedId: step.electedId ?? null,
    staysIn: step.staysIn ?? [],
    lot: step.lot ?? null,
    explain: [...told, ...(step.explain ?? [])],
  });
  if (gate.bar) return result(gate.bar);
  if (!most) return result('not_elected');
  if (majority.reached) return result('elected', elected(most.nomineeId));
  return result(...withoutMajority(figures, ranked, most));
}

function withoutMajority(
  figures: BallotFigures,
  ranked: NomineeVotes[],
  most: NomineeVotes,
): [BallotOutcome, Step] {
  const all = ranked.map(({ nomineeId }) => nomineeId);
  if (all.length === 1)
    return [
      'not_elected',
      { explain: [{ code: 'votes.why.soleNomineeNotElected', params: { nomineeId: most.nomineeId } }] },
    ];
  if (most.votes === 0)
    return [
      'repeat_ballot',
      {
        staysIn: all,
        explain: [{ code: 'votes.why.nobodyChosen', params: { nominees: all.length } }],
      },
    ];
  if (isTie(figures, ranked)) return afterTie(figures, all, most.votes);
  const least = ranked.at(-1)?.votes ?? 0;
  const lowest = ranked.filter(({ votes }) => votes === least).map(({ nomineeId }) => nomineeId);
  if (least === 0 || lowest.length === 1) return ['repeat_ballot', leaving(all, lowest, 'votes.why.leaves')];
  if (figures.drawn !== null)
    return ['repeat_ballot', leaving(all, [picked(lowest, figures.drawn)], 'votes.why.leavesByLot')];
  const explain: Explanation[] = [
    { code: 'votes.why.lowestLevel', params: { nominees: lowest.length, each: least } },
  ];
  return ['awaiting_lot', { lot: { decides: 'leaves', among: lowest }, explain }];
}

/** Two are left, level, and one more vote would give either the majority. */
function isTie({ rule, roll, none, abstained }: BallotFigures, [a, b, third]: NomineeVotes[]): boolean {
  if (!a || !b || third || a.votes !== b.votes) return false;
  const oneMore = { cast: a.votes + b.votes + none + 1, abstained };
  return reaches(a.votes + 1, baseOf(rule, roll, oneMore), rule.share);
}

/** What two nominees who are level come to (reading 8.8). */
function afterTie(
  { rule, drawn, castingVoteFor }: BallotFigures,
  both: string[],
  each: number,
): [BallotOutcome, Step] {
  const said = (code: `votes.why.level${'Fails' | 'AwaitsLot' | 'AwaitsCastingVote'}`): Explanation[] => [
    { code, params: { each } },
  ];
  if (rule.tie === 'fails') return ['not_elected', { explain: said('votes.why.levelFails') }];
  if (rule.tie === 'casting_vote') {
    if (castingVoteFor === null)
      return ['awaiting_casting_vote', { staysIn: both, explain: said('votes.why.levelAwaitsCastingVote') }];
    return ['elected', elected(picked(both, both.indexOf(castingVoteFor)), 'levelByCastingVote', each)];
  }
  if (drawn === null)
    return [
      'awaiting_lot',
      { lot: { decides: 'elected', among: both }, explain: said('votes.why.levelAwaitsLot') },
    ];
  return ['elected', elected(picked(both, drawn), 'levelByLot', each)];
}

function elected(nomineeId: string, how?: 'levelByLot' | 'levelByCastingVote', each = 0): Step {
  const by: Explanation[] = how ? [{ code: `votes.why.${how}`, params: { each } }] : [];
  return { electedId: nomineeId, explain: [...by, { code: 'votes.why.elected', params: { nomineeId } }] };
}

function leaving(all: string[], out: string[], code: 'votes.why.leaves' | 'votes.why.leavesByLot'): Step {
  return {
    staysIn: all.filter((id) => !out.includes(id)),
    explain: out.map((nomineeId) => ({ code, params: { nomineeId } })),
  };
}

/** Most votes first; those who are level by their id, so that a lot means the same whenever it is looked at. */
function inOrder(nominees: readonly NomineeVotes[]): NomineeVotes[] {
  return [...nominees].sort((a, b) => b.votes - a.votes || (a.nomineeId < b.nomineeId ? -1 : 1));
}

/** Is a stored result the one that its figures come to? */
export function isSoundBallot(result: BallotResult): boolean {
  return isDeepStrictEqual(result, decideBallot(result.figures));
}

/** Why nobody can be declared elected without a ballot: there is not exactly one nominee (section 3). */
export function whyNotDeclare(nomineeIds: readonly string[]): Refused | null {
  return nomineeIds.length === 1
    ? null
    : { code: 'NOT_A_SOLE_NOMINEE', params: { nominees: nomineeIds.length } };
}
