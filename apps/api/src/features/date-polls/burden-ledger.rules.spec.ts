import { describe, expect, it, test } from '@jest/globals';
import { defaultRulesOfProcedure as rules } from '../rules-of-procedure/rules-of-procedure.js';
import { burdenLedger, excess, ledgerOf, type HeldMeeting } from './burden-ledger.rules.js';

const year = { from: new Date('2027-01-01T00:00Z'), until: new Date('2028-01-01T00:00Z') };
const held = (startsAt: string, zones: Record<string, string | null>, change: Partial<HeldMeeting> = {}) => ({
  startsAt: new Date(`${startsAt}Z`),
  minutes: 90,
  mode: 'online' as const,
  seats: Object.entries(zones).map(([organisationId, zone]) => ({ organisationId, zone })),
  ...change,
});
const board = { SLIBNU: 'Asia/Shanghai', COL: 'America/Vancouver', ALECSO: 'Africa/Tunis' };
const members = Object.keys(board);
const ledger = (...meetings: HeldMeeting[]) => burdenLedger(members, meetings, year, rules);
const burdens = (...meetings: HeldMeeting[]) => ledger(...meetings).entries.map(({ burden }) => burden);

describe('the burden ledger (section 2, Time; reading 8.1)', () => {
  test.each([
    ['afternoon in Beijing, night in Vancouver', [held('2027-02-17T08:00', board)], [0, 3, 0]],
    ['evening in Beijing, dawn in Vancouver', [held('2027-02-17T12:00', board)], [1, 1, 0]],
    ['both', [held('2027-02-17T08:00', board), held('2027-03-17T12:00', board)], [1, 4, 0]],
    [
      'a meeting in person, where all are there',
      [held('2027-02-17T08:00', board, { mode: 'in_person' })],
      [0, 0, 0],
    ],
    [
      'a hybrid meeting, which some join from home',
      [held('2027-02-17T08:00', board, { mode: 'hybrid' })],
      [0, 3, 0],
    ],
    ['the first instant of the period', [held('2027-01-01T00:00', board)], [0, 1, 3]],
    ['the first instant after the period', [held('2028-01-01T00:00', board)], [0, 0, 0]],
    ['before the period', [held('2026-12-16T08:00', board)], [0, 0, 0]],
    ['an empty seat', [held('2027-02-17T08:00', { ...board, COL: null })], [0, 0, 0]],
    ['a Member that was not one yet', [held('2027-02-17T08:00', { SLIBNU: 'Asia/Shanghai' })], [0, 0, 0]],
    [
      'somebody who is no longer a Member',
      [held('2027-02-17T08:00', { ISTE: 'America/New_York' })],
      [0, 0, 0],
    ],
    [
      'a representative who lived elsewhere then',
      [held('2027-02-17T08:00', { ...board, COL: 'Europe/London' }), held('2027-03-17T08:00', board)],
      [0, 3, 0],
    ],
    ['the clocks of the day, summer time in Tunis never', [held('2027-07-21T16:00', board)], [3, 0, 1]],
  ])('of %s', (_, meetings, expected) => expect(burdens(...meetings)).toEqual(expected));

  it('counts the meetings of each colour', () => {
    const { entries, total } = ledger(held('2027-02-17T08:00', board), held('2027-03-17T12:00', board));
    expect(entries).toContainEqual({
      organisationId: 'COL',
      burden: 4,
      meetings: { green: 0, yellow: 1, red: 1 },
    });
    expect(total).toBe(5);
  });

  it('takes burdens from the rules of the Board', () => {
    const dearer = { hours: { ...rules.hours, burden: { green: 0, yellow: 2, red: 7 } } };
    const { entries } = burdenLedger(members, [held('2027-02-17T08:00', board)], year, dearer);
    expect(entries.map(({ burden }) => burden)).toEqual([0, 7, 0]);
  });

  it('of nobody is empty', () => {
    expect(burdenLedger([], [held('2027-02-17T08:00', board)], year, rules)).toMatchObject({
      entries: [],
      total: 0,
      broken: [],
    });
  });
});

describe('above one and a half times the mean', () => {
  const costs = (amounts: number[]) => ({
    startsAt: year.from,
    costs: new Map(amounts.map((burden, index) => [String(index), { colour: 'yellow' as const, burden }])),
  });
  test.each([
    [[3, 3, 3], []],
    [[9, 6, 3], []],
    [[10, 6, 3], ['0']],
    [[0, 0, 0], []],
    [[1, 0, 0], ['0']],
    [[5], []],
    [[3, 1], []],
    [[4, 1], ['0']],
  ])('of %j are %j', (amounts, expected) => {
    const ids = amounts.map((_, index) => String(index));
    const { broken } = ledgerOf(ids, [costs(amounts)]);
    expect(broken.map(({ organisationId }) => organisationId)).toEqual(expected);
  });

  it('is reckoned in whole numbers: nine of eighteen among three is exactly the limit', () => {
    const limits = { mostOfMean: { numerator: 3, denominator: 2 } };
    expect(excess(9, 18, 3, limits)).toBe(0);
    expect(excess(10, 19, 3, limits)).toBe(3);
  });
});

describe('red hours again within three meetings', () => {
  const night = '08:00';
  const evening = '12:00';
  const series = (times: string[]) =>
    ledger(...times.map((time, month) => held(`2027-0${month + 1}-17T${time}`, board))).broken.filter(
      ({ limit }) => limit === 'red_again',
    );
  test.each([
    [[night, evening, evening, night], 0],
    [[night, evening, night], 1],
    [[night, night], 1],
    [[night, night, night], 2],
    [[evening, evening, evening], 0],
    [[night], 0],
  ])('in %j: %d', (times, count) => expect(series(times)).toHaveLength(count));

  it('are told with both meetings, in whatever order they were entered', () => {
    const { broken } = ledger(held('2027-03-17T08:00', board), held('2027-02-17T08:00', board));
    expect(broken).toContainEqual({
      limit: 'red_again',
      organisationId: 'COL',
      before: new Date('2027-02-17T08:00Z'),
      again: new Date('2027-03-17T08:00Z'),
    });
  });
});
