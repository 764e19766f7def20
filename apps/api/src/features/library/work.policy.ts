import type { Capacity, MandateInForce } from '../../platform/auth/actor.js';
import { mandateFor, secretariatMandate } from '../mandates/mandate.policy.js';

/** Capacities in which somebody brings works for their Organisation. */
export const depositCapacities: readonly Capacity[] = [
  'representative',
  'first_alternate',
  'second_alternate',
  'organisation_administrator',
  'secretary_general',
  'secretariat_staff',
];

/** The mandate under which somebody brings works for an Organisation. */
export const mandateToDeposit = (
  mandates: readonly MandateInForce[],
  organisationId: string | null,
): MandateInForce | undefined =>
  organisationId === null ? undefined : mandateFor(mandates, organisationId, depositCapacities);

/** The mandate under which somebody edits the library: that of the Secretariat. */
export const mandateToEdit = secretariatMandate;
