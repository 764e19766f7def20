import { decideBallot, type BallotResult } from './election.rules.js';
import type { FrozenVote } from './majority.rules.js';
import { countsOf, decide, type Choice, type VoteResult } from './tally.rules.js';

/** What was fixed for a vote, and in an election the nominees that stand in this ballot. */
export interface FrozenBallot extends FrozenVote {
  nominees?: readonly string[];
}

const onMotions = ['yes', 'no', 'abstain'] as const satisfies Choice[];

/** What can be chosen: yes, no or to abstain; in an election a nominee, none of them, or to abstain. */
export function optionsOf({ nominees }: Pick<FrozenBallot, 'nominees'>): readonly string[] {
  return nominees ? [...nominees, 'none', 'abstain'] : onMotions;
}

/** What a vote has come to, on a motion or between nominees, from what was chosen in no order. */
export function resultOf(
  { nominees, ...frozen }: FrozenBallot,
  choices: readonly string[],
): VoteResult | BallotResult {
  if (!nominees) return decide({ ...frozen, counts: countsOf(choices as Choice[]), tieBreak: null });
  const count = (wanted: string) => choices.filter((choice) => choice === wanted).length;
  return decideBallot({
    ...frozen,
    nominees: nominees.map((nomineeId) => ({ nomineeId, votes: count(nomineeId) })),
    none: count('none'),
    abstained: count('abstain'),
    drawn: null,
    castingVoteFor: null,
  });
}

/** Is it the result of a ballot in an election? */
export function isOfElection(result: object): result is BallotResult {
  return 'electedId' in result;
}

/** How often what was chosen; what nobody chose is left out. */
export function saidIn(result: VoteResult | BallotResult): Record<string, number> {
  const said: [string, number][] = isOfElection(result)
    ? [
        ...result.figures.nominees.map(({ nomineeId, votes }): [string, number] => [nomineeId, votes]),
        ['none', result.figures.none],
        ['abstain', result.figures.abstained],
      ]
    : [
        ['yes', result.figures.counts.yes],
        ['no', result.figures.counts.no],
        ['abstain', result.figures.counts.abstained],
      ];
  return Object.fromEntries(said.filter(([, votes]) => votes > 0));
}

/**
 * Who stands in the next ballot of an election: of those who have accepted, whom the last ballot has left in; all of
 * them, where it has left in nobody who still stands (Rules of Procedure, section 3, repeat ballots).
 */
export function standing(
  accepted: readonly string[],
  last: Pick<BallotResult, 'outcome' | 'staysIn'> | null,
): readonly string[] {
  if (last?.outcome !== 'repeat_ballot') return accepted;
  const left = accepted.filter((id) => last.staysIn.includes(id));
  return left.length > 0 ? left : accepted;
}
