import { describe, expect, test } from '@jest/globals';
import { whyNotEnterAward, whyNotRelease, whyNotTable, type AwardTerms } from './award.rules.js';

const award = { state: 'tabled' as const, released: false, asked: 30_000, ofThisItem: true };
const terms: AwardTerms = {
  awarded: true,
  ceiling: 30_000,
  startsOn: '2027-01-01',
  endsOn: '2028-12-31',
  text: '',
  conditions: [],
};
const declined = { awarded: false, ceiling: null, startsOn: null, endsOn: null, text: 'Too late.' };
const condition = { what: 'Name a second partner', dueOn: '2027-03-01' };

describe('awards (network.md, section 4)', () => {
  test.each([
    ['eligible', false, undefined],
    ['submitted', false, 'AWARD_NOT_ELIGIBLE'],
    ['eligible', true, 'AWARD_TABLED_ALREADY'],
  ] as const)('a proposal that is %s, tabled: %s', (state, tabled, code) =>
    expect(whyNotTable({ state, tabled })?.code).toBe(code),
  );

  test.each<[string, Partial<typeof award>, Partial<AwardTerms>, string | undefined]>([
    ['all that was asked for', {}, {}, undefined],
    ['with conditions', {}, { conditions: [condition] }, undefined],
    ['a unit more than was asked for', {}, { ceiling: 30_001 }, 'AWARD_ABOVE_ASKED'],
    ['half a unit', {}, { ceiling: 0.5 }, 'AMOUNT_NOT_WHOLE'],
    ['no sum', {}, { ceiling: null }, 'AMOUNT_NOT_WHOLE'],
    ['no end', {}, { endsOn: null }, 'AWARD_ENDS_TOO_SOON'],
    ['by the decision on another item', { ofThisItem: false }, {}, 'AWARD_OF_ANOTHER_ITEM'],
    ['declined with a word', {}, declined, undefined],
    ['declined without one', {}, { ...declined, text: '' }, 'AWARD_UNEXPLAINED'],
    [
      'declined with conditions',
      {},
      { ...declined, conditions: [condition] },
      'AWARD_DECLINED_WITH_CONDITIONS',
    ],
  ])('%s', (_what, facts, said, code) =>
    expect(whyNotEnterAward({ ...award, ...facts }, { ...terms, ...said })?.code).toBe(code),
  );

  test.each([
    ['tabled', false, 'AWARD_UNDECIDED'],
    ['awarded', false, undefined],
    ['declined', false, undefined],
    ['awarded', true, 'AWARD_RELEASED'],
  ] as const)('released once it is decided, and once: %s %s', (state, released, code) =>
    expect(whyNotRelease({ state, released })?.code).toBe(code),
  );
});
