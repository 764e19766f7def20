import type { MandateInForce } from '../../platform/auth/actor.js';
import { mandateFor } from '../mandates/mandate.policy.js';

/** The mandates under which somebody may speak for voting Members: as representative, or an alternate in its place. */
export function mandatesToSign(
  mandates: readonly MandateInForce[],
  memberIds: readonly string[],
): MandateInForce[] {
  return memberIds.flatMap((id) => mandateFor(mandates, id) ?? []);
}
