import type { Refused } from '@gsenet/shared/refused';
import { compareDates, overlap, yearOf, type PlainDate } from '../../platform/time/calendar-days.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { membersOn } from '../memberships/membership.rules.js';
import { standsFor } from '../memberships/succession.rules.js';
import { roundAt, type RotationFacts } from './round.rules.js';
import { conferenceOf, termDates, termOn, type ConferenceDays, type TermPeriod } from './term-dates.rules.js';

/**
 * Why a Member cannot be appointed to the Chair for a term. It must be a Member on the first day; terms do not
 * overlap; a term runs between conference meetings, and is filled a year ahead at the earliest; and it must be
 * the Member's turn (Rules of Procedure, section 3, readings 8.12 and 8.13).
 */
export function whyNotAppoint(
  facts: RotationFacts,
  proposal: TermPeriod,
  today: PlainDate,
  rules: RulesOfProcedure,
): Refused | null {
  const { organisationId, startsOn, endsOn } = proposal;
  if (endsOn <= startsOn) return { code: 'CHAIR_TERM_ENDS_BEFORE_START', field: 'endsOn' };
  if (!membersOn(facts.memberships, startsOn).includes(organisationId))
    return { code: 'CHAIR_NOT_A_MEMBER', params: { startsOn }, field: 'organisationId' };
  if (facts.terms.some((term) => overlap(term, proposal)))
    return { code: 'CHAIR_TERMS_OVERLAP', field: 'startsOn' };
  const dates = termDates(startsOn, facts.terms, facts.conferences, rules);
  if (startsOn !== dates.startsOn)
    return { code: 'CHAIR_TERM_START', params: { expected: dates.startsOn }, field: 'startsOn' };
  if (endsOn !== dates.endsOn)
    return { code: 'CHAIR_TERM_LENGTH', params: { expected: dates.endsOn }, field: 'endsOn' };
  if (compareDates(today, dates.electedFrom) < 0)
    return { code: 'CHAIR_ELECTED_TOO_EARLY', params: { earliest: dates.electedFrom }, field: 'startsOn' };
  return whyNotItsTurn(organisationId, startsOn, facts, rules);
}

/** Why a turn is not a Member's own (Rules of Procedure, section 3, reading 8.12). */
export function whyNotItsTurn(
  id: string,
  turn: PlainDate,
  facts: RotationFacts,
  rules: RulesOfProcedure,
): Refused | null {
  const { served, declined, declinedNow, waiting, othersWaiting, outgoing, line } = roundAt(
    turn,
    facts,
    rules,
  );
  const field = 'organisationId';
  if (declinedNow.includes(id) || (declined.includes(id) && othersWaiting.length > 0))
    return { code: 'CHAIR_TURN_DECLINED', field };
  const term = served.get(id);
  if (term && waiting.length > 0) {
    const params = {
      fromYear: String(yearOf(term.startsOn)),
      toYear: String(yearOf(term.endsOn)),
      waiting: waiting.length,
    };
    return { code: 'CHAIR_TURN_SERVED', params, field };
  }
  if (id === outgoing && !line.includes(id))
    return { code: 'CHAIR_FOLLOWS_ITSELF', params: { willing: line.length }, field };
  return null;
}

/** Why a day cannot be that of an election: it is later than today, or than the first day of the term. */
export function whyNotElectedOn(electedOn: PlainDate, latest: PlainDate): Refused | null {
  return electedOn <= latest ? null : { code: 'CHAIR_ELECTED_LATER', params: { latest }, field: 'electedOn' };
}

export interface ConclusionFacts {
  term: TermPeriod;
  /** The first day on which the Member is no longer in the Chair. */
  on: PlainDate;
  /** Why it ends before its time. */
  because: string;
  today: PlainDate;
  terms: readonly TermPeriod[];
  conferences: readonly ConferenceDays[];
}

/**
 * Why a term cannot be concluded on a day: it is over, would end before it began, or reaches into the next one;
 * it may run over only to the close of its last conference meeting; and who ends early says why (reading 8.12).
 */
export function whyNotConclude(facts: ConclusionFacts, rules: RulesOfProcedure): Refused | null {
  const { term, on, today } = facts;
  if (term.endsOn <= today) return { code: 'CHAIR_TERM_OVER', params: { endsOn: term.endsOn } };
  if (on <= term.startsOn) return { code: 'CHAIR_TERM_ENDS_BEFORE_START', field: 'endsOn' };
  if (on < term.endsOn && facts.because.trim() === '')
    return { code: 'CHAIR_TERM_NEEDS_REASON', field: 'because' };
  const close = conferenceOf(yearOf(term.endsOn), facts.conferences, rules).endsOn;
  const latest = close > term.endsOn ? close : term.endsOn;
  if (on > latest) return { code: 'CHAIR_TERM_TOO_LONG', params: { latest }, field: 'endsOn' };
  const others = facts.terms.filter(({ startsOn }) => startsOn !== term.startsOn);
  return others.some((other) => overlap(other, { startsOn: term.startsOn, endsOn: on }))
    ? { code: 'CHAIR_TERMS_OVERLAP', field: 'endsOn' }
    : null;
}

/**
 * The Member that is in the Chair on a day: the one appointed, or what it was merged into; null where that one's
 * membership is not in force, since the Chair is then vacant (network.md, section 3, Vacancy). `chairAt` is the same in
 * SQL, with who acts meanwhile.
 */
export function chairOn(
  { terms, successions, memberships }: Pick<RotationFacts, 'terms' | 'successions' | 'memberships'>,
  date: PlainDate,
): string | null {
  const term = termOn(terms, date);
  const chair = term && standsFor(term.organisationId, date, successions);
  return chair !== null && membersOn(memberships, date).includes(chair) ? chair : null;
}
