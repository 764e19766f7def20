import { describe, expect, it, test } from '@jest/globals';
import { cityOf, clockAfter, daysBetween, isOver, todayAt, weekdayAfter } from './meeting-clock.js';

describe('the clock that runs along the agenda', () => {
  test.each([
    ['09:00', 0, '09:00'],
    ['09:50', 25, '10:15'],
    ['23:50', 20, '00:10'],
  ])('%s and %d minutes is %s', (time, minutes, after) => expect(clockAfter(time, minutes)).toBe(after));
});

describe('today', () => {
  const midnightUtc = Date.parse('2027-03-01T00:30:00Z');
  test.each([
    ['+08:00', '2027-03-01'],
    ['-08:00', '2027-02-28'],
    ['+00:00', '2027-03-01'],
    ['-00:30', '2027-03-01'],
    ['-00:31', '2027-02-28'],
  ])('where clocks are at %s is %s', (offset, date) => expect(todayAt(offset, midnightUtc)).toBe(date));
});

it('counts days over the end of a month and back', () => {
  expect(daysBetween('2027-02-27', '2027-03-02')).toBe(3);
  expect(daysBetween('2027-03-02', '2027-02-27')).toBe(-3);
});

it.each([
  ['2027-03-01', 4, '2027-03-05'],
  ['2027-03-01', 5, '2027-03-08'],
  ['2027-03-01', 6, '2027-03-08'],
])('proposes a working day: %s and %d days is %s', (from, days, day) =>
  expect(weekdayAfter(from, days)).toBe(day),
);

it('says the city that a zone is called after', () => {
  expect(cityOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
  expect(cityOf('UTC')).toBe('UTC');
});

it('is over once the last planned minute has passed', () => {
  const startsAt = new Date(Date.now() - 30 * 60_000).toISOString();
  expect(isOver({ startsAt, minutes: 31 })).toBe(false);
  expect(isOver({ startsAt, minutes: 30 })).toBe(true);
});
