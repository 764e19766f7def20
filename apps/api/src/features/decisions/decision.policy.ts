import type { Capacity, MandateInForce } from '../../platform/auth/actor.js';
import { mandateFor, secretariatMandate } from '../mandates/mandate.policy.js';
import { seatCapacities } from '../mandates/mandate.rules.js';

/** The mandate under which somebody keeps the register of decisions and their actions: the Secretariat’s. */
export function mandateToKeep(mandates: readonly MandateInForce[]): MandateInForce | undefined {
  return secretariatMandate(mandates);
}

/** In which one speaks for the Organisation that owns an action. */
export const ownerCapacities: readonly Capacity[] = [
  ...seatCapacities,
  'secretary_general',
  'secretariat_staff',
];

/**
 * The mandate under which somebody gives evidence for an action: who speaks for its owner, the very person who owns it
 * as long as they hold a mandate of that Organisation, or the Secretariat.
 */
export function mandateToGiveEvidence(
  mandates: readonly MandateInForce[],
  personId: string,
  action: { ownerOrganisationId: string; ownerPersonId: string | null },
): MandateInForce | undefined {
  const { ownerOrganisationId, ownerPersonId } = action;
  const own =
    ownerPersonId === personId
      ? mandates.find(({ organisationId }) => organisationId === ownerOrganisationId)
      : undefined;
  return own ?? mandateFor(mandates, ownerOrganisationId, ownerCapacities) ?? secretariatMandate(mandates);
}
