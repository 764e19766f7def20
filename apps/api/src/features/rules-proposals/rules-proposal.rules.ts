import type { Refused } from '@gsenet/shared/refused';
import type { PlainDate } from '../../platform/time/calendar-days.js';

export interface AdoptionFacts {
  adopted: boolean;
  withdrawn: boolean;
  /** The decision that it rests on. */
  basis: string;
  inForceFrom: PlainDate;
  today: PlainDate;
  /** When the latest version that was adopted comes into force. */
  latestFrom: PlainDate;
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
  const { basis, inForceFrom, today, latestFrom } = facts;
  return (
    whyNotOpen(facts) ??
    (basis.trim() === '' ? { code: 'DECISION_MISSING', field: 'basis' } : null) ??
    (inForceFrom < today ? { code: 'RULES_FROM_THE_PAST', params: { today }, field: 'inForceFrom' } : null) ??
    (inForceFrom <= latestFrom
      ? { code: 'RULES_BEFORE_ANOTHER', params: { latestFrom }, field: 'inForceFrom' }
      : null)
  );
}
