import { describe, expect, it, test } from '@jest/globals';
import { days, founders, paid, seats, thirdWednesdays, year } from '../../../test/founders-year.js';
import { dateIn, zoneNames } from '../../platform/time/zones.js';
import { hoursFor } from '../meetings/hours.rules.js';
import { defaultRulesOfProcedure as rules } from '../rules-of-procedure/rules-of-procedure.js';
import { costsOf } from './burden-ledger.rules.js';
import type { SeriesFacts } from './fair-options.rules.js';
import { nextStart, planSeries, startsOfDay } from './fair-series.rules.js';

const at = (instant: string) => new Date(`${instant}Z`);

describe('the plan of a large network', () => {
  const zones = [
    ...founders.map(({ zone }) => zone),
    'Pacific/Auckland',
    'America/Sao_Paulo',
    'Asia/Kolkata',
    'Africa/Nairobi',
    'Europe/Paris',
    'Asia/Tokyo',
    'Pacific/Honolulu',
    'Australia/Sydney',
    'America/Mexico_City',
  ];
  const forty = seats(...Array.from({ length: 40 }, (_, index) => zones[index % zones.length] ?? null));

  it('of forty Members in fifteen zones keeps the limits', () => {
    const plan = planSeries({ ...year, seats: forty }, rules);
    const { greatestShare, soonest } = paid(plan, forty);
    expect(greatestShare).toBeLessThanOrEqual(1.5);
    expect(soonest).toBeGreaterThanOrEqual(3);
    expect(plan.broken).toEqual([]);
  });
});

describe('special series', () => {
  it('of one Member alone are at its green hours', () => {
    const plan = planSeries({ ...year, seats: seats('Pacific/Kiritimati') }, rules);
    expect(plan.total).toBe(0);
    expect(plan.broken).toEqual([]);
  });

  it('of nobody, or of no day, cost nothing', () => {
    expect(planSeries({ ...year, seats: [] }, rules)).toMatchObject({ total: 0, broken: [], burdens: [] });
    expect(planSeries({ ...year, days: [] }, rules)).toMatchObject({ total: 0, broken: [], meetings: [] });
  });

  it('cost two Members in the same zone the same', () => {
    const plan = planSeries(
      { ...year, seats: seats('Asia/Shanghai', 'America/New_York', 'Asia/Shanghai') },
      rules,
    );
    expect(plan.burdens[0]?.planned).toBe(plan.burdens[2]?.planned);
    expect(plan.broken).toEqual([]);
  });

  it('let an empty seat pay nothing and leave the mean alone', () => {
    const plan = planSeries({ ...year, seats: [...founders, ...seats(null)] }, rules);
    expect(plan).toEqual(planSeries(year, rules));
  });

  it('cannot be planned for a day without a start', () => {
    expect(() => planSeries({ ...year, days: [...days, []] }, rules)).toThrow(RangeError);
  });

  it('know every zone: each has hours of every colour, and a plan', () => {
    for (const zone of zoneNames()) {
      const colours = (days[6] ?? []).map((start) => hoursFor(start, 90, zone, rules).colour);
      expect([zone, [...new Set(colours)].sort()]).toEqual([zone, ['green', 'red', 'yellow']]);
    }
    const everywhere = zoneNames().filter((_, index) => index % 10 === 0);
    const plan = planSeries({ ...year, days: days.slice(0, 3), seats: seats(...everywhere) }, rules);
    expect(plan.burdens).toHaveLength(everywhere.length);
  });
});

describe('when no plan keeps the limits', () => {
  it('the best is given, with the limits that it breaks', () => {
    const nights = thirdWednesdays.slice(0, 3).map((date) => [at(`${date}T18:00`), at(`${date}T19:00`)]);
    const three = seats('Asia/Shanghai', 'Europe/London', 'Africa/Lagos');
    const again = (before: string, then: string) => ({
      limit: 'red_again',
      organisationId: 'member-0',
      before: at(before),
      again: at(then),
    });
    const plan = planSeries({ ...year, days: nights, seats: three }, rules);
    expect(plan.broken).toEqual([
      { limit: 'share_of_mean', organisationId: 'member-0', burden: 9, total: 15, members: 3 },
      again('2027-01-20T18:00', '2027-02-17T18:00'),
      again('2027-02-17T18:00', '2027-03-17T18:00'),
    ]);
  });

  it('a bound that is too low is said to be', () => {
    const plan = planSeries({ ...year, totalAtMost: 44 }, rules);
    expect(plan.broken).toContainEqual({ limit: 'total', total: plan.total, atMost: 44 });
    expect(plan.broken).toHaveLength(1);
  });
});

describe('what was paid before', () => {
  const two = seats('Asia/Shanghai', 'America/New_York');
  const daytime = (hour: number, count: number) =>
    Array.from({ length: count }, (_, index) =>
      costsOf(new Date(Date.UTC(2026, 11 - index, 16, hour)), 90, two, rules),
    );
  const payer = (past: SeriesFacts['past']) => {
    const plan = planSeries({ ...year, days: days.slice(0, 4), seats: two, past }, rules);
    return plan.burdens.map(({ planned }) => planned);
  };

  it('shifts who pays', () => {
    const [beijing = 0, newYork = 0] = payer(daytime(14, 3));
    expect(beijing).toBeLessThan(newYork);
    const [beijingThen = 0, newYorkThen = 0] = payer(daytime(2, 3));
    expect(newYorkThen).toBeLessThan(beijingThen);
  });

  it('keeps red hours away from who had them at the last meeting', () => {
    const before = costsOf(at('2026-12-16T04:00'), 90, founders, rules);
    expect(before.costs.get('iste')?.colour).toBe('red');
    const plan = planSeries({ ...year, past: [before] }, rules);
    expect(plan.meetings.slice(0, 2).map(({ costs }) => costs.get('iste')?.colour)).not.toContain('red');
    expect(plan.broken).toEqual([]);
  });
});

describe('the next start', () => {
  it('is proposed with the plan that goes on from it, the best first', () => {
    const proposals = nextStart(year, rules, 4);
    expect(proposals).toHaveLength(4);
    expect(proposals[0]?.plan).toEqual(planSeries(year, rules));
    expect(new Set(proposals.map(({ meeting }) => meeting.startsAt.getTime())).size).toBe(4);
    for (const { meeting, plan } of proposals) {
      expect(plan.meetings[0]).toEqual(meeting);
      expect(plan.meetings).toHaveLength(12);
      expect(plan.broken).toEqual([]);
    }
    const totals = proposals.map(({ plan }) => plan.total);
    expect(totals).toEqual([...totals].sort((a, b) => a - b));
  });
});

describe('the starts of a day', () => {
  test.each([
    ['2027-03-17', 'Etc/UTC', 48, '2027-03-17T00:00'],
    ['2027-03-28', 'Europe/Berlin', 46, '2027-03-27T23:00'],
    ['2027-10-31', 'Europe/Berlin', 48, '2027-10-30T22:00'],
    ['2027-03-17', 'Asia/Kathmandu', 48, '2027-03-16T18:15'],
  ])('on %s in %s are %d, from %s on', (date, zone, count, first) => {
    const starts = startsOfDay(date, zone);
    expect(starts).toHaveLength(count);
    expect(starts[0]).toEqual(at(first));
    expect(starts.every((start) => dateIn(start, zone) === date)).toBe(true);
  });
});
