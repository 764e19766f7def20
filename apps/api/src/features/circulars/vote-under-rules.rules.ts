import { isDeepStrictEqual } from 'node:util';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { noObjectionOutcome, type NoObjectionResult } from '../votes/between-meetings.rules.js';
import { consensusOf, whyNotConsensus, type ConsensusResult } from '../votes/consensus.rules.js';
import { decideBallot, type BallotFigures } from '../votes/election.rules.js';
import type { Fraction } from '../votes/fraction.rules.js';
import { gateOf, type FrozenVote } from '../votes/majority.rules.js';
import { decide, type VoteFigures } from '../votes/tally.rules.js';
import { whichRule, type DecisionRule, type Procedure } from '../votes/which-rule.rules.js';

/** A vote whose result is published: what was frozen, and how often what was said. Who said it plays no part. */
export interface PastVote {
  procedure: 'vote' | 'consensus' | 'election' | 'written_vote' | 'no_objection';
  matter: string;
  frozen: FrozenVote;
  /** Of a vote or a ballot; null where it was asked who objects. */
  figures: VoteFigures | BallotFigures | null;
  objections: number;
}

type Outcome =
  | ReturnType<typeof decide>['outcome']
  | ReturnType<typeof decideBallot>['outcome']
  | ConsensusResult['outcome']
  | Exclude<NoObjectionResult['outcome'], 'open'>;

/** A number that is needed: exactly, as a fraction, and in whole Members. */
export interface Needed {
  exact: Fraction;
  least: number;
  got: number;
}

/** What a version of the rules makes of a vote. */
export interface VoteJudged {
  outcome: Outcome;
  majority: Needed | null;
  quorum: Needed | null;
}

/** The same ballots, decided once more by a rule (Rules of Procedure, section 2, Arithmetic). */
function judged(past: PastVote, rule: DecisionRule, isAllowed: boolean): VoteJudged {
  const { procedure, frozen, figures, objections } = past;
  const { quorum } = gateOf({ ...frozen, rule });
  const needs = quorum && { exact: quorum.exact, least: quorum.least, got: quorum.counted };
  if (!figures)
    return {
      outcome: unopposed({ ...frozen, rule }, procedure, objections, isAllowed),
      majority: null,
      quorum: needs,
    };
  const isSameTie = rule.tie === frozen.rule.tie;
  // What a lot has said between nominees is not asked again: another majority may put it to other nominees.
  const { outcome, majority } =
    'nominees' in figures
      ? decideBallot({ ...figures, rule, drawn: null, castingVoteFor: null })
      : decide({ ...figures, rule, tieBreak: isSameTie ? figures.tieBreak : null });
  return {
    outcome,
    majority: { exact: majority.exact, least: majority.least, got: majority.got },
    quorum: needs,
  };
}

function unopposed(
  vote: FrozenVote,
  procedure: PastVote['procedure'],
  objections: number,
  isAllowed: boolean,
): Outcome {
  if (!isAllowed) return 'vote_needed';
  if (procedure === 'consensus') return consensusOf(vote, objections).outcome;
  const over = new Date(0);
  return noObjectionOutcome(vote, objections, over, over).outcome as Outcome;
}

const procedureOf = ({ procedure, frozen }: PastVote): Procedure => {
  if (procedure === 'written_vote' || procedure === 'no_objection') return 'written_vote';
  return frozen.rule.call === 'second' ? 'second_call' : 'first_call';
};

/**
 * What a proposed version of the rules would have made of a vote, beside what its own made of it; null where outcome,
 * quorum and the numbers that were needed are the same (Rules of Procedure, section 2: versioned). Roll, recusals and
 * counts are those of the day.
 */
export function whatVoteWouldBe(
  past: PastVote,
  proposed: RulesOfProcedure,
): { before: VoteJudged; after: VoteJudged } | null {
  const rule = whichRule(past.matter, procedureOf(past), proposed);
  const isAllowed =
    past.procedure === 'consensus'
      ? whyNotConsensus(rule) === null
      : past.procedure !== 'no_objection' || proposed.noObjection.matters.includes(past.matter);
  const before = judged(past, past.frozen.rule, true);
  const after = judged(past, rule, isAllowed);
  return isDeepStrictEqual(before, after) ? null : { before, after };
}
