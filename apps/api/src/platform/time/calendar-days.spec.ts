import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addWorkingDays,
  addYears,
  compareDates,
  covers,
  daysBetween,
  isPlainDate,
  isWeekend,
  overlap,
  yearOf,
} from './calendar-days.js';

const dates = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a calendar date', () => {
  test.each([
    ['2027-08-18', true],
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2027-13-01', false],
    ['2027-8-18', false],
    ['2027-08-18T00:00', false],
    ['', false],
  ])('%j is one: %s', (text, expected) => expect(isPlainDate(text)).toBe(expected));

  it('is ordered as the calendar is', () => {
    expect(['2027-08-20', '2026-12-31', '2027-08-18'].sort(compareDates)).toEqual([
      '2026-12-31',
      '2027-08-18',
      '2027-08-20',
    ]);
    expect(compareDates('2027-08-18', '2027-08-18')).toBe(0);
    expect(yearOf('2027-08-18')).toBe(2027);
  });

  test.each([
    ['2027-08-18', -45, '2027-07-04'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
  ])('%s and %d days is %s', (date, days, expected) => expect(addDays(date, days)).toBe(expected));

  test.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2027-08-20', 12, '2028-08-20'],
    ['2027-08-20', -12, '2026-08-20'],
  ])('%s and %d months is %s', (date, months, expected) => expect(addMonths(date, months)).toBe(expected));

  test.each([
    ['2026-08-20', 2, '2028-08-20'],
    ['2028-02-29', 1, '2029-02-28'],
  ])('%s and %d years is %s', (date, years, expected) => expect(addYears(date, years)).toBe(expected));

  it('comes back after as many days as lie between', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -2000, max: 2000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });
});

describe('working days, Monday to Friday, the first day not counted (reading 8.4)', () => {
  test.each([
    ['2027-03-01', 0, '2027-03-01', 'Monday, none'],
    ['2027-03-01', 1, '2027-03-02', 'Monday and one'],
    ['2027-03-05', 1, '2027-03-08', 'Friday and one: Monday'],
    ['2027-03-06', 1, '2027-03-08', 'Saturday and one: Monday'],
    ['2027-03-01', 10, '2027-03-15', 'two weeks'],
    ['2027-03-05', 10, '2027-03-19', 'two weeks from a Friday'],
  ])('%s and %d is %s (%s)', (date, workingDays, expected) => {
    expect(addWorkingDays(date, workingDays)).toBe(expected);
  });

  it('end on a working day, after exactly so many working days', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 60 }), (date, workingDays) => {
        const end = addWorkingDays(date, workingDays);
        const passed = Array.from({ length: daysBetween(date, end) }, (_, index) => addDays(date, index + 1));
        expect(isWeekend(end)).toBe(false);
        expect(passed.filter((day) => !isWeekend(day))).toHaveLength(workingDays);
      }),
    );
  });

  test.each([-1, 1.5, Number.NaN])('cannot be %d', (workingDays) => {
    expect(() => addWorkingDays('2027-03-01', workingDays)).toThrow(RangeError);
  });
});

describe('a period', () => {
  const term = { startsOn: '2026-08-20', endsOn: '2028-08-20' };

  test.each([
    ['2026-08-19', false],
    ['2026-08-20', true],
    ['2028-08-19', true],
    ['2028-08-20', false],
  ])('holds %s: %s', (date, expected) => expect(covers(term, date)).toBe(expected));

  it('without an end goes on', () => {
    expect(covers({ startsOn: '2022-08-18', endsOn: null }, '2099-01-01')).toBe(true);
  });

  it('may begin on the day on which another ends', () => {
    expect(overlap(term, { startsOn: '2028-08-20', endsOn: null })).toBe(false);
    expect(overlap(term, { startsOn: '2028-08-19', endsOn: null })).toBe(true);
    expect(overlap({ startsOn: '2022-01-01', endsOn: null }, term)).toBe(true);
  });

  it('overlaps another exactly when they share a day', () => {
    const period = fc
      .tuple(dates, fc.integer({ min: 1, max: 40 }))
      .map(([startsOn, days]) => ({ startsOn, endsOn: addDays(startsOn, days) }));
    fc.assert(
      fc.property(
        period,
        fc.integer({ min: -60, max: 60 }),
        fc.integer({ min: 1, max: 40 }),
        (a, shift, days) => {
          const startsOn = addDays(a.startsOn, shift);
          const b = { startsOn, endsOn: addDays(startsOn, days) };
          const shared = Array.from({ length: days }, (_, index) => addDays(startsOn, index)).some((day) =>
            covers(a, day),
          );
          expect(overlap(a, b)).toBe(shared);
          expect(overlap(b, a)).toBe(shared);
        },
      ),
    );
  });
});
