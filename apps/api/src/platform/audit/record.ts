import type { Actor, MandateInForce } from '../auth/actor.js';
import type { Tx } from '../db/database.js';

/** Writes the one audit entry of a change, in its transaction. Details hold ids and words, no secrets and no long texts. */
export async function record(
  tx: Tx,
  entry: {
    /** Null where the portal itself acts. */
    actor: Actor | { personId: string } | null;
    under?: MandateInForce;
    act: string;
    noun: string;
    nounId: string;
    details?: Record<string, unknown>;
  },
): Promise<void> {
  const { actor, under, act, noun, nounId, details } = entry;
  await tx.query(
    `insert into audit_entries (person_id, organisation_id, capacity, mandate_id, act, noun, noun_id, details)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      actor?.personId ?? null,
      under?.organisationId ?? null,
      under?.capacity ?? null,
      under?.id ?? null,
      act,
      noun,
      nounId,
      JSON.stringify(details ?? {}),
    ],
  );
}
