import type { MandateInForce } from '../../platform/auth/actor.js';
import { mandateFor, secretariatMandate } from '../mandates/mandate.policy.js';
import { inForceAt, seatCapacities, type MandatePeriod } from '../mandates/mandate.rules.js';

/** The mandate under which somebody prepares, convenes, changes and calls off meetings: the Secretariat’s. */
export function mandateToPrepare(mandates: readonly MandateInForce[]): MandateInForce | undefined {
  return secretariatMandate(mandates);
}

/**
 * The mandate under which somebody conducts a meeting: as representative of the Member that holds the Chair on its
 * day, or in the Secretariat.
 */
export function mandateToConduct(
  mandates: readonly MandateInForce[],
  chairId: string | null,
): MandateInForce | undefined {
  const chair = chairId === null ? undefined : mandateFor(mandates, chairId, ['representative']);
  return chair ?? secretariatMandate(mandates);
}

/**
 * The mandate under which an invitation is answered: a seat of the Organisation it is for, held when the meeting
 * starts. Who will have lost it by then has nothing to answer, who will only then have it already does.
 */
export function mandateToAnswer<M extends MandatePeriod>(
  mandates: readonly M[],
  invitation: { personId: string; organisationId: string },
  startsAt: Date,
): M | undefined {
  return mandates.find(
    (mandate) =>
      mandate.personId === invitation.personId &&
      mandate.organisationId === invitation.organisationId &&
      seatCapacities.some((capacity) => capacity === mandate.capacity) &&
      inForceAt(mandate, startsAt),
  );
}
