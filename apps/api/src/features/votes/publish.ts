import type { Tx } from '../../platform/db/database.js';
import type { ConsensusResult } from './consensus.rules.js';
import type { VoteResult } from './tally.rules.js';

/**
 * Step: makes the result of a vote known. This is the one place where that happens, in the transaction that closes the
 * vote or breaks its tie, so whatever follows from a result, such as a decision, is entered here.
 */
export async function publish(tx: Tx, voteId: string, result: VoteResult | ConsensusResult): Promise<string> {
  await tx.query(`update votes set state = 'published', result = $2 where id = $1`, [
    voteId,
    JSON.stringify(result),
  ]);
  return result.outcome;
}
