import { compareDates, type PlainDate } from '../../platform/time/calendar-days.js';
import { accession, membersOn, type MembershipPeriod } from '../memberships/membership.rules.js';
import { standsFor, type Succession } from '../memberships/succession.rules.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import {
  byStart,
  consumesTurn,
  incomingOn,
  type ConferenceDays,
  type TermPeriod,
} from './term-dates.rules.js';

/** A Member's no to the turn that begins on a day. */
export interface Decline {
  organisationId: string;
  turnStartsOn: PlainDate;
}

export interface RotationFacts {
  memberships: readonly MembershipPeriod[];
  terms: readonly TermPeriod[];
  declines: readonly Decline[];
  successions: readonly Succession[];
  conferences: readonly ConferenceDays[];
}

/** Where the round of rotation stands when a turn is to be filled. */
export interface Round {
  turn: PlainDate;
  /** Members of that day, in the order of rotation. */
  members: string[];
  /** Who has had its turn in this round, and when. */
  served: ReadonlyMap<string, TermPeriod>;
  /** Who declined a turn of this round, the longest ago first. */
  declined: string[];
  /** Who declined this very turn. */
  declinedNow: string[];
  /** Who has neither served nor declined, and is not elected for a later turn. */
  waiting: string[];
  /** Those of them who were not in the Chair last: while there are any, they come before all others. */
  othersWaiting: string[];
  /** Who may be asked, first to last. */
  line: string[];
  /** Who was in the Chair last, for however long. */
  outgoing: string | null;
}

/**
 * The round in which a turn falls. Nobody has a second turn until every willing Member has served or declined; a
 * decliner goes to the end of the line for the round, and declines lapse with it; the outgoing Chair follows
 * itself only if no other Member is willing. A body merged into another leaves it its served turn (Rules of
 * Procedure, section 3, readings 8.12 and 8.13).
 */
export function roundAt(turn: PlainDate, facts: RotationFacts, rules: RulesOfProcedure): Round {
  const past = byStart(facts.terms).filter(({ startsOn }) => startsOn < turn);
  const declinesSince = (last: TermPeriod | undefined, upTo: PlainDate) =>
    facts.declines
      .filter(({ turnStartsOn }) => turnStartsOn <= upTo && (!last || turnStartsOn > last.startsOn))
      .map(({ organisationId }) => organisationId);

  let served = new Map<string, TermPeriod>();
  let declined: string[] = [];
  for (const [index, term] of past.entries()) {
    served = inherited(served, term.startsOn, facts.successions);
    const chair = standsFor(term.organisationId, term.startsOn, facts.successions);
    const declinedThen = declinesSince(past[index - 1], term.startsOn);
    const counts = consumesTurn(term, rules);
    if (counts && served.has(chair)) {
      declined = declinedThen.filter((id) => served.has(id));
      served = new Map([[chair, term]]);
    } else {
      if (counts) served.set(chair, term);
      declined = [...without(declined, declinedThen), ...declinedThen].filter((id) => !served.has(id));
    }
  }
  served = inherited(served, turn, facts.successions);

  const last = past.at(-1);
  const elected = incomingOn(facts.terms, turn);
  const electedId = elected && standsFor(elected.organisationId, turn, facts.successions);
  const outgoing = last ? standsFor(last.organisationId, turn, facts.successions) : null;
  const members = inOrder(membersOn(facts.memberships, turn), facts, rules);
  const declinedNow = declinesSince(last, turn);
  const willing = without(members, declinedNow).filter((id) => id !== electedId);
  const waiting = willing.filter((id) => !served.has(id) && !declined.includes(id));
  const othersWaiting = waiting.filter((id) => id !== outgoing);
  const askedAgain = declined.filter((id) => willing.includes(id) && id !== outgoing);
  const secondTurns = willing.filter((id) => served.has(id) && id !== outgoing && waiting.length === 0);
  const others = [...othersWaiting, ...askedAgain, ...secondTurns];
  const line = others.length === 0 && outgoing !== null && willing.includes(outgoing) ? [outgoing] : others;
  return { turn, members, served, declined, declinedNow, waiting, othersWaiting, outgoing, line };
}

/** Organisations in the order of rotation that the Board adopted, others after them by their accession. */
export function inOrder(ids: string[], facts: RotationFacts, rules: RulesOfProcedure): string[] {
  const { order } = rules.chair;
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const since = (id: string) => accession(facts.memberships, id, 'member') ?? '9999-12-31';
  return [...ids].sort(
    (a, b) => place(a) - place(b) || compareDates(since(a), since(b)) || (a < b ? -1 : a > b ? 1 : 0),
  );
}

function inherited(
  served: Map<string, TermPeriod>,
  date: PlainDate,
  successions: readonly Succession[],
): Map<string, TermPeriod> {
  return new Map([...served].map(([id, term]) => [standsFor(id, date, successions), term]));
}

function without(ids: string[], leftOut: string[]): string[] {
  return ids.filter((id) => !leftOut.includes(id));
}
