import type { MandateInForce } from '../../platform/auth/actor.js';
import { mandateFor, secretariatMandate } from '../mandates/mandate.policy.js';

/** The mandate under which somebody opens and closes a date poll, and chooses from it: the Secretariat’s. */
export function mandateToPoll(mandates: readonly MandateInForce[]): MandateInForce | undefined {
  return secretariatMandate(mandates);
}

/** The mandate under which somebody answers for a Member: as its representative, else as one of its alternates. */
export function mandateToAnswerPoll(
  mandates: readonly MandateInForce[],
  organisationId: string,
): MandateInForce | undefined {
  return mandateFor(mandates, organisationId);
}
