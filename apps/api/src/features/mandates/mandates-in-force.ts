import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/db/database.js';
import { Refusal } from '../../platform/refusal.js';
import { inForce } from './mandate.sql.js';
import { secretariatMandate } from './mandate.policy.js';

/**
 * What the actor may act for at this moment: dated rows, read in the transaction of the act and held until it
 * ends, so that a mandate cannot end between the check and the change.
 */
export async function mandatesOf(tx: Tx, actor: Pick<Actor, 'personId'>): Promise<MandateInForce[]> {
  return tx.query<MandateInForce[]>(
    `select m.id, m.organisation_id as "organisationId", m.capacity from mandates m
     where m.person_id = $1 and ${inForce('m')} for share`,
    [actor.personId],
  );
}

/** The actor’s Secretariat mandate; refuses NOT_ALLOWED to everybody else. */
export async function asSecretariat(tx: Tx, actor: Actor): Promise<MandateInForce> {
  const mandate = secretariatMandate(await mandatesOf(tx, actor));
  if (!mandate) throw new Refusal('NOT_ALLOWED');
  return mandate;
}
