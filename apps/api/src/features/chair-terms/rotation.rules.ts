import type { MessageId, MessageParams } from '@gsenet/shared/translate';
import { addYears, compareDates, yearOf, type PlainDate } from '../../platform/time/calendar-days.js';
import { standsFor } from '../memberships/succession.rules.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { inOrder, roundAt, type RotationFacts, type Round } from './round.rules.js';
import { byStart, consumesTurn, incomingOn, openTurn, termDates, termOn } from './term-dates.rules.js';

/** The Member to whom the first open turn is offered; null when nobody is willing. */
export function nextInRotation(
  facts: RotationFacts,
  today: PlainDate,
  rules: RulesOfProcedure,
): string | null {
  return roundAt(openTurn(facts.terms, today), facts, rules).line[0] ?? null;
}

type ReasonId = Extract<MessageId, `chair.reason.${string}`>;

/** Why a Member stands where it does, as the message that says so in words. */
export type RotationReason = { [Id in ReasonId]: { code: Id; params: MessageParams[Id] } }[ReasonId];

export const rotationStates = [
  'serving',
  'incoming',
  'next',
  'eligible',
  'served',
  'declined',
  'not_a_member',
] as const;
export type RotationState = (typeof rotationStates)[number];

export interface RotationEntry {
  organisationId: string;
  state: RotationState;
  reason: RotationReason;
}

/** Where each Member, past or present, stands for the first open turn, in the order of rotation. */
export function rotationLedger(
  facts: RotationFacts,
  today: PlainDate,
  rules: RulesOfProcedure,
): RotationEntry[] {
  const round = roundAt(openTurn(facts.terms, today), facts, rules);
  const everMembers = facts.memberships.filter(
    ({ standing, stage }) => standing === 'member' && stage === 'in_force',
  );
  const ids = [...everMembers, ...facts.terms].map(({ organisationId }) => organisationId);
  return inOrder([...new Set(ids)], facts, rules).map((organisationId) => ({
    organisationId,
    ...standingOf(organisationId, round, facts, today, rules),
  }));
}

function standingOf(
  id: string,
  round: Round,
  facts: RotationFacts,
  today: PlainDate,
  rules: RulesOfProcedure,
): Omit<RotationEntry, 'organisationId'> {
  const { turn } = round;
  const serving = termOn(facts.terms, today);
  if (serving && standsFor(serving.organisationId, today, facts.successions) === id)
    return { state: 'serving', reason: { code: 'chair.reason.serving', params: { until: serving.endsOn } } };
  const coming = facts.terms.find((term) => term.organisationId === id && term.startsOn > today);
  if (coming)
    return {
      state: 'incoming',
      reason: { code: 'chair.reason.incoming', params: { from: coming.startsOn } },
    };
  if (!round.members.includes(id))
    return { state: 'not_a_member', reason: { code: 'chair.reason.notMember', params: { turn } } };
  const ahead = round.line.indexOf(id);
  const declinedThisRound = round.declined.includes(id);
  if (round.declinedNow.includes(id) || (declinedThisRound && round.othersWaiting.length > 0))
    return {
      state: 'declined',
      reason: { code: 'chair.reason.declined', params: { turn: lastDeclined(id, facts, turn) } },
    };
  if (ahead >= 0)
    return { state: ahead === 0 ? 'next' : 'eligible', reason: reasonToAsk(id, ahead, round, facts, rules) };
  const term = round.served.get(id);
  if (!term || round.waiting.length === 0)
    return {
      state: 'served',
      reason: { code: 'chair.reason.outgoing', params: { willing: round.line.length } },
    };
  const params = {
    fromYear: yearText(term.startsOn),
    toYear: yearText(term.endsOn),
    waiting: round.waiting.length,
  };
  const code = term.organisationId === id ? 'chair.reason.served' : 'chair.reason.servedBeforeMerger';
  return { state: 'served', reason: { code, params } };
}

function reasonToAsk(
  id: string,
  ahead: number,
  round: Round,
  facts: RotationFacts,
  rules: RulesOfProcedure,
): RotationReason {
  if (id === round.outgoing) return { code: 'chair.reason.onlyWilling', params: {} };
  if (round.declined.includes(id)) return { code: 'chair.reason.askedAgain', params: { ahead } };
  if (round.served.has(id)) return { code: 'chair.reason.newRound', params: { ahead } };
  const short = byStart(facts.terms).findLast(
    (term) => term.organisationId === id && term.startsOn < round.turn,
  );
  if (short && !consumesTurn(short, rules))
    return { code: 'chair.reason.shortTerm', params: { ahead, months: rules.chair.leastTurnMonths } };
  return { code: 'chair.reason.inLine', params: { ahead } };
}

/** A term as it is, or as it would come if everybody said yes. */
export interface OutlookTerm {
  organisationId: string | null;
  startsOn: PlainDate;
  endsOn: PlainDate;
  elected: boolean;
}

/**
 * The Chair in the years ahead: the term in force and those elected, then each turn as the rotation would fill it
 * if the Members of today stayed and the next in line said yes. A turn that nobody wants stays empty.
 */
export function outlook(
  facts: RotationFacts,
  today: PlainDate,
  rules: RulesOfProcedure,
  years = 10,
): OutlookTerm[] {
  const until = addYears(today, years);
  const terms = [...facts.terms];
  const projected: OutlookTerm[] = [];
  for (let turn = openTurn(terms, today); turn < until; turn = openTurn(terms, turn)) {
    const organisationId = roundAt(turn, { ...facts, terms }, rules).line[0] ?? null;
    const next = incomingOn(terms, turn);
    const { endsOn } = termDates(turn, terms, facts.conferences, rules);
    const term = { startsOn: turn, endsOn: next && next.startsOn < endsOn ? next.startsOn : endsOn };
    projected.push({ ...term, organisationId, elected: false });
    if (organisationId === null) break;
    terms.push({ ...term, organisationId });
  }
  const elected = facts.terms
    .filter(({ startsOn, endsOn }) => endsOn > today && startsOn < until)
    .map(({ organisationId, startsOn, endsOn }) => ({ organisationId, startsOn, endsOn, elected: true }));
  return [...elected, ...projected].sort((a, b) => compareDates(a.startsOn, b.startsOn));
}

function lastDeclined(id: string, { declines }: RotationFacts, turn: PlainDate): PlainDate {
  const turns = declines.filter((decline) => decline.organisationId === id && decline.turnStartsOn <= turn);
  return (
    turns
      .map(({ turnStartsOn }) => turnStartsOn)
      .sort(compareDates)
      .at(-1) ?? turn
  );
}

function yearText(date: PlainDate): string {
  return String(yearOf(date));
}
