import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import {
  costsOf,
  ledgerOf,
  type FairLimits,
  type MeetingCosts,
  type SeatInZone,
} from './burden-ledger.rules.js';
import type { Option, Planning } from './fair-score.rules.js';

/** Several starts of a day that cost everybody the same; the earliest stands for them. */
export interface StartOption extends Option {
  meeting: MeetingCosts;
}

export interface StartPlanning extends Planning {
  days: readonly (readonly StartOption[])[];
}

export interface SeriesFacts {
  /** For each day the starts that may be chosen. */
  days: readonly (readonly Date[])[];
  minutes: number;
  /** Who sits for each Member. An empty seat pays nothing, and does not make the mean smaller. */
  seats: readonly SeatInZone[];
  /** What meetings before the series have cost, as a ledger says it. */
  past: readonly MeetingCosts[];
  /** The most that all meetings together may cost; the evenest plan within it is then sought, not the cheapest. */
  totalAtMost?: number;
  limits?: FairLimits;
}

/** Members whose seat somebody holds. */
export function payingMembers(seats: readonly SeatInZone[]): string[] {
  return seats.filter(({ zone }) => zone !== null).map(({ organisationId }) => organisationId);
}

/**
 * A series as it is searched: Members who live alike and have paid alike are one group, starts that cost everybody
 * the same are one option. Groups are put in an order of their own, so that nothing depends on that of the Members.
 */
export function planningOf(
  facts: SeriesFacts,
  limits: FairLimits,
  rules: Pick<RulesOfProcedure, 'hours'>,
): StartPlanning {
  const members = payingMembers(facts.seats);
  const ledger = ledgerOf(members, facts.past, limits);
  const lastBefore = limits.oneRedIn > 1 ? ledger.meetings.slice(1 - limits.oneRedIn) : [];
  const days = facts.days.map((starts) =>
    [...starts]
      .sort((a, b) => a.getTime() - b.getTime())
      .map((startsAt) => costsOf(startsAt, facts.minutes, facts.seats, rules)),
  );
  const everyMeeting = [...lastBefore, ...days.flat()];
  const groups = new Map<string, { member: string; members: number; paid: number }>();
  for (const { organisationId: member, burden: paid } of ledger.entries) {
    const costs = everyMeeting.map((meeting) => costAt(meeting, member));
    const key = `${paid}/${costs.join()}`;
    groups.set(key, { member, paid, members: (groups.get(key)?.members ?? 0) + 1 });
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  const redsOf = ({ costs }: MeetingCosts) => sorted.map(({ member }) => costs.get(member)?.colour === 'red');
  const optionOf = (meeting: MeetingCosts): StartOption => ({
    meeting,
    burdens: sorted.map(({ member }) => meeting.costs.get(member)?.burden ?? 0),
    reds: redsOf(meeting),
  });
  return {
    groups: sorted.map(({ members: count, paid }) => ({ members: count, paid })),
    days: days.map((meetings) => distinct(meetings.map(optionOf))),
    redsBefore: lastBefore.map(redsOf),
    limits,
    totalAtMost: facts.totalAtMost ?? null,
  };
}

/** Without the starts that are worse for somebody and better for nobody. */
export function withoutNeedless(options: readonly StartOption[]): StartOption[] {
  return options.filter((option) => !options.some((other) => other !== option && isNoWorse(other, option)));
}

function costAt({ costs }: MeetingCosts, member: string): string {
  const cost = costs.get(member);
  return cost ? `${cost.burden}${cost.colour}` : '';
}

function distinct(options: readonly StartOption[]): StartOption[] {
  const found = new Map<string, StartOption>();
  for (const option of options) {
    const key = `${option.burdens.join()}/${option.reds.map(Number).join('')}`;
    if (!found.has(key)) found.set(key, option);
  }
  return [...found.values()];
}

function isNoWorse(one: Option, other: Option): boolean {
  return (
    one.burdens.every((burden, g) => burden <= (other.burdens[g] ?? 0)) &&
    one.reds.every((red, g) => !red || other.reds[g] === true)
  );
}
