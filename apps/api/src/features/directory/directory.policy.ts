import type { MandateInForce } from '../../platform/auth/actor.js';
import { mandateFor, secretariatMandate } from '../mandates/mandate.policy.js';

/** Who may change what the directory says of an Organisation: its administrator, its representative, or the Secretariat. */
export function mandateToDescribe(
  mandates: readonly MandateInForce[],
  organisationId: string,
): MandateInForce | undefined {
  return (
    mandateFor(mandates, organisationId, ['organisation_administrator', 'representative']) ??
    secretariatMandate(mandates)
  );
}
