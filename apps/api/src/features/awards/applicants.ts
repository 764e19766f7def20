import type { Tx } from '../../platform/db/database.js';
import { speakersOf } from '../mandates/speakers.js';

/** Step: who is told what became of a proposal: whoever speaks for each Organisation with a part in it, once each. */
export async function applicantsOf(tx: Tx, proposalId: string): Promise<{ personId: string }[]> {
  const parts = await tx.query<{ organisationId: string }[]>(
    `select organisation_id as "organisationId" from partnerships where proposal_id = $1 and confirmation <> 'declined'`,
    [proposalId],
  );
  const speakers = await speakersOf(
    tx,
    parts.map(({ organisationId }) => organisationId),
  );
  return [...new Set(speakers.map(({ personId }) => personId))].map((personId) => ({ personId }));
}
