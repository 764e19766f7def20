import type { MandateInForce } from '../../platform/auth/actor.js';
import { mandateFor } from '../mandates/mandate.policy.js';

/** Who may say that a Member's details are right or wrong: its representative or its administrator, nobody else for it. */
export function mandateToAttest(
  mandates: readonly MandateInForce[],
  organisationId: string,
): MandateInForce | undefined {
  return mandateFor(mandates, organisationId, ['representative', 'organisation_administrator']);
}
