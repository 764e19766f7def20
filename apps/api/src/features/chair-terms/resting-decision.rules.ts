import type { Refused } from '@gsenet/shared/refused';
import type { MembershipStage, Standing } from '../memberships/membership.entity.js';

/** What an entry rests on a decision for. */
export const decisionPurposes = ['chair', 'succession', 'admission', 'suspension', 'exclusion'] as const;
export type DecisionPurpose = (typeof decisionPurposes)[number];

/** A decision of the register, as far as a term in the Chair or a standing can rest on it. */
export interface RestingDecision {
  number: string;
  /** What its agenda item is; null of one of its own words, and of none. */
  concerns: string | null;
  /** Whose admission the item is. */
  admitsId: string | null;
  /** Of the vote in the portal, at a meeting or in writing; null of a decision without one. */
  matter: string | null;
  outcome: string | null;
  electedId: string | null;
  /** By a vote that the portal did not hold: the register alone says what it was about. */
  elsewhere: boolean;
  /** A term in the Chair rests on it already. */
  used: boolean;
}

/** For what the Board must have decided when a Member enters a stage (section 1, Membership; section 2, Qualified majority). */
export function purposeOfStage(
  standing: Standing,
  from: MembershipStage | null,
  to: MembershipStage,
): DecisionPurpose | null {
  if (standing !== 'member') return null;
  if (to === 'board_decision') return 'admission';
  if (to === 'suspended') return 'suspension';
  if (to === 'succeeded') return 'succession';
  // Who is still applying is turned away by nobody’s vote; a Member is excluded by the Board’s.
  return to === 'ended' && (from === 'in_force' || from === 'suspended') ? 'exclusion' : null;
}

/**
 * Why an entry cannot rest on a decision: it is not in the register, is about something else, did not come from the
 * vote that the matter takes, or another term rests on it. A Chair is elected, or declared on the item of its election
 * (network.md, section 3); admission, suspension and exclusion take the vote of a qualified majority (section 2).
 */
export function whyNotRestOn(
  purpose: DecisionPurpose,
  organisationId: string,
  number: string,
  decision: RestingDecision | null,
): Refused | null {
  const field = 'basis';
  if (!decision) return { code: 'DECISION_NOT_IN_REGISTER', params: { number }, field };
  if (!isAbout(purpose, decision)) return { code: 'DECISION_OF_ANOTHER_KIND', params: { number }, field };
  const { admitsId, electedId, used } = decision;
  const others = [admitsId, electedId].filter((id) => id !== null && id !== organisationId);
  if ((purpose === 'chair' || purpose === 'admission') && others.length > 0)
    return { code: 'DECISION_ABOUT_ANOTHER', params: { number }, field };
  return purpose === 'chair' && used ? { code: 'CHAIR_DECISION_USED', params: { number }, field } : null;
}

function isAbout(
  purpose: DecisionPurpose,
  { concerns, matter, outcome, elsewhere }: RestingDecision,
): boolean {
  const ofItsOwn = concerns === null;
  if (elsewhere && ofItsOwn) return true;
  if (purpose === 'chair') return concerns === 'chair_election' || matter === 'election';
  if (purpose === 'succession')
    return ofItsOwn && (matter === null || (matter === 'ordinary' && outcome === 'adopted'));
  if (elsewhere) return purpose === 'admission' && concerns === 'admission';
  return matter === purpose && outcome === 'adopted';
}
