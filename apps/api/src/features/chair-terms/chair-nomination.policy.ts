import type { MandateInForce } from '../../platform/auth/actor.js';
import { mandateFor, secretariatMandate } from '../mandates/mandate.policy.js';

/**
 * Who may nominate: whoever speaks for a Member, its representative or an alternate in its place (network.md, section 3:
 * nominated from among the Members), or the Secretariat, which enters what it received.
 */
export function mandateToNominate(
  mandates: readonly MandateInForce[],
  memberIds: readonly string[],
): MandateInForce | undefined {
  const [ofMember] = memberIds.flatMap((id) => mandateFor(mandates, id) ?? []);
  return ofMember ?? secretariatMandate(mandates);
}

/** Who may answer for a nominated Member: its representative, or the Secretariat on its letter. */
export function mandateToAnswer(
  mandates: readonly MandateInForce[],
  organisationId: string,
): MandateInForce | undefined {
  return mandateFor(mandates, organisationId, ['representative']) ?? secretariatMandate(mandates);
}
