import { describe, expect, it } from '@jest/globals';
import { days, founders, paid, thirdWednesdays, year } from '../../../test/founders-year.js';
import { dateIn } from '../../platform/time/zones.js';
import { hoursFor } from '../meetings/hours.rules.js';
import { defaultRulesOfProcedure as rules } from '../rules-of-procedure/rules-of-procedure.js';
import { costsOf, ledgerOf, type MeetingCosts } from './burden-ledger.rules.js';
import { planSeries } from './fair-series.rules.js';
import { rankSlots } from './slot-ranking.rules.js';
import { slotOutlook } from './slot.rules.js';

const at = (instant: string) => new Date(`${instant}Z`);

describe('twelve monthly meetings of the six founders, third Wednesdays of 2027, 90 minutes (section 2, Time)', () => {
  it('are the founders of the record, on those days', () => {
    expect(founders.map(({ zone }) => zone)).toEqual([
      'Asia/Shanghai',
      'Europe/Moscow',
      'America/Vancouver',
      'America/New_York',
      'Asia/Bangkok',
      'Africa/Tunis',
    ]);
    expect(thirdWednesdays).toEqual(
      expect.arrayContaining(['2027-01-20', '2027-02-17', '2027-08-18', '2027-09-15', '2027-12-15']),
    );
  });

  it('burden nobody above one and a half times the mean, nobody red twice within three, at most 54 in all', () => {
    const plan = planSeries(year, rules);
    const { burdens, total, greatestShare, soonest } = paid(plan, founders);
    expect(plan.meetings.map(({ startsAt }) => dateIn(startsAt, 'Etc/UTC'))).toEqual(thirdWednesdays);
    expect(plan.burdens.map(({ planned }) => planned)).toEqual(burdens);
    expect(plan.total).toBe(total);
    expect(greatestShare).toBeLessThanOrEqual(1.5);
    expect(soonest).toBeGreaterThanOrEqual(3);
    expect(total).toBeLessThanOrEqual(54);
    expect(plan.broken).toEqual([]);
  });

  it('can be had for 45', () => expect(planSeries(year, rules).total).toBe(45));

  it('cannot be had for less: of all plans up to 44 none keeps the limits', () => {
    type Reached = { burdens: number[]; last: boolean[][] };
    const costs = days.map((starts) =>
      starts.map((startsAt) => [...costsOf(startsAt, 90, founders, rules).costs.values()]),
    );
    const sum = (burdens: number[]) => burdens.reduce((total, burden) => total + burden, 0);
    const least = costs.map((day) => Math.min(...day.map((row) => sum(row.map(({ burden }) => burden)))));
    let reached: Reached[] = [{ burdens: founders.map(() => 0), last: [] }];
    for (const [index, day] of costs.entries()) {
      const found = new Map<string, Reached>();
      const later = sum(least.slice(index + 1));
      for (const { burdens, last } of reached)
        for (const row of day) {
          const red = row.map(({ colour }) => colour === 'red');
          if (last.some((other) => other.some((was, member) => was && red[member]))) continue;
          const next = {
            burdens: burdens.map((burden, member) => burden + (row[member]?.burden ?? 0)),
            last: [...last, red].slice(-2),
          };
          if (sum(next.burdens) + later <= 44) found.set(JSON.stringify(next), next);
        }
      reached = [...found.values()];
    }
    expect(reached.length).toBeGreaterThan(0);
    expect(reached.filter(({ burdens }) => Math.max(...burdens) * 4 <= sum(burdens))).toEqual([]);
  });

  it('go round evenly when the bound of 54 may be used up', () => {
    const plan = planSeries({ ...year, totalAtMost: 54 }, rules);
    const { total, greatestShare, soonest } = paid(plan, founders);
    expect(total).toBeLessThanOrEqual(54);
    expect(greatestShare).toBeLessThanOrEqual(10 / 9);
    expect(soonest).toBeGreaterThanOrEqual(3);
    expect(plan.broken).toEqual([]);
  });

  it('are planned by the clocks of the day: British Columbia keeps UTC−7, New York changes', () => {
    const { costs } = costsOf(at('2027-12-15T13:00'), 90, founders, rules);
    expect(costs.get('col')).toEqual({ colour: 'yellow', burden: 1 });
    const summer = hoursFor(at('2027-07-21T12:00'), 90, 'America/Vancouver', rules);
    const winter = hoursFor(at('2027-12-15T12:00'), 90, 'America/Vancouver', rules);
    expect([summer.offset, winter.offset]).toEqual(['-07:00', '-07:00']);
    expect(costsOf(at('2027-12-15T12:00'), 90, founders, rules).costs.get('iste')?.colour).toBe('yellow');
    expect(costsOf(at('2027-07-21T12:00'), 90, founders, rules).costs.get('iste')?.colour).toBe('green');
  });

  it('beat a poll in which each votes for the hours that suit it', () => {
    const best = days.map(
      (starts) =>
        starts
          .map((startsAt) => ({ startsAt, costs: costsOf(startsAt, 90, founders, rules).costs }))
          .map((slot) => ({
            ...slot,
            votes: [...slot.costs.values()].filter(({ colour }) => colour === 'green').length,
          }))
          .sort((a, b) => b.votes - a.votes)[0],
    );
    const polled = best.map((slot) => ({ startsAt: slot?.startsAt ?? new Date(0), costs: new Map() }));
    const share = paid({ ...planSeries(year, rules), meetings: polled }, founders).greatestShare;
    expect(share).toBe(3);
  });
});

describe('the same meetings, each put where it is fairest by then', () => {
  it('burden one founder above the limit all the same: fairness takes planning ahead', () => {
    const past = days.reduce<MeetingCosts[]>((before, starts) => {
      const seats = founders.map(({ organisationId, zone }) => ({
        organisationId,
        people: zone === null ? [] : [{ personId: organisationId, zone, answer: 'yes' as const }],
      }));
      const slots = starts.map((startsAt) => slotOutlook({ startsAt, minutes: 90, seats }, rules));
      const first = rankSlots(slots, before)[0]?.outlook.startsAt ?? new Date(0);
      return [...before, costsOf(first, 90, founders, rules)];
    }, []);
    const members = founders.map(({ organisationId }) => organisationId);
    expect(ledgerOf(members, past).broken).toEqual([
      { limit: 'share_of_mean', organisationId: 'col', burden: 12, total: 42, members: 6 },
    ]);
  });
});
