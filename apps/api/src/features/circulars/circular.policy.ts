import type { MandateInForce } from '../../platform/auth/actor.js';
import { secretariatMandate } from '../mandates/mandate.policy.js';
import { mandateToConduct } from '../meetings/meeting.policy.js';

/**
 * The mandate under which somebody puts a text to the Members and sees it through: the Secretariat’s, which does so
 * for the Chair or for a Member, or that of the Chair’s representative. A Chair that is recused leaves it to the
 * Secretariat.
 */
export function mandateToPut(
  mandates: readonly MandateInForce[],
  chairId: string | null,
  recusedIds: readonly string[],
): MandateInForce | undefined {
  return mandateToConduct(mandates, chairId !== null && recusedIds.includes(chairId) ? null : chairId);
}

/** The mandate under which an agenda is changed for an objection: the Secretariat’s, whose agenda it is. */
export const mandateToPlace = secretariatMandate;
