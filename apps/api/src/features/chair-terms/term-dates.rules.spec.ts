import { describe, expect, test } from '@jest/globals';
import { rules, term, terms } from '../../../test/chair-history.js';
import { consumesTurn, incomingOn, openTurn, termDates, termOn } from './term-dates.rules.js';

describe('the term of a day', () => {
  const history = terms('IITE 2024, SLIBNU 2022, COL 2027');

  test.each([
    ['2022-08-19', null, 'SLIBNU', '2022-08-19'],
    ['2022-08-20', 'SLIBNU', 'IITE', '2026-08-20'],
    ['2024-08-19', 'SLIBNU', 'IITE', '2026-08-20'],
    ['2024-08-20', 'IITE', 'COL', '2026-08-20'],
    ['2026-08-20', null, 'COL', '2026-08-20'],
    ['2028-01-01', 'COL', undefined, '2029-08-20'],
  ])('%s is %s’s, then %s’s; open from %s', (date, now, next, open) => {
    expect(termOn(history, date)?.organisationId ?? null).toBe(now);
    expect(incomingOn(history, date)?.organisationId).toBe(next);
    expect(openTurn(history, date)).toBe(open);
  });

  test.each([
    ['COL 2024', true],
    ['COL 2024-08-20 2025-08-20', true],
    ['COL 2024-08-20 2025-08-19', false],
    ['COL 2024-02-29 2025-02-28', true],
  ])('%s counts as a turn, from twelve calendar months on (reading 8.13): %s', (text, expected) => {
    expect(consumesTurn(term(text), rules)).toBe(expected);
  });
});

describe('a term runs from close of one conference meeting to close of that two years later (reading 8.12)', () => {
  const full = 'SLIBNU 2022, IITE 2024';
  const vacated = 'SLIBNU 2022, IITE 2024-08-20 2025-03-01';
  const announced = [
    { startsOn: '2026-08-18', endsOn: '2026-08-21' },
    { startsOn: '2028-05-22', endsOn: '2028-05-24' },
  ];
  const precedents: [string, string, string, typeof announced, string, string, string][] = [
    ['on the days that the rules foresee', '2026-08-20', full, [], '2026-08-20', '2028-08-20', '2025-08-18'],
    ['on the days announced', '2026-08-21', full, announced, '2026-08-21', '2028-05-24', '2025-08-18'],
    ['not before the close', '2026-08-20', full, announced, '2026-08-21', '2028-05-24', '2025-08-18'],
    ['for what is left of a term', '2025-05-01', vacated, [], '2025-05-01', '2026-08-20', '2023-08-18'],
    ['for its second year', '2025-08-20', vacated, [], '2025-08-20', '2026-08-20', '2024-08-18'],
    ['for a term begun by nobody', '2027-01-15', vacated, [], '2027-01-15', '2028-08-20', '2025-08-18'],
    ['for the first term ever', '2022-11-01', '', [], '2022-11-01', '2024-08-20', '2021-08-18'],
  ];
  test.each(precedents)('%s', (_what, day, history, conferences, startsOn, endsOn, electedFrom) => {
    expect(termDates(day, terms(history), conferences, rules)).toEqual({ startsOn, endsOn, electedFrom });
  });
});
