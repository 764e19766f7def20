import type { Refused } from '@gsenet/shared/refused';
import type { PlainDate } from '../../platform/time/calendar-days.js';
import { membersOn } from '../memberships/membership.rules.js';
import { standsFor } from '../memberships/succession.rules.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { whyNotItsTurn } from './chair-term.rules.js';
import type { RotationFacts } from './round.rules.js';
import { byStart, incomingOn, openTurn, termOn } from './term-dates.rules.js';

/**
 * The turn that Members are nominated for: the first for which nobody is in the Chair. While it is vacant that is the
 * day on which it fell vacant, so that what was said of the turn yesterday still is said of it today.
 */
export function turnToFill({ terms }: Pick<RotationFacts, 'terms'>, today: PlainDate): PlainDate {
  if (termOn(terms, today)) return openTurn(terms, today);
  return byStart(terms).findLast(({ endsOn }) => endsOn <= today)?.endsOn ?? today;
}

/** Why a Member cannot be nominated: it is none on the first day of the turn, or the turn is not its own (section 3). */
export function whyNotNominate(
  organisationId: string,
  turn: PlainDate,
  facts: RotationFacts,
  rules: RulesOfProcedure,
): Refused | null {
  if (!membersOn(facts.memberships, turn).includes(organisationId))
    return { code: 'CHAIR_NOT_A_MEMBER', params: { startsOn: turn }, field: 'nominee' };
  const reason = whyNotItsTurn(organisationId, turn, facts, rules);
  return reason && { ...reason, field: 'nominee' };
}

/** Why a nomination cannot be answered: its turn is filled. Until then a Member may think again (reading 8.12). */
export function whyNotAnswer(
  turn: PlainDate,
  facts: Pick<RotationFacts, 'terms'>,
  today: PlainDate,
): Refused | null {
  return turnToFill(facts, today) === turn ? null : { code: 'CHAIR_NOMINATION_OVER' };
}

/** Who said what of one turn. */
export interface TurnAnswers {
  accepted: readonly string[];
  waiting: readonly string[];
}

/** Why nobody can be declared elected without a ballot: that needs one nominee who accepted, and nobody who may still. */
export function whyNotDeclare({ accepted, waiting }: TurnAnswers): Refused | null {
  if (waiting.length > 0) return { code: 'CHAIR_NOMINEES_WAITING', params: { waiting: waiting.length } };
  return accepted.length === 1
    ? null
    : { code: 'CHAIR_NOT_SOLE_NOMINEE', params: { accepted: accepted.length } };
}

export interface ActingFacts {
  on: PlainDate;
  /** Whom those present chose; null where nobody was named. */
  chosenId: string | null;
  /** Who leaves the Chair. */
  leavingId: string;
}

/**
 * Who presides when the Chair falls vacant: the vice-chair, if one is elected and still a Member; else a Member whom
 * those present choose (Rules of Procedure, section 3, Vacancy; reading 8.14).
 */
export function whoActs(
  { on, chosenId, leavingId }: ActingFacts,
  facts: Pick<RotationFacts, 'terms' | 'memberships' | 'successions'>,
): { organisationId: string; asViceChair: boolean } | { refused: Refused } {
  const members = membersOn(facts.memberships, on);
  const incoming = incomingOn(facts.terms, on);
  const viceChair = incoming && standsFor(incoming.organisationId, on, facts.successions);
  if (viceChair && members.includes(viceChair))
    return chosenId === null || chosenId === viceChair
      ? { organisationId: viceChair, asViceChair: true }
      : { refused: { code: 'CHAIR_VICE_CHAIR_ACTS', field: 'acting' } };
  if (chosenId === null) return { refused: { code: 'CHAIR_ACTING_MISSING', field: 'acting' } };
  if (chosenId === leavingId) return { refused: { code: 'CHAIR_ACTING_LEAVES', field: 'acting' } };
  return members.includes(chosenId)
    ? { organisationId: chosenId, asViceChair: false }
    : { refused: { code: 'CHAIR_NOT_A_MEMBER', params: { startsOn: on }, field: 'acting' } };
}
