import { describe, expect, it, test } from '@jest/globals';
import {
  isTheBoards,
  moved,
  whyNotChangeSo,
  whyNotRule,
  type ProjectChange,
} from './change-request.rules.js';

const terms = {
  ceiling: 30_000,
  plannedTotal: 30_000,
  startsOn: '2027-01-01',
  endsOn: '2028-12-31',
  boardBeyondPercent: 20,
  boardBeyondMonths: 6,
};
const money = (before: number, after: number, organisationId = 'col', year = 2027): ProjectChange => ({
  what: 'planned',
  organisationId,
  year,
  before,
  after,
});
const end = (after: string): ProjectChange => ({ what: 'end', before: '2028-12-31', after });

describe('changes of an award (network.md, section 4)', () => {
  test.each<[string, ProjectChange[], number]>([
    ['a shift from one to another counts once', [money(10_000, 7_000), money(0, 3_000, 'seameo')], 3_000],
    ['less alone counts as well', [money(10_000, 4_000)], 6_000],
    ['a day moves no money', [end('2029-03-31')], 0],
  ])('%s', (_what, changes, expected) => expect(moved(changes)).toBe(expected));

  test.each<[string, ProjectChange[], boolean]>([
    ['a fifth of the ceiling reaches the share and is not beyond it', [money(10_000, 4_000)], false],
    ['one unit more is', [money(10_000, 3_999)], true],
    ['six months later are not', [end('2029-06-30')], false],
    ['a day more is', [end('2029-07-01')], true],
    ['an earlier end never is', [end('2027-06-30')], false],
  ])('the Board’s: %s', (_what, changes, expected) => expect(isTheBoards(changes, terms)).toBe(expected));

  test.each<[string, ProjectChange[], string | undefined]>([
    ['a shift within the ceiling', [money(10_000, 7_000), money(0, 3_000, 'seameo', 2028)], undefined],
    ['one unit beyond the ceiling', [money(10_000, 10_001)], 'PLAN_OVER_CEILING'],
    ['nothing', [money(5, 5)], 'CHANGE_OF_NOTHING'],
    ['half a unit', [money(10_000, 9_999.5)], 'AMOUNT_NOT_WHOLE'],
    ['less than nothing', [money(10_000, -1)], 'AMOUNT_NOT_WHOLE'],
    ['a year outside', [money(0, 0, 'col', 2029), money(10, 9)], 'YEAR_OUTSIDE_PROJECT'],
    [
      'a year that a later end brings in',
      [end('2029-02-01'), money(10, 9), money(0, 1, 'col', 2029)],
      undefined,
    ],
    ['an end on the first day', [end('2027-01-01')], 'PROJECT_ENDS_TOO_SOON'],
  ])('asked for: %s', (_what, changes, code) => expect(whyNotChangeSo(changes, terms)?.code).toBe(code));

  const facts = { state: 'asked' as const, isTheBoards: false, approved: true, because: '', decided: false };
  test.each<[string, Partial<Parameters<typeof whyNotRule>[0]>, string | undefined]>([
    ['a small one is the Secretariat’s', {}, undefined],
    ['a large one waits for the Board', { isTheBoards: true }, 'CHANGE_NEEDS_BOARD'],
    ['and goes with its decision', { isTheBoards: true, decided: true }, undefined],
    ['no says why', { approved: false }, 'PROJECT_NEEDS_REASON'],
    ['no to a large one needs no Board', { approved: false, because: 'B', isTheBoards: true }, undefined],
    ['once', { state: 'declined' }, 'CHANGE_REQUEST_OVER'],
  ])('ruled on: %s', (_what, said, code) => expect(whyNotRule({ ...facts, ...said })?.code).toBe(code));

  it('moves exact sums, however large', () => {
    const large = { ...terms, ceiling: 999_999_999_999 };
    expect(isTheBoards([money(0, 199_999_999_999)], large)).toBe(false);
    expect(isTheBoards([money(0, 200_000_000_000)], large)).toBe(true);
  });
});
