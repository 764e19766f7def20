import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { zoneNames, wallClockIn } from '../../platform/time/zones.js';
import { digestDue } from './digest.rules.js';

describe('a digest', () => {
  test.each<[string, string, string, string | null, string | null]>([
    ['comes at seven', '2026-11-22T23:00:00Z', 'Asia/Shanghai', null, '2026-11-23'],
    ['not a minute before', '2026-11-22T22:59:59Z', 'Asia/Shanghai', null, null],
    ['once a day', '2026-11-22T23:15:00Z', 'Asia/Shanghai', '2026-11-23', null],
    ['late where the portal was away', '2026-11-23T03:59:00Z', 'Asia/Shanghai', '2026-11-22', '2026-11-23'],
    ['not from noon on', '2026-11-23T04:00:00Z', 'Asia/Shanghai', '2026-11-22', null],
    ['at a quarter past in Nepal', '2026-11-22T01:15:00Z', 'Asia/Kathmandu', null, '2026-11-22'],
    ['not at one o’clock UTC there', '2026-11-22T01:00:00Z', 'Asia/Kathmandu', null, null],
    ['in winter in New York', '2026-03-07T12:00:00Z', 'America/New_York', null, '2026-03-07'],
    [
      'an hour earlier there on the day the clocks go forward',
      '2026-03-08T11:00:00Z',
      'America/New_York',
      '2026-03-07',
      '2026-03-08',
    ],
    ['at six in the morning of the day before', '2026-03-07T11:00:00Z', 'America/New_York', null, null],
    [
      'once on the day the clocks go back',
      '2026-11-01T12:00:00Z',
      'America/New_York',
      '2026-10-31',
      '2026-11-01',
    ],
    ['not an hour before it there', '2026-11-01T11:59:00Z', 'America/New_York', '2026-10-31', null],
    [
      'by the law of British Columbia, at UTC−7 in winter too',
      '2026-12-01T14:00:00Z',
      'America/Vancouver',
      null,
      '2026-12-01',
    ],
    [
      'not again on a day that is behind, after a flight to the west',
      '2026-11-22T15:00:00Z',
      'America/Vancouver',
      '2026-11-23',
      null,
    ],
    [
      'on the new day after a flight to the east',
      '2026-11-22T23:00:00Z',
      'Asia/Shanghai',
      '2026-11-22',
      '2026-11-23',
    ],
  ])('%s', (_what, now, zone, lastOn, day) => {
    expect(digestDue(new Date(now), zone, lastOn)).toBe(day);
  });

  test('comes once on each day, in the morning, in every zone, whatever its clocks do', () => {
    const quarter = 15 * 60_000;
    fc.assert(
      fc.property(
        fc.constantFrom(...zoneNames()),
        fc.integer({ min: Date.UTC(2026, 0, 1) / quarter, max: Date.UTC(2028, 0, 1) / quarter }),
        (zone, start) => {
          const days: string[] = [];
          for (let at = start; at < start + 4 * 96; at += 1) {
            const now = new Date(at * quarter);
            const day = digestDue(now, zone, days.at(-1) ?? null);
            if (day === null) continue;
            days.push(day);
            expect(wallClockIn(now, zone).date).toBe(day);
            if (days.length > 1) expect(wallClockIn(now, zone).time >= '07:00').toBe(true);
            if (days.length > 1) expect(wallClockIn(now, zone).time < '08:00').toBe(true);
          }
          expect(new Set(days).size).toBe(days.length);
          expect(days.length).toBeGreaterThanOrEqual(3);
        },
      ),
      { numRuns: 60 },
    );
  });
});
