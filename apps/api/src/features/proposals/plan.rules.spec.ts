import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { undertakenYearly, whyNotByYear, whyNotYearly, yearsOf } from './budget.rules.js';
import { confirmationAfter, sharesOf, type Part } from './partnership.rules.js';
import { whyNotMonths, whyNotPlan, workPlanTasks, type PlannedEntry } from './work-plan.rules.js';

const part: Part = {
  organisationId: 'COL',
  isLead: true,
  role: 'Leads',
  budget: 30n,
  yearly: [10n, 20n],
  inKind: 0n,
  confirmation: 'waiting',
};
const milestone: PlannedEntry = {
  month: 3,
  title: 'Begun',
  organisationId: 'COL',
  output: null,
  languages: [],
};
const output: PlannedEntry = {
  ...milestone,
  month: 12,
  title: 'A guide',
  output: 'guideline',
  languages: ['ar'],
};

describe('the budget by year (network, section 4)', () => {
  test.each([
    [null, 1],
    [1, 1],
    [12, 1],
    [13, 2],
    [24, 2],
    [60, 5],
  ])('%s months take %s years', (months, years) => expect(yearsOf(months)).toBe(years));

  const entered: [string, number[], number | null, string | null][] = [
    ['one amount for one year', [5], 12, null],
    ['nothing in a year', [5, 0], 24, null],
    ['a year missing', [5], 24, 'BUDGET_YEARS'],
    ['a year too many', [5, 5], null, 'BUDGET_YEARS'],
    ['less than nothing', [5, -1], 24, 'AMOUNT_NOT_WHOLE'],
    ['half a unit', [0.5], 12, 'AMOUNT_NOT_WHOLE'],
    ['too much in one year', [1_000_000_000_001], 12, 'AMOUNT_TOO_LARGE'],
    ['too much in all', [1_000_000_000_000, 1], 24, 'AMOUNT_TOO_LARGE'],
  ];
  test.each(entered)('%s', (_what, yearly, months, code) =>
    expect(whyNotYearly({ organisation: 'col', yearly }, months)?.code ?? null).toBe(code),
  );

  it('says beside which amount', () =>
    expect(whyNotYearly({ organisation: 'col', yearly: [1, -1] }, 24)?.field).toBe('col.2'));

  it('adds up exactly, whatever is entered', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(amounts, (yearly) => {
        const shares = undertakenYearly(yearly);
        expect(sharesOf(shares).reduce((sum, share) => sum + share, 0n)).toBe(shares.budget);
        expect(sharesOf(shares).map(Number)).toEqual(yearly);
      }),
    );
  });

  test.each<[string, Partial<Part>, number, boolean]>([
    ['split over its years', {}, 24, true],
    ['one sum for one year', { yearly: null }, 12, true],
    ['one sum for two years', { yearly: null }, 24, false],
    ['split over a year too many', {}, 12, false],
    ['nothing asked for', { yearly: null, budget: 0n }, 36, true],
  ])('is planned: %s', (_what, change, months, planned) =>
    expect(whyNotByYear({ ...part, ...change }, months) === null).toBe(planned),
  );

  it('asks a partner anew when a year takes another amount, though the sum is the same', () => {
    const confirmed: Part = { ...part, isLead: false, confirmation: 'confirmed' };
    expect(confirmationAfter(confirmed, { ...confirmed, yearly: [10n, 20n] })).toBe('confirmed');
    expect(confirmationAfter(confirmed, { ...confirmed, yearly: [20n, 10n] })).toBe('waiting');
  });
});

describe('a work plan (network, section 4)', () => {
  test.each<[string, Partial<PlannedEntry>, string | null]>([
    ['a milestone', {}, null],
    ['an output in two languages', { output: 'training', languages: ['en', 'zh-Hans'] }, null],
    ['without a title', { title: ' ' }, 'ENTRY_WITHOUT_TITLE'],
    ['with an essay as its title', { title: 'x'.repeat(301) }, 'TEXT_TOO_LONG'],
    ['in month 0', { month: 0 }, 'MONTH_OUT_OF_RANGE'],
    ['in month 61', { month: 61 }, 'MONTH_OUT_OF_RANGE'],
    ['in a language that is none', { output: 'other', languages: ['xx'] }, 'BAD_INPUT'],
    ['twice in a language', { output: 'other', languages: ['en', 'en'] }, 'BAD_INPUT'],
    ['a milestone in a language', { languages: ['en'] }, 'BAD_INPUT'],
  ])('takes %s', (_what, change, code) =>
    expect(whyNotPlan({ ...milestone, ...change })?.code ?? null).toBe(code),
  );

  test.each([
    [1, true],
    [60, true],
    [0, false],
    [61, false],
    [1.5, false],
  ])('takes %s months: %s', (months, may) => expect(whyNotMonths(months) === null).toBe(may));

  const plans: [string, number | null, PlannedEntry[], string[]][] = [
    ['is whole', 12, [milestone, output], []],
    ['says how long', null, [milestone, output], ['MONTHS_MISSING']],
    ['has a milestone', 12, [output], ['MILESTONE_MISSING']],
    ['has an output', 12, [milestone], ['OUTPUT_MISSING']],
    ['ends with the project', 11, [milestone, output], ['ENTRY_AFTER_END']],
    [
      'is done by who takes part',
      12,
      [milestone, { ...output, organisationId: 'ISTE' }],
      ['ENTRY_WITHOUT_PARTNER'],
    ],
  ];
  test.each(plans)('%s', (_what, months, workPlan, codes) =>
    expect(workPlanTasks({ months, workPlan }, [part]).map(({ code }) => code)).toEqual(codes),
  );
});
