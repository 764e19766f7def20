import type { Refused } from '@gsenet/shared/refused';
import type { PlainDate } from '../../platform/time/calendar-days.js';

/** An Organisation was merged into another, which from that day stands for it. */
export interface Succession {
  organisationId: string;
  successorId: string;
  on: PlainDate;
}

/** Who stands on a date for an Organisation that may have been merged into another. */
export function standsFor(id: string, date: PlainDate, successions: readonly Succession[]): string {
  const merger = successions.find(({ organisationId, on }) => organisationId === id && on <= date);
  const others = successions.filter((succession) => succession !== merger);
  return merger ? standsFor(merger.successorId, date, others) : id;
}

/** Why a merger cannot be entered: a body does not succeed itself, nor one that it was itself merged into. */
export function whyNotSucceed(merger: Succession, successions: readonly Succession[]): Refused | null {
  if (successions.some(({ organisationId }) => organisationId === merger.organisationId))
    return { code: 'SUCCEEDED_ALREADY', field: 'merged' };
  const final = standsFor(merger.successorId, '9999-12-31', successions);
  return final === merger.organisationId ? { code: 'SUCCEEDS_ITSELF', field: 'successor' } : null;
}
