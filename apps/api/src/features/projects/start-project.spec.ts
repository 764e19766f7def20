import { describe, expect, test } from '@jest/globals';
import { byYear, endOfMonth, shared } from './start-project.js';

describe('a project starts from what was awarded', () => {
  test.each([
    ['all that was asked', [10, 20], 30, [10, 20]],
    ['more than was asked', [10, 20], 40, [10, 20]],
    ['less: each its part', [10, 20], 15, [5, 10]],
    ['what is left over goes from the first on', [1, 1, 1], 2, [1, 1, 0]],
    ['nothing at all asked', [0, 0], 5, [0, 0]],
  ])('%s', (_what, budgets, ceiling, shares) => expect(shared(budgets, ceiling)).toEqual(shares));

  test.each([
    ['each year its own', [5, 6], 2027, 2028, { 2027: 5, 2028: 6 }],
    ['what lies beyond the last year falls into that', [5, 6, 7], 2027, 2028, { 2027: 5, 2028: 13 }],
    ['one year', [5], 2027, 2029, { 2027: 5 }],
  ])('money: %s', (_what, yearly, first, last, years) =>
    expect(Object.fromEntries(byYear(yearly, first, last))).toEqual(years),
  );

  test.each([
    [1, '2027-03-31'],
    [6, '2027-08-31'],
    [30, '2028-12-31'],
  ])('the end of month %i', (month, day) =>
    expect(endOfMonth(month, { startsOn: '2027-03-01', endsOn: '2028-12-31' })).toBe(day),
  );
});
