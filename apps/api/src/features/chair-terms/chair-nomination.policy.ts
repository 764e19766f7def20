import type { MandateInForce } from '../../platform/auth/actor.js';
import { mandateFor, secretariatMandate } from '../mandates/mandate.policy.js';

/** Who may answer for a nominated Member: its representative, or the Secretariat on its letter. */
export function mandateToAnswer(
  mandates: readonly MandateInForce[],
  organisationId: string,
): MandateInForce | undefined {
  return mandateFor(mandates, organisationId, ['representative']) ?? secretariatMandate(mandates);
}
