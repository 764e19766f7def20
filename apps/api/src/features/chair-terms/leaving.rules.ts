import type { Refused } from '@gsenet/shared/refused';
import { covers, type PlainDate } from '../../platform/time/calendar-days.js';
import { membersOn } from '../memberships/membership.rules.js';
import { standsFor } from '../memberships/succession.rules.js';
import { whoActs } from './nomination.rules.js';
import type { RotationFacts } from './round.rules.js';
import { termOn } from './term-dates.rules.js';

/** A Member's time as acting Chair; without an end until the next term. */
export interface ActingPeriod {
  organisationId: string;
  startsOn: PlainDate;
  endsOn: PlainDate | null;
  asViceChair: boolean;
}

type LeavingFacts = Pick<RotationFacts, 'terms' | 'memberships' | 'successions'> & {
  acting: readonly ActingPeriod[];
};

/** What comes of it when who exercises the Chair leaves: what ends, and who acts from that day; null for nobody. */
export interface Leaving {
  ends: 'term' | 'acting';
  next: { organisationId: string; asViceChair: boolean } | null;
}

/**
 * What comes of it for the Chair that a Member leaves the Board on a day; null where it changes nothing. What it was
 * merged into goes on in its place (reading 8.13). Else the vice-chair acts at once (section 3, Vacancy). Where none is
 * elected, those present choose somebody later (reading 8.14): until then the term stands vacant, and nobody acts.
 * @param facts as they are once it has left
 */
export function afterLeaving(
  { leavingId, on, today }: { leavingId: string; on: PlainDate; today: PlainDate },
  facts: LeavingFacts,
): Leaving | null {
  const before = facts.successions.filter(({ organisationId }) => organisationId !== leavingId);
  const wasExercisedBy = (id: string) => standsFor(id, on, before) === leavingId;
  const successorId = standsFor(leavingId, on, facts.successions);
  const members = membersOn(facts.memberships, on);
  if (members.includes(leavingId)) return null;
  const found = whoActs({ on, chosenId: null, leavingId }, facts);
  const viceChair = 'refused' in found ? null : found;
  const term = termOn(facts.terms, on);
  if (term) {
    const isOver = term.endsOn <= today || term.startsOn === on;
    if (isOver || !wasExercisedBy(term.organisationId) || members.includes(successorId)) return null;
    return viceChair && { ends: 'term', next: viceChair };
  }
  const acting = actingOn(facts, on);
  if (!acting || !wasExercisedBy(acting.organisationId)) return null;
  const { asViceChair } = acting;
  const goesOn = members.includes(successorId) ? { organisationId: successorId, asViceChair } : null;
  return { ends: 'acting', next: goesOn ?? viceChair };
}

/** Why nobody is named to preside on a day: a term runs, or a Member acts (section 3, Vacancy). */
export function whyNotVacant(on: PlainDate, facts: LeavingFacts): Refused | null {
  const acting = actingOn(facts, on);
  const acts = acting && standsFor(acting.organisationId, on, facts.successions);
  const isHeld =
    termOn(facts.terms, on) !== null || (acts && membersOn(facts.memberships, on).includes(acts));
  return isHeld ? { code: 'CHAIR_NOT_VACANT', params: { on }, field: 'actingFrom' } : null;
}

const actingOn = ({ acting }: LeavingFacts, on: PlainDate) => acting.find((one) => covers(one, on)) ?? null;
