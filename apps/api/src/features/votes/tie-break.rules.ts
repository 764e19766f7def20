import { isOfElection } from './ballot-options.rules.js';
import { decideBallot, type BallotResult } from './election.rules.js';
import { decide, type VoteResult } from './tally.rules.js';

/** What breaks the tie of a result that awaits it, and between what or whom (reading 8.8). */
export function whatBreaksTie(result: VoteResult | BallotResult): {
  by: 'lot' | 'casting_vote';
  among: readonly string[];
} {
  const by = result.outcome === 'awaiting_casting_vote' ? 'casting_vote' : 'lot';
  if (!isOfElection(result)) return { by, among: ['yes', 'no'] };
  return { by, among: result.lot?.among ?? result.staysIn };
}

/** The result with its tie broken for one of those. */
export function withTieBroken(result: VoteResult | BallotResult, chosen: string): VoteResult | BallotResult {
  if (!isOfElection(result)) return decide({ ...result.figures, tieBreak: chosen === 'yes' ? 'yes' : 'no' });
  const { by, among } = whatBreaksTie(result);
  const broken = by === 'lot' ? { drawn: among.indexOf(chosen) } : { castingVoteFor: chosen };
  return decideBallot({ ...result.figures, ...broken });
}
