import type { Capacity, MandateInForce } from '../../platform/auth/actor.js';
import { mandateFor, secretariatMandate } from '../mandates/mandate.policy.js';
import { seatCapacities } from '../mandates/mandate.rules.js';

/** Those who work on a proposal for an Organisation; its administrator too, who yet commits it to nothing. */
export const workingCapacities: readonly Capacity[] = [...seatCapacities, 'organisation_administrator'];

/** The mandate under which somebody starts, writes and changes a proposal: one of the lead’s. */
export function mandateToWrite(
  mandates: readonly MandateInForce[],
  leadId: string,
): MandateInForce | undefined {
  return mandateFor(mandates, leadId, workingCapacities);
}

/**
 * The mandate under which somebody commits an Organisation: the lead by submitting or withdrawing, a partner by
 * confirming or declining its part. Its representative or an alternate (Rules of Procedure, section 4).
 */
export function mandateToCommit(
  mandates: readonly MandateInForce[],
  organisationId: string,
): MandateInForce | undefined {
  return mandateFor(mandates, organisationId);
}

/** The mandate under which somebody decides whether a proposal is eligible: the Secretariat’s. */
export function mandateToCheck(mandates: readonly MandateInForce[]): MandateInForce | undefined {
  return secretariatMandate(mandates);
}

/** Whose proposal it is: the lead, and every Organisation with a part that it has not declined. */
export interface Consortium {
  leadId: string;
  partnerIds: readonly string[];
  submitted: boolean;
}

/**
 * Whether somebody may know of a proposal at all: its consortium always; the Secretariat once it is submitted, but for
 * those of it who are in conflict.
 */
export function maySee(
  mandates: readonly MandateInForce[],
  { leadId, partnerIds, submitted, conflicted }: Consortium & { conflicted: boolean },
): boolean {
  const takesPart = [leadId, ...partnerIds].some((id) => mandateFor(mandates, id, workingCapacities));
  return takesPart || (submitted && !conflicted && secretariatMandate(mandates) !== undefined);
}
