import { excess, type FairLimits } from './burden-ledger.rules.js';

/** Members to whom every start costs the same, and who have paid the same: to a plan they are alike. */
export interface Group {
  members: number;
  /** What each of them has paid before. */
  paid: number;
}

/** Starts of one day that cost everybody the same: what they cost each group, and for which hours are red. */
export interface Option {
  burdens: readonly number[];
  reds: readonly boolean[];
}

export interface Planning {
  groups: readonly Group[];
  /** The options of each day, in time. */
  days: readonly (readonly Option[])[];
  /** For which groups hours were red at the last meetings before, in time. */
  redsBefore: readonly (readonly boolean[])[];
  limits: FairLimits;
  /** With a bound the evenest plan within it is sought, without one the plan of least burden. */
  totalAtMost: number | null;
}

/** The choice of one option for each day. What counts most comes first in its score, and less is better. */
export interface Choice {
  options: readonly number[];
  score: readonly number[];
}

/** Both limits are kept, and the bound if there is one. */
export function isWithinLimits({ score }: Choice): boolean {
  return brokenIn(score).every((broken) => broken === 0);
}

/** Which choice breaks the limits less, whatever it costs. */
export function compareBroken(a: Choice, b: Choice): number {
  return compareEach(brokenIn(a.score), brokenIn(b.score));
}

export function compareChoices(a: Choice, b: Choice): number {
  return compareEach(a.score, b.score) || compareEach(a.options, b.options);
}

/** For how many Members hours are red in both of two patterns; a pattern is the number of its first appearance. */
export interface RedPatterns {
  before: number[];
  days: number[][];
  inBoth: number[][];
}

export function redPatterns({ groups, days, redsBefore }: Planning): RedPatterns {
  const patterns: (readonly boolean[])[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (reds: readonly boolean[]): number => {
    const key = reds.map(Number).join('');
    const number = numbers.get(key) ?? patterns.push(reds) - 1;
    numbers.set(key, number);
    return number;
  };
  const before = redsBefore.map(numberOf);
  const ofDays = days.map((options) => options.map((option) => numberOf(option.reds)));
  const inBoth = patterns.map((one) =>
    patterns.map((other) =>
      groups.reduce((sum, { members }, g) => (one[g] && other[g] ? sum + members : sum), 0),
    ),
  );
  return { before, days: ofDays, inBoth };
}

export function scored(options: readonly number[], planning: Planning, reds: RedPatterns): Choice {
  const { groups, days } = planning;
  const burdens = groups.map(({ paid }, g) =>
    options.reduce((sum, option, day) => sum + (days[day]?.[option]?.burdens[g] ?? 0), paid),
  );
  return { options, score: scoreOf(burdens, redsAgain(options, planning, reds), planning) };
}

export function redsAgain(options: readonly number[], { limits }: Planning, reds: RedPatterns): number {
  const series = [...reds.before, ...options.map((option, day) => reds.days[day]?.[option] ?? 0)];
  let again = 0;
  for (let at = reds.before.length; at < series.length; at += 1)
    for (let earlier = Math.max(at - limits.oneRedIn + 1, 0); earlier < at; earlier += 1)
      again += reds.inBoth[series[at] ?? 0]?.[series[earlier] ?? 0] ?? 0;
  return again;
}

export function scoreOf(burdens: readonly number[], again: number, planning: Planning): number[] {
  const { groups, limits, totalAtMost } = planning;
  let [members, total, planned, squares, greatest, above] = [0, 0, 0, 0, 0, 0];
  for (const [g, group] of groups.entries()) {
    const burden = burdens[g] ?? 0;
    members += group.members;
    total += group.members * burden;
    planned += group.members * (burden - group.paid);
    squares += group.members * burden ** 2;
    greatest = Math.max(greatest, burden);
  }
  for (const [g, group] of groups.entries())
    above += group.members * Math.max(0, excess(burdens[g] ?? 0, total, members, limits));
  const greatestShare = total === 0 ? 0 : greatest / total;
  return totalAtMost === null
    ? [again, above, 0, planned, greatestShare, squares]
    : [again, above, Math.max(0, planned - totalAtMost), greatestShare, planned, squares];
}

/** Red hours again, above the limit of the mean, above the bound. */
function brokenIn(score: readonly number[]): readonly number[] {
  return score.slice(0, 3);
}

export function compareEach(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
