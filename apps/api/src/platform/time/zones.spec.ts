import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import {
  canonicalZone,
  dateIn,
  instantAnew,
  instantOf,
  isZone,
  minuteOfDayIn,
  wallClockIn,
  zoneDataRelease,
  zoneNames,
} from './zones.js';

const utc = (text: string) => new Date(text);

describe('the pinned zone database', () => {
  it('is new enough to know the changes of law of 2026', () => {
    expect(zoneDataRelease() >= '2026f').toBe(true);
  });

  test.each([
    ['Asia/Shanghai', '2027-08-18T15:00', '2027-08-18T07:00Z', '+08:00'],
    ['Europe/Moscow', '2027-01-15T10:00', '2027-01-15T07:00Z', '+03:00'],
    ['America/New_York', '2027-01-15T10:00', '2027-01-15T15:00Z', '-05:00'],
    ['America/New_York', '2027-07-15T10:00', '2027-07-15T14:00Z', '-04:00'],
    ['Asia/Bangkok', '2027-07-15T10:00', '2027-07-15T03:00Z', '+07:00'],
    ['Africa/Tunis', '2027-07-15T10:00', '2027-07-15T09:00Z', '+01:00'],
    ['Asia/Kathmandu', '2027-08-18T15:00', '2027-08-18T09:15Z', '+05:45'],
    ['Pacific/Kiritimati', '2027-08-18T15:00', '2027-08-18T01:00Z', '+14:00'],
    ['Pacific/Kiritimati', '2027-08-18T05:00', '2027-08-17T15:00Z', '+14:00'],
    ['Pacific/Niue', '2027-08-18T15:00', '2027-08-19T02:00Z', '-11:00'],
    ['Asia/Calcutta', '2027-08-18T15:00', '2027-08-18T09:30Z', '+05:30'],
    ['Asia/Kolkata', '2027-08-18T15:00', '2027-08-18T09:30Z', '+05:30'],
    // British Columbia kept its summer time for good in March 2026.
    ['America/Vancouver', '2025-12-01T10:00', '2025-12-01T18:00Z', '-08:00'],
    ['America/Vancouver', '2026-07-01T10:00', '2026-07-01T17:00Z', '-07:00'],
    ['America/Vancouver', '2026-12-01T10:00', '2026-12-01T17:00Z', '-07:00'],
    ['America/Vancouver', '2032-01-15T10:00', '2032-01-15T17:00Z', '-07:00'],
    // Morocco went back to UTC in September 2026, all year.
    ['Africa/Casablanca', '2026-08-01T10:00', '2026-08-01T09:00Z', '+01:00'],
    ['Africa/Casablanca', '2026-12-01T10:00', '2026-12-01T10:00Z', '+00:00'],
    ['Africa/Casablanca', '2027-07-01T10:00', '2027-07-01T10:00Z', '+00:00'],
  ])('in %s a clock shows %s at %s, %s', (zone, wallClock, instant, offset) => {
    expect(instantOf(wallClock, zone)).toEqual({ ok: true, instant: utc(instant) });
    const [date, time] = wallClock.split('T');
    expect(wallClockIn(utc(instant), zone)).toEqual({ date, time, offset });
  });

  it('gives each zone its own date', () => {
    const instant = utc('2027-08-18T11:30Z');
    expect(dateIn(instant, 'Pacific/Kiritimati')).toBe('2027-08-19');
    expect(dateIn(instant, 'Pacific/Niue')).toBe('2027-08-18');
    expect(minuteOfDayIn(instant, 'Asia/Kathmandu')).toBe(17 * 60 + 15);
    expect(minuteOfDayIn(utc('1969-12-31T23:30Z'), 'Etc/UTC')).toBe(23 * 60 + 30);
  });
});

describe('a time that the clocks skip (reading 8.16)', () => {
  test.each([
    ['Europe/Berlin', '2027-03-28T02:00', '2027-03-28T01:59', '2027-03-28T03:00'],
    ['Europe/Paris', '2027-03-28T02:30', '2027-03-28T01:59', '2027-03-28T03:00'],
    ['America/New_York', '2027-03-14T02:59', '2027-03-14T01:59', '2027-03-14T03:00'],
    ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-04T01:59', '2026-10-04T02:30'],
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-29T23:59', '2011-12-31T00:00'],
  ])('in %s, %s, lies between %s and %s', (zone, wallClock, before, after) => {
    expect(instantOf(wallClock, zone)).toEqual({ ok: false, skipped: { before, after } });
    expect(instantOf(wallClock, zone, 'later')).toEqual({ ok: false, skipped: { before, after } });
    expect(instantOf(before, zone).ok).toBe(true);
    expect(instantOf(after, zone).ok).toBe(true);
  });

  test.each([
    ['Europe/Berlin', '2027-03-28T01:59'],
    ['Europe/Berlin', '2027-03-28T03:00'],
    ['America/Vancouver', '2027-03-14T02:30'],
  ])('is not %s, %s', (zone, wallClock) => expect(instantOf(wallClock, zone).ok).toBe(true));
});

describe('a time that the clocks show twice (reading 8.16)', () => {
  test.each([
    ['Europe/Berlin', '2027-10-31T02:00', '2027-10-31T00:00Z', '2027-10-31T01:00Z'],
    ['Europe/Paris', '2027-10-31T02:59', '2027-10-31T00:59Z', '2027-10-31T01:59Z'],
    ['America/New_York', '2027-11-07T01:30', '2027-11-07T05:30Z', '2027-11-07T06:30Z'],
    ['Africa/Casablanca', '2026-09-20T01:30', '2026-09-20T00:30Z', '2026-09-20T01:30Z'],
  ])('in %s, %s, is asked about', (zone, wallClock, earlier, later) => {
    expect(instantOf(wallClock, zone)).toEqual({
      ok: false,
      twice: { earlier: utc(earlier), later: utc(later) },
    });
    expect(instantOf(wallClock, zone, 'earlier')).toEqual({ ok: true, instant: utc(earlier) });
    expect(instantOf(wallClock, zone, 'later')).toEqual({ ok: true, instant: utc(later) });
  });

  test.each([
    ['Europe/Berlin', '2027-10-31T01:59'],
    ['Europe/Berlin', '2027-10-31T03:00'],
    ['America/Vancouver', '2026-11-01T01:30'],
  ])('is not %s, %s', (zone, wallClock) => expect(instantOf(wallClock, zone).ok).toBe(true));
});

describe('an instant that is worked out anew', () => {
  test.each([
    ['America/Vancouver', '2027-01-15T10:00', null, '2027-01-15T18:00Z', '2027-01-15T17:00Z'],
    ['Africa/Casablanca', '2027-07-01T10:00', null, '2027-07-01T09:00Z', '2027-07-01T10:00Z'],
    ['Asia/Shanghai', '2027-01-15T10:00', null, '2027-01-15T02:00Z', '2027-01-15T02:00Z'],
    ['Europe/Berlin', '2027-03-28T02:30', null, '2027-03-28T01:30Z', '2027-03-28T01:30Z'],
    ['Europe/Berlin', '2027-10-31T02:30', null, '2027-10-31T01:30Z', '2027-10-31T01:30Z'],
    ['Europe/Berlin', '2027-10-31T02:30', null, '2027-10-30T23:30Z', '2027-10-31T00:30Z'],
    ['Europe/Berlin', '2027-10-31T02:30', 'later', '2027-10-31T00:30Z', '2027-10-31T01:30Z'],
  ] as const)('of %s, %s, %s: %s becomes %s', (zone, wallClock, occurrence, before, after) =>
    expect(instantAnew(utc(before), wallClock, zone, occurrence)).toEqual(utc(after)),
  );
});

describe('the name of a zone', () => {
  test.each([
    ['Asia/Shanghai', true],
    ['Asia/Calcutta', true],
    ['Asia/Kolkata', true],
    ['Etc/UTC', true],
    ['asia/shanghai', false],
    ['Asia/Beijing', false],
    ['+08:00', false],
    ['', false],
  ])('%j is known: %s', (name, expected) => expect(isZone(name)).toBe(expected));

  test.each([
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['Asia/Katmandu', 'Asia/Kathmandu'],
    ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['PRC', 'Asia/Shanghai'],
    ['UTC', 'Etc/UTC'],
    ['Europe/Oslo', 'Europe/Oslo'],
    ['Atlantic/Reykjavik', 'Atlantic/Reykjavik'],
  ])('%s is spelt %s today', (name, expected) => expect(canonicalZone(name)).toBe(expected));

  it('is offered in its present spelling only', () => {
    const names = zoneNames();
    expect(names).toEqual(expect.arrayContaining(['Asia/Kolkata', 'Europe/Kyiv', 'Africa/Tunis', 'Etc/UTC']));
    expect(names).not.toContain('Asia/Calcutta');
    expect(names.filter((name) => !isZone(name) || canonicalZone(name) !== name)).toEqual([]);
    expect(names).toEqual([...new Set(names)].sort());
  });

  it('that nobody knows is refused', () => {
    expect(() => canonicalZone('Asia/Beijing')).toThrow(RangeError);
    expect(() => wallClockIn(utc('2027-01-01T00:00Z'), 'Asia/Beijing')).toThrow(RangeError);
    expect(() => instantOf('2027-01-01T00:00', 'Asia/Beijing')).toThrow(RangeError);
  });
});

test.each([
  '2027-02-30T10:00',
  '2027-01-01T24:00',
  '2027-01-01',
  '2027-01-01T10:00:00',
  '2027-01-01T10:00Z',
  '',
])('%j is no wall-clock time', (text) => expect(() => instantOf(text, 'Asia/Shanghai')).toThrow(RangeError));

describe('any instant', () => {
  const instants = fc
    .date({ min: utc('1990-01-01T00:00Z'), max: utc('2060-01-01T00:00Z'), noInvalidDate: true })
    .map((date) => new Date(Math.floor(date.getTime() / 60_000) * 60_000));
  const zones = fc.constantFrom(...zoneNames());

  it('comes back from the wall clock that it shows, in every zone', () => {
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const { date, time } = wallClockIn(instant, zone);
        const found = (['earlier', 'later'] as const)
          .map((occurrence) => instantOf(`${date}T${time}`, zone, occurrence))
          .map((resolution) => resolution.ok && resolution.instant.getTime());
        expect(found).toContain(instant.getTime());
        expect(minuteOfDayIn(instant, zone)).toBe(Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
      }),
      { numRuns: 500 },
    );
  });

  it('is the wall clock less the offset', () => {
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const { date, time, offset } = wallClockIn(instant, zone);
        expect(new Date(`${date}T${time}${offset}`)).toEqual(instant);
      }),
      { numRuns: 500 },
    );
  });
});
