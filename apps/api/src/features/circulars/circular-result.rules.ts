import {
  noObjectionOutcome,
  writtenVoteOutcome,
  type NoObjectionResult,
} from '../votes/between-meetings.rules.js';
import type { FrozenVote } from '../votes/majority.rules.js';
import { countsOf, type Choice, type VoteResult } from '../votes/tally.rules.js';
import type { CircularChoice, CircularProcedure } from './circular.rules.js';

/** The result of a text that was put to the Members, with its whole computation, as plain JSON. */
export type CircularResult =
  VoteResult | (NoObjectionResult & { outcome: Exclude<NoObjectionResult['outcome'], 'open'> });

/** All that a result is computed from. */
export interface Counted {
  procedure: CircularProcedure;
  frozen: FrozenVote;
  choices: readonly CircularChoice[];
  closesAt: Date;
  tieBreak: 'yes' | 'no' | null;
}

const isChoice = (choice: CircularChoice): choice is Choice =>
  choice === 'yes' || choice === 'no' || choice === 'abstain';

/**
 * What has come of a text by an instant, or null while it is open (Rules of Procedure, section 2, Between meetings;
 * readings 8.6, 8.8 and 8.10).
 */
export function resultOf(counted: Counted, at: Date): CircularResult | null {
  const { procedure, frozen, choices, closesAt, tieBreak } = counted;
  const result =
    procedure === 'written_vote'
      ? writtenVoteOutcome({ ...frozen, counts: countsOf(choices.filter(isChoice)), tieBreak }, closesAt, at)
      : noObjectionOutcome(frozen, choices.filter((one) => one === 'objects').length, closesAt, at);
  return result.outcome === 'open' ? null : (result as CircularResult);
}

/** The lot that a level vote awaits, or the casting vote; null where it awaits neither. */
export function awaited({ outcome }: CircularResult): 'lot' | 'casting_vote' | null {
  if (outcome === 'awaiting_lot') return 'lot';
  return outcome === 'awaiting_casting_vote' ? 'casting_vote' : null;
}
