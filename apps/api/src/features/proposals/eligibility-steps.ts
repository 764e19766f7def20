import type { Viewer } from '../../platform/auth/actor.js';
import { record } from '../../platform/audit/record.js';
import type { Tx } from '../../platform/db/database.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { mailConsortium } from './consortium-mail.js';
import { openProposal } from './opened-proposal.js';
import { tidy, whyNotReason } from './proposal-writing.rules.js';
import { mandateToCheck } from './proposal.policy.js';
import { whyNotDecideEligibility } from './proposal.rules.js';

/** What the Secretariat finds about one proposal. */
export interface EligibilityDecision {
  number: string;
  eligible: boolean;
  /** What the applicants are told. */
  reason: string;
}

/**
 * Step: decides whether a submitted proposal is eligible, tells its consortium, and records it. Refuses
 * NOT_FOUND, NOT_ALLOWED to whoever is not of the Secretariat or takes part in it, and what `whyNotDecideEligibility`
 * says.
 */
export async function decideOne(
  tx: Tx,
  actor: Viewer,
  { number, eligible, reason }: EligibilityDecision,
): Promise<string> {
  const proposal = await openProposal(tx, actor, number);
  const under = mandateToCheck(proposal.mandates);
  if (!under || proposal.conflicted) throw new Refusal('NOT_ALLOWED');
  refuseIf(whyNotDecideEligibility({ ...proposal, eligible, reason }) ?? whyNotReason(reason));
  const state = eligible ? 'eligible' : 'ineligible';
  await tx.query(
    `update proposals set state = $2, eligibility_decided_at = clock_timestamp(), eligibility_reason = $3 where id = $1`,
    [proposal.id, state, tidy(reason) || null],
  );
  await mailConsortium(tx, proposal, 'eligibility_decided');
  const details = { state };
  record(tx, { actor, under, act: 'decideEligibility', noun: 'Proposal', nounId: proposal.id, details });
  return proposal.id;
}

/** Step: the same for one of several under a call; what is refused names the line of the form that it is about. */
export async function decideLine(
  tx: Tx,
  actor: Viewer,
  callId: string,
  decision: EligibilityDecision,
): Promise<void> {
  const { number } = decision;
  try {
    const id = await decideOne(tx, actor, decision);
    const [under] = await tx.query<unknown[]>(`select from proposals where id = $1 and call_id = $2`, [
      id,
      callId,
    ]);
    found(under);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(
      error.code,
      error.params,
      `${error.field === 'reason' ? 'reason' : 'decision'}.${number}`,
    );
  }
}
