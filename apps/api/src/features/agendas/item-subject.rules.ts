import type { Refused } from '@gsenet/shared/refused';
import type { MembershipStage, Standing } from '../memberships/membership.entity.js';

export const subjects = ['chair_election', 'rules_change', 'admission', 'annual_report', 'award'] as const;
/** What an agenda item can be, besides a matter of its own words (Rules of Procedure, section 2, Meeting). */
export type Subject = (typeof subjects)[number];

/** Stages in which an Organisation waits for the Board to admit it (section 1, Membership). */
const applying: readonly MembershipStage[] = [
  'expression_of_interest',
  'due_diligence',
  'letter_of_commitment',
  'board_decision',
];

/** Why an item cannot be the change of rules that a proposal describes: that is settled. */
export function whyNotChangeRules(proposal: { adopted: boolean; withdrawn: boolean }): Refused | null {
  if (proposal.adopted) return { code: 'RULES_ADOPTED_ALREADY', field: 'rulesProposalId' };
  return proposal.withdrawn ? { code: 'RULES_PROPOSAL_WITHDRAWN', field: 'rulesProposalId' } : null;
}

/** Why an item cannot be the admission of an Organisation: it does not ask to become a Member. */
export function whyNotAdmit(membership: { standing: Standing; stage: MembershipStage }): Refused | null {
  return membership.standing === 'member' && applying.includes(membership.stage)
    ? null
    : { code: 'NOT_APPLYING', field: 'membershipId' };
}
