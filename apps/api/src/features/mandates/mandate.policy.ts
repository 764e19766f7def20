import type { Capacity, MandateInForce } from '../../platform/auth/actor.js';
import { seatCapacities, secretariatCapacities } from './mandate.rules.js';

/** The mandate under which somebody works in the Secretariat, if they do. */
export function secretariatMandate(mandates: readonly MandateInForce[]): MandateInForce | undefined {
  return mandates.find(({ capacity }) => secretariatCapacities.includes(capacity));
}

/** The strongest of the mandates for an Organisation with one of these capacities. */
export function mandateFor(
  mandates: readonly MandateInForce[],
  organisationId: string,
  capacities: readonly Capacity[] = seatCapacities,
): MandateInForce | undefined {
  return capacities
    .map((capacity) =>
      mandates.find((mandate) => mandate.organisationId === organisationId && mandate.capacity === capacity),
    )
    .find((mandate) => mandate !== undefined);
}

/**
 * Who may invite people to a mandate: the Secretariat anybody, an Organisation’s administrator for that Organisation
 * alone. Experts who review are invited by the Secretariat, since whoever proposes must not choose who reviews.
 */
export function mandateToInvite(
  mandates: readonly MandateInForce[],
  organisationId: string,
  capacity: Capacity,
): MandateInForce | undefined {
  const secretariat = secretariatMandate(mandates);
  if (secretariat || secretariatCapacities.includes(capacity) || capacity === 'invited_expert')
    return secretariat;
  return mandateFor(mandates, organisationId, ['organisation_administrator']);
}
