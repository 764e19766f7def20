import {
  defaultRulesOfProcedure,
  type HourColour,
  type RulesOfProcedure,
} from '../rules-of-procedure/rules-of-procedure.js';
import { hoursFor } from '../meetings/hours.rules.js';
import type { MeetingMode } from '../meetings/meeting.entity.js';

/** What one meeting costs a Member: the worst colour of its hours there, and the burden (reading 8.1). */
export interface Cost {
  colour: HourColour;
  burden: number;
}

/** What a meeting costs each Member that somebody sits for; the others pay nothing. */
export interface MeetingCosts {
  startsAt: Date;
  costs: ReadonlyMap<string, Cost>;
}

/** Who sits for a Member, by the clocks of which zone; null while the seat is empty. */
export interface SeatInZone {
  organisationId: string;
  zone: string | null;
}

/** A meeting that took place, with the zone that each Member's representative lived by then. */
export interface HeldMeeting {
  startsAt: Date;
  minutes: number;
  mode: MeetingMode;
  seats: readonly SeatInZone[];
}

/** What one Member may be asked to bear, so that the night hours go round. */
export type FairLimits = RulesOfProcedure['fairness'];

/** As a new installation adopts them; a poll hands in those of the version in force. */
export const defaultFairLimits: FairLimits = defaultRulesOfProcedure.fairness;

/** A limit that is not kept, for whom, and the figures that show it. */
export type BrokenLimit =
  | { limit: 'share_of_mean'; organisationId: string; burden: number; total: number; members: number }
  | { limit: 'red_again'; organisationId: string; before: Date; again: Date };

export interface LedgerEntry {
  organisationId: string;
  burden: number;
  /** How many meetings were in hours of each colour. */
  meetings: Record<HourColour, number>;
}

/** What the Members have paid. The mean is `total` by `entries.length`; it is never rounded. */
export interface BurdenLedger {
  entries: LedgerEntry[];
  total: number;
  meetings: MeetingCosts[];
  broken: BrokenLimit[];
}

/** What a meeting at some time costs each Member, by the zone that each seat's holder lives by (reading 8.1). */
export function costsOf(
  startsAt: Date,
  minutes: number,
  seats: readonly SeatInZone[],
  rules: Pick<RulesOfProcedure, 'hours'>,
): MeetingCosts {
  const inZone = new Map<string, Cost>();
  const costIn = (zone: string): Cost => {
    const known = inZone.get(zone);
    if (known) return known;
    const { colour, burden } = hoursFor(startsAt, minutes, zone, rules);
    inZone.set(zone, { colour, burden });
    return { colour, burden };
  };
  const costs = seats.flatMap(({ organisationId, zone }): [string, Cost][] =>
    zone === null ? [] : [[organisationId, costIn(zone)]],
  );
  return { startsAt, costs: new Map(costs) };
}

/**
 * The burden of each Member from the meetings of a period, earliest first: who is above the limit of the mean,
 * and who had red hours twice within too few meetings (Rules of Procedure, section 2, Time). Who met in person was
 * there, so those meetings cost nobody anything and are left out.
 * @param members whom the ledger is kept for; a Member that sat nowhere has paid nothing
 */
export function burdenLedger(
  members: readonly string[],
  held: readonly HeldMeeting[],
  { from, until }: { from: Date; until: Date },
  rules: Pick<RulesOfProcedure, 'hours'>,
  limits: FairLimits = defaultFairLimits,
): BurdenLedger {
  const meetings = held
    .filter(({ mode, startsAt }) => mode !== 'in_person' && from <= startsAt && startsAt < until)
    .map(({ startsAt, minutes, seats }) => costsOf(startsAt, minutes, seats, rules));
  return ledgerOf(members, meetings, limits);
}

/** The ledger of meetings whose costs are known, past or planned. */
export function ledgerOf(
  members: readonly string[],
  unsorted: readonly MeetingCosts[],
  limits: FairLimits = defaultFairLimits,
): BurdenLedger {
  const meetings = [...unsorted].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const entries = members.map((organisationId) => entryOf(organisationId, meetings));
  const total = entries.reduce((sum, { burden }) => sum + burden, 0);
  const above = entries
    .filter(({ burden }) => excess(burden, total, members.length, limits) > 0)
    .map(({ organisationId, burden }): BrokenLimit => {
      return { limit: 'share_of_mean', organisationId, burden, total, members: members.length };
    });
  const again = members.flatMap((member) => redsAgain(member, meetings, limits));
  return { entries, total, meetings, broken: [...above, ...again] };
}

/**
 * How far a burden lies above the limit of the mean, in whole numbers: not at all when zero or less. With the
 * limit of 3/2, twice the burden of one of six Members is held against three sixths of the total.
 */
export function excess(
  burden: number,
  total: number,
  members: number,
  { mostOfMean: { numerator, denominator } }: Pick<FairLimits, 'mostOfMean'>,
): number {
  return burden * members * denominator - total * numerator;
}

function entryOf(organisationId: string, meetings: readonly MeetingCosts[]): LedgerEntry {
  const entry: LedgerEntry = { organisationId, burden: 0, meetings: { green: 0, yellow: 0, red: 0 } };
  for (const { costs } of meetings) {
    const cost = costs.get(organisationId);
    if (!cost) continue;
    entry.burden += cost.burden;
    entry.meetings[cost.colour] += 1;
  }
  return entry;
}

function redsAgain(
  organisationId: string,
  meetings: readonly MeetingCosts[],
  { oneRedIn }: FairLimits,
): BrokenLimit[] {
  const reds = meetings.flatMap(({ startsAt, costs }, index) =>
    costs.get(organisationId)?.colour === 'red' ? [{ startsAt, index }] : [],
  );
  return reds.flatMap(({ startsAt, index }, place): BrokenLimit[] => {
    const before = reds[place - 1];
    return before && index - before.index < oneRedIn
      ? [{ limit: 'red_again', organisationId, before: before.startsAt, again: startsAt }]
      : [];
  });
}
