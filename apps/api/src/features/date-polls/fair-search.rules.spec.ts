import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultRulesOfProcedure as rules } from '../rules-of-procedure/rules-of-procedure.js';
import { costsOf } from './burden-ledger.rules.js';
import type { SeriesFacts } from './fair-options.rules.js';
import { planSeries, type FairPlan } from './fair-series.rules.js';

describe('any small series', () => {
  const zones = ['Asia/Shanghai', 'Europe/Moscow', 'America/Vancouver', 'America/New_York', 'Africa/Tunis'];
  const small = fc.record({
    zones: fc.array(fc.constantFrom(...zones), { minLength: 1, maxLength: 4 }),
    hours: fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 23 }), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 4,
    }),
    past: fc.array(fc.integer({ min: 0, max: 23 }), { maxLength: 3 }),
  });
  type Small = typeof small extends fc.Arbitrary<infer T> ? T : never;
  const factsOf = (instance: Small): SeriesFacts => {
    const of = instance.zones.map((zone, index) => ({ organisationId: `member-${index}`, zone }));
    const past = instance.past.map((hour, index) =>
      costsOf(new Date(Date.UTC(2026, 11, 14 + index, hour)), 90, of, rules),
    );
    const starts = instance.hours.map((hours, index) =>
      hours.map((hour) => new Date(Date.UTC(2027, index, 20, hour))),
    );
    return { days: starts, minutes: 90, seats: of, past };
  };

  /** Least burden of all plans that keep the limits, found by trying every one; null when none does. */
  function bruteForce({ days: choices, seats: of, past }: SeriesFacts): number | null {
    const costs = (startsAt: Date) => costsOf(startsAt, 90, of, rules).costs;
    const before = past.map((meeting) => meeting.costs);
    let least: number | null = null;
    const go = (series: ReturnType<typeof costs>[]): void => {
      const starts = choices[series.length - before.length];
      if (starts) return starts.forEach((start) => go([...series, costs(start)]));
      const members = of.map(({ organisationId: id }) => series.map((meeting) => meeting.get(id)));
      const burdens = members.map((row) => row.reduce((sum, cost) => sum + (cost?.burden ?? 0), 0));
      const total = burdens.reduce((sum, burden) => sum + burden, 0);
      if (burdens.some((burden) => burden * members.length * 2 > total * 3)) return;
      const soon = members.some((row) =>
        row.some(
          (cost, i) =>
            i >= before.length &&
            cost?.colour === 'red' &&
            row.slice(Math.max(0, i - 2), i).some((other) => other?.colour === 'red'),
        ),
      );
      if (!soon) least = Math.min(least ?? Infinity, total);
    };
    go(before);
    return least;
  }
  const totalOf = (plan: FairPlan) =>
    plan.burdens.reduce((sum, { past, planned }) => sum + past + planned, 0);

  it('is planned within the limits whenever trying everything finds a plan that is', () => {
    fc.assert(
      fc.property(small, (instance) => {
        const facts = factsOf(instance);
        const least = bruteForce(facts);
        const plan = planSeries(facts, rules);
        expect(plan.broken.length === 0).toBe(least !== null);
        if (least !== null) expect(totalOf(plan)).toBeGreaterThanOrEqual(least);
      }),
      { numRuns: 300 },
    );
  });

  it('costs the least, unless that takes a start that is worse for somebody and better for nobody', () => {
    fc.assert(
      fc.property(small, (instance) => {
        const facts = factsOf(instance);
        const plan = planSeries(facts, rules);
        const least = bruteForce(facts);
        if (least === null || totalOf(plan) === least) return;
        const lessNeeded = plan.meetings.every(({ costs }, day) =>
          (facts.days[day] ?? []).every((start) => {
            const other = [...costsOf(start, 90, facts.seats, rules).costs];
            const better = other.some(([id, cost]) => cost.burden < (costs.get(id)?.burden ?? 0));
            const worse = other.some(([id, cost]) => cost.burden > (costs.get(id)?.burden ?? 0));
            return !better || worse;
          }),
        );
        expect(lessNeeded).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of the Members, nor of the starts', () => {
    fc.assert(
      fc.property(small, (instance) => {
        const facts = factsOf(instance);
        const plan = planSeries(facts, rules);
        const turned = planSeries(
          {
            ...facts,
            seats: [...facts.seats].reverse(),
            days: facts.days.map((starts) => [...starts].reverse()),
          },
          rules,
        );
        expect(turned.meetings.map(({ startsAt }) => startsAt)).toEqual(
          plan.meetings.map(({ startsAt }) => startsAt),
        );
      }),
    );
  });

  it('is never worse for a start more to choose from', () => {
    fc.assert(
      fc.property(small, fc.integer({ min: 0, max: 23 }), (instance, hour) => {
        const facts = factsOf(instance);
        const before = planSeries(facts, rules);
        const [first = [], ...later] = facts.days;
        const more = planSeries(
          { ...facts, days: [[...first, new Date(Date.UTC(2027, 0, 20, hour, 30))], ...later] },
          rules,
        );
        if (before.broken.length === 0) expect(more.broken).toEqual([]);
      }),
    );
  });
});
