import type { MandateInForce } from '../../platform/auth/actor.js';
import { secretariatMandate } from '../mandates/mandate.policy.js';

/** The mandate under which somebody writes minutes, sends them, answers corrections and publishes: the Secretariat’s. */
export function mandateToMinute(mandates: readonly MandateInForce[]): MandateInForce | undefined {
  return secretariatMandate(mandates);
}
