import type { Tx } from '../../platform/db/database.js';
import { Refusal, refuseIf } from '../../platform/refusal.js';
import { whyNotRestOn, type DecisionPurpose, type RestingDecision } from './resting-decision.rules.js';
import { restingDecision } from './resting-decision.sql.js';

/** Step: the number of the decision that an entry rests on. Refuses DECISION_MISSING and what `whyNotRestOn` says. */
export async function decisionToRestOn(
  tx: Tx,
  purpose: DecisionPurpose,
  organisationId: string,
  basis: string,
): Promise<string> {
  const number = basis.trim();
  if (number === '') throw new Refusal('DECISION_MISSING', {}, 'basis');
  const [row] = await tx.query<{ decision: RestingDecision }[]>(
    `select ${restingDecision('d')} as decision from decisions d where d.number = $1 for update of d`,
    [number],
  );
  refuseIf(whyNotRestOn(purpose, organisationId, number, row?.decision ?? null));
  // What it decides is carried out with this entry: nothing else need follow from it.
  await tx.query(`update decisions set carries_itself = true where number = $1 and not carries_itself`, [
    number,
  ]);
  return number;
}
