import {
  addMonths,
  compareDates,
  covers,
  yearOf,
  type PlainDate,
} from '../../platform/time/calendar-days.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';

/** A Member's time in the Chair; it ends on the first day of the next. */
export interface TermPeriod {
  organisationId: string;
  startsOn: PlainDate;
  endsOn: PlainDate;
}

/** The first and last day of a conference, both included. */
export interface ConferenceDays {
  startsOn: PlainDate;
  endsOn: PlainDate;
}

export function byStart(terms: readonly TermPeriod[]): TermPeriod[] {
  return [...terms].sort((a, b) => compareDates(a.startsOn, b.startsOn));
}

/** The term that a date falls into; null while the Chair is vacant. */
export function termOn<T extends TermPeriod>(terms: readonly T[], date: PlainDate): T | null {
  return terms.find((term) => covers(term, date)) ?? null;
}

/** The next term after a date. Its Member is the incoming Chair and serves as vice-chair until then. */
export function incomingOn<T extends TermPeriod>(terms: readonly T[], date: PlainDate): T | null {
  const later = terms.filter(({ startsOn }) => startsOn > date);
  return later.sort((a, b) => compareDates(a.startsOn, b.startsOn))[0] ?? null;
}

/** The first day, from a given one, for which nobody is in the Chair. */
export function openTurn(terms: readonly TermPeriod[], from: PlainDate): PlainDate {
  const term = termOn(terms, from);
  return term ? openTurn(terms, term.endsOn) : from;
}

/** The conference of a year: as announced, else on the days that the rules foresee. */
export function conferenceOf(
  year: number,
  known: readonly ConferenceDays[],
  rules: RulesOfProcedure,
): ConferenceDays {
  const { firstDay, lastDay } = rules.conference;
  const expected = { startsOn: `${year}-${firstDay}`, endsOn: `${year}-${lastDay}` };
  return known.find(({ endsOn }) => yearOf(endsOn) === year) ?? expected;
}

/** The year of the last conference that had begun by a date: the network's year runs from one to the next. */
function networkYear(date: PlainDate, known: readonly ConferenceDays[], rules: RulesOfProcedure): number {
  const year = yearOf(date);
  return date >= conferenceOf(year, known, rules).startsOn ? year : year - 1;
}

/** When a term may begin and when it ends. */
export interface TermDates {
  /** Close of the conference meeting for a full term, and the proposed day for what is left of one. */
  startsOn: PlainDate;
  endsOn: PlainDate;
  /** The first day on which it may be filled: at the conference a year before. */
  electedFrom: PlainDate;
}

/**
 * The dates of the term that would begin about a day. Terms run from close of a conference meeting to close of
 * the one two years later, even if a few days over; a term that begins in between, after a vacancy, lasts for
 * what is left (Rules of Procedure, section 3, reading 8.12).
 * @param terms all terms, of which those before the day fix the rhythm
 */
export function termDates(
  startsOn: PlainDate,
  terms: readonly TermPeriod[],
  known: readonly ConferenceDays[],
  rules: RulesOfProcedure,
): TermDates {
  const { termYears, electedMonthsAhead } = rules.chair;
  const yearAt = (date: PlainDate) => networkYear(date, known, rules);
  const earlier = byStart(terms).filter((term) => term.startsOn < startsOn);
  const full = earlier.findLast((term) => yearAt(term.endsOn) - yearAt(term.startsOn) >= termYears);
  const year = yearAt(startsOn);
  const first = yearAt((full ?? earlier[0])?.startsOn ?? startsOn);
  const begins = first + termYears * Math.floor((year - first) / termYears);
  const opening = conferenceOf(begins, known, rules);
  return {
    startsOn: startsOn < opening.endsOn ? opening.endsOn : startsOn,
    endsOn: conferenceOf(begins + termYears, known, rules).endsOn,
    electedFrom: addMonths(conferenceOf(year, known, rules).startsOn, -electedMonthsAhead),
  };
}

/** Has a term lasted long enough to count as the Member's turn? Each counts alone (reading 8.13). */
export function consumesTurn({ startsOn, endsOn }: TermPeriod, rules: RulesOfProcedure): boolean {
  return addMonths(startsOn, rules.chair.leastTurnMonths) <= endsOn;
}
