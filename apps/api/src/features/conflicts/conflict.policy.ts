import type { MandateInForce } from '../../platform/auth/actor.js';
import { mandateFor } from '../mandates/mandate.policy.js';

/** What decides who rules on the conflict of a person about a proposal. */
export interface RulingFacts {
  /** The Member that rules, see `whoRules`; null where everybody is in conflict. */
  memberId: string | null;
  /** Whether who acts is in conflict about the proposal. */
  conflicted: boolean;
}

/**
 * The mandate under which somebody rules on conflicts: one for the seat that rules, held by somebody who is not in
 * conflict. Nobody rules on their own.
 */
export function mandateToRule(
  mandates: readonly MandateInForce[],
  { memberId, conflicted }: RulingFacts,
  own: boolean,
): MandateInForce | undefined {
  return conflicted || own || memberId === null ? undefined : mandateFor(mandates, memberId);
}
