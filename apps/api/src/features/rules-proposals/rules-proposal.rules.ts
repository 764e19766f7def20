import type { Refused } from '@gsenet/shared/refused';
import type { PlainDate } from '../../platform/time/calendar-days.js';

export interface AdoptionFacts {
  adopted: boolean;
  withdrawn: boolean;
  id: string;
  /** The decision that it rests on, by the register; null where there is none of that number. */
  decision: AdoptingDecision | null;
  inForceFrom: PlainDate;
  today: PlainDate;
  /** When the latest version that was adopted comes into force. */
  latestFrom: PlainDate;
}

/** A decision of the register, as far as rules can be adopted by it. */
export interface AdoptingDecision {
  /** The proposed version that its agenda item is about; null of another item, or in writing. */
  proposalId: string | null;
  /** Of the vote, at a meeting or in writing, that it came from. */
  matter: string | null;
  outcome: string | null;
  inWriting: boolean;
}

/**
 * Why rules are not adopted by a decision: it is not in the register, is about something else, or did not come from a
 * vote by the majority that a change of the rules takes. In writing the matter of the vote says what it is about
 * (Rules of Procedure, section 2: adopted by a Board decision; Qualified majority).
 */
export function whyNotAdoptedBy(id: string, decision: AdoptingDecision | null): Refused | null {
  if (!decision) return { code: 'RULES_NEED_DECISION', field: 'basis' };
  const { proposalId, matter, outcome, inWriting } = decision;
  if (!inWriting && proposalId !== id) return { code: 'RULES_OTHER_DECISION', field: 'basis' };
  return matter === 'rules_change' && outcome === 'adopted'
    ? null
    : { code: 'RULES_NEED_THEIR_VOTE', field: 'basis' };
}

/** Why nothing can be done with a proposal any more. */
export function whyNotOpen({
  adopted,
  withdrawn,
}: Pick<AdoptionFacts, 'adopted' | 'withdrawn'>): Refused | null {
  if (adopted) return { code: 'RULES_ADOPTED_ALREADY' };
  return withdrawn ? { code: 'RULES_PROPOSAL_WITHDRAWN' } : null;
}

/**
 * Why a proposed version cannot come into force on a day: it needs the decision of the Board, no rules are changed for
 * the past, and versions follow each other (Rules of Procedure, section 2: versioned, in force from a date).
 */
export function whyNotAdopt(facts: AdoptionFacts): Refused | null {
  const { id, decision, inForceFrom, today, latestFrom } = facts;
  return (
    whyNotOpen(facts) ??
    whyNotAdoptedBy(id, decision) ??
    (inForceFrom < today ? { code: 'RULES_FROM_THE_PAST', params: { today }, field: 'inForceFrom' } : null) ??
    (inForceFrom <= latestFrom
      ? { code: 'RULES_BEFORE_ANOTHER', params: { latestFrom }, field: 'inForceFrom' }
      : null)
  );
}
