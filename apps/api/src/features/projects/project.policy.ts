import type { MandateInForce } from '../../platform/auth/actor.js';
import { mandateFor, secretariatMandate } from '../mandates/mandate.policy.js';
import { workingCapacities } from '../proposals/proposal.policy.js';

/** Whose project it is: its lead and every Organisation that takes part. */
export interface ProjectConsortium {
  leadId: string | null;
  organisationIds: readonly string[];
}

/** The mandate under which somebody sees the inside of a project: everyone of its Organisations, and the Secretariat. */
export function mandateToSee(
  mandates: readonly MandateInForce[],
  { organisationIds }: ProjectConsortium,
): MandateInForce | undefined {
  const own = organisationIds.map((id) => mandateFor(mandates, id, workingCapacities)).find(Boolean);
  return own ?? secretariatMandate(mandates);
}

/** The mandate under which somebody runs a project from day to day: writes, hands in, keeps team, milestones and risks. The lead’s. */
export function mandateToRun(
  mandates: readonly MandateInForce[],
  { leadId }: ProjectConsortium,
): MandateInForce | undefined {
  return leadId === null ? undefined : mandateFor(mandates, leadId, workingCapacities);
}

/** The mandate under which somebody asks for a change of the award: it commits the lead, so its representative or an alternate. */
export function mandateToAsk(
  mandates: readonly MandateInForce[],
  { leadId }: ProjectConsortium,
): MandateInForce | undefined {
  return leadId === null ? undefined : mandateFor(mandates, leadId);
}

/** The mandate under which somebody says what an Organisation has committed and spent: its own, or the lead’s. */
export function mandateToKeepMoney(
  mandates: readonly MandateInForce[],
  consortium: ProjectConsortium,
  organisationId: string,
): MandateInForce | undefined {
  return mandateFor(mandates, organisationId, workingCapacities) ?? mandateToRun(mandates, consortium);
}

/** The mandate under which somebody rules on what a project hands in or asks for, and chases what it owes: the Secretariat’s. */
export function mandateToRule(mandates: readonly MandateInForce[]): MandateInForce | undefined {
  return secretariatMandate(mandates);
}

/** The mandate under which somebody lays down what a project owes by when: the lead’s, or the Secretariat’s. */
export function mandateToPlan(
  mandates: readonly MandateInForce[],
  consortium: ProjectConsortium,
): MandateInForce | undefined {
  return mandateToRun(mandates, consortium) ?? secretariatMandate(mandates);
}
