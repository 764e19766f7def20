import type { PlainDate } from '../../platform/time/calendar-days.js';
import { instantOf } from '../../platform/time/zones.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { defaultFairLimits, ledgerOf, type BrokenLimit, type MeetingCosts } from './burden-ledger.rules.js';
import {
  payingMembers,
  planningOf,
  withoutNeedless,
  type SeriesFacts,
  type StartPlanning,
} from './fair-options.rules.js';
import { compareBroken, compareChoices, isWithinLimits, type Choice } from './fair-score.rules.js';
import { bestChoice } from './fair-search.rules.js';

/** What a Member has paid before a series and pays in it. */
export interface PlannedBurden {
  organisationId: string;
  past: number;
  planned: number;
}

/** A start for each day of a series, with what each costs whom, and the limits that no choice could keep. */
export interface FairPlan {
  meetings: MeetingCosts[];
  burdens: PlannedBurden[];
  /** Of the planned meetings alone. */
  total: number;
  broken: (BrokenLimit | { limit: 'total'; total: number; atMost: number })[];
}

/** A start for the next meeting, and how the series goes on best from there. */
export interface NextStart {
  meeting: MeetingCosts;
  plan: FairPlan;
}

/**
 * The starts of a day on the clocks of a zone, every half hour. One that the clocks skip is left out, of one that
 * they show twice the earlier is meant (Rules of Procedure, reading 8.16).
 */
export function startsOfDay(date: PlainDate, zone: string, everyMinutes = 30): Date[] {
  const starts: Date[] = [];
  for (let minute = 0; minute < 24 * 60; minute += everyMinutes) {
    const time = `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
    const resolution = instantOf(`${date}T${time}`, zone, 'earlier');
    if (resolution.ok) starts.push(resolution.instant);
  }
  return starts;
}

/**
 * Plans a series of meetings ahead, so that the night hours go round: over past and planned meetings nobody is
 * above the limit of the mean and nobody has red hours again too soon, with the least burden in all (Rules of
 * Procedure, section 2, Time; reading 8.1). Where no plan keeps the limits, the one that breaks them least, and it
 * says which. A start that is worse for somebody and better for nobody is taken only where nothing else keeps the
 * limits; of starts that cost everybody the same, the earliest is.
 * @throws RangeError when a day has no start to choose from
 */
export function planSeries(facts: SeriesFacts, rules: Pick<RulesOfProcedure, 'hours'>): FairPlan {
  const { planning, choice } = chosen(facts, rules);
  return planOf(choice, planning, facts);
}

/**
 * Starts for the first day of a series, best first: that of the best plan, then others, each with the plan that
 * goes on from it, made as good as changing two days at a time can.
 * @param most how many are proposed
 * @throws RangeError when a day has no start to choose from
 */
export function nextStart(facts: SeriesFacts, rules: Pick<RulesOfProcedure, 'hours'>, most = 4): NextStart[] {
  const { planning, choice } = chosen(facts, rules);
  const [first = [], ...later] = planning.days;
  const others = first.flatMap((option, index): Choice[] => {
    if (index === choice.options[0]) return [];
    const days = [[option], ...later];
    const { options, score } = bestChoice({ ...planning, days }, [0, ...choice.options.slice(1)]);
    return [{ options: [index, ...options.slice(1)], score }];
  });
  return [choice, ...others.sort(compareChoices)].slice(0, most).flatMap((one) => {
    const plan = planOf(one, planning, facts);
    return plan.meetings.slice(0, 1).map((meeting) => ({ meeting, plan }));
  });
}

function chosen(facts: SeriesFacts, rules: Pick<RulesOfProcedure, 'hours'>) {
  const wide = planningOf(facts, facts.limits ?? defaultFairLimits, rules);
  const planning: StartPlanning = { ...wide, days: wide.days.map(withoutNeedless) };
  const choice = bestChoice(planning);
  if (isWithinLimits(choice)) return { planning, choice };
  const lastResort = bestChoice(wide);
  return compareBroken(lastResort, choice) < 0
    ? { planning: wide, choice: lastResort }
    : { planning, choice };
}

function planOf(choice: Choice, planning: StartPlanning, facts: SeriesFacts): FairPlan {
  const limits = facts.limits ?? defaultFairLimits;
  const members = payingMembers(facts.seats);
  const meetings = choice.options.flatMap((option, day) => planning.days[day]?.[option]?.meeting ?? []);
  const before = ledgerOf(members, facts.past, limits);
  const planned = ledgerOf(members, meetings, limits);
  const together = ledgerOf(members, [...facts.past, ...meetings], limits);
  const { total } = planned;
  const atMost = facts.totalAtMost;
  return {
    meetings,
    burdens: members.map((organisationId, index) => ({
      organisationId,
      past: before.entries[index]?.burden ?? 0,
      planned: planned.entries[index]?.burden ?? 0,
    })),
    total,
    broken: [
      // Red hours that came too soon in the past are nothing that a plan could help.
      ...together.broken.filter(
        (broken) =>
          broken.limit !== 'red_again' || meetings.some(({ startsAt }) => startsAt === broken.again),
      ),
      ...(atMost !== undefined && total > atMost ? [{ limit: 'total' as const, total, atMost }] : []),
    ],
  };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
