import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import type { Part } from './partnership.rules.js';
import { readiness, whyNotSubmit, type SubmissionFacts } from './submission.rules.js';

const part = (organisationId: string, budget: bigint, change: Partial<Part> = {}): Part => ({
  organisationId,
  isLead: false,
  role: 'Research',
  budget,
  inKind: 0n,
  yearly: null,
  confirmation: 'confirmed',
  ...change,
});
const lead = part('COL', 60_000n, { isLead: true, confirmation: 'waiting' });
const ready: SubmissionFacts = {
  now: new Date('2027-02-01T00:00:00Z'),
  state: 'draft',
  call: {
    state: 'published',
    opensAt: new Date('2027-01-10T00:00:00Z'),
    closesAt: new Date('2027-03-31T16:00:00Z'),
    ceiling: 100_000n,
    currency: 'USD',
    leastPartners: 1,
    sections: [
      { key: 'aims', required: true, mostWords: 5 },
      { key: 'plan', required: true, mostWords: 200 },
      { key: 'links', required: false, mostWords: 2 },
    ],
  },
  leadRefused: null,
  texts: { aims: 'Smart education for all teachers', plan: 'First we ask, then we act.' },
  directions: [3],
  sdgTargets: ['4.c'],
  parts: [lead, part('SEAMEO', 40_000n)],
  months: 12,
  workPlan: [
    { month: 6, title: 'Asked', organisationId: 'COL', output: null, languages: [] },
    { month: 12, title: 'A guide', organisationId: 'COL', output: 'guideline', languages: ['en'] },
  ],
};
const tasks = (change: Partial<SubmissionFacts>) => readiness({ ...ready, ...change });
const codes = (change: Partial<SubmissionFacts>) => tasks(change).map(({ code }) => code);
const withCall = (change: Partial<SubmissionFacts['call']>) => ({ call: { ...ready.call, ...change } });

describe('a proposal is ready (Rules of Procedure, section 4)', () => {
  const precedents: [string, Partial<SubmissionFacts>, string[]][] = [
    ['when nothing is missing', {}, []],
    ['exactly at the ceiling', { parts: [lead, part('SEAMEO', 40_000n)] }, []],
    ['one unit above it: not', { parts: [lead, part('SEAMEO', 40_001n)] }, ['BUDGET_OVER_CEILING']],
    [
      'with nothing asked for: not',
      { parts: [{ ...lead, budget: 0n }, part('SEAMEO', 0n)] },
      ['BUDGET_MISSING'],
    ],
    [
      'with the share in kind outside the budget',
      { parts: [lead, part('SEAMEO', 40_000n, { inKind: 900_000n })] },
      [],
    ],
    ['led by no Member: not', { leadRefused: 'LEAD_NOT_A_MEMBER' }, ['LEAD_NOT_A_MEMBER']],
    ['led by none that the call names: not', { leadRefused: 'LEAD_MAY_NOT' }, ['LEAD_MAY_NOT']],
    ['without an action direction: not', { directions: [] }, ['NO_ACTION_DIRECTION']],
    ['without an SDG 4 target: not', { sdgTargets: [] }, ['NO_SDG_TARGET']],
    ['without a required section: not', { texts: { plan: 'Plan' } }, ['SECTION_MISSING']],
    ['with a blank required section: not', { texts: { ...ready.texts, aims: ' \n ' } }, ['SECTION_MISSING']],
    ['with exactly the most words', { texts: { ...ready.texts, aims: 'one two three four five' } }, []],
    [
      'with one word more: not',
      { texts: { ...ready.texts, aims: 'one two three four five six' } },
      ['SECTION_TOO_LONG'],
    ],
    [
      'with six Chinese characters for five words: not',
      { texts: { ...ready.texts, aims: '智慧教育为人' } },
      ['SECTION_TOO_LONG'],
    ],
    ['without a section that is not required', { texts: { ...ready.texts, links: '' } }, []],
    [
      'with such a section too long: not',
      { texts: { ...ready.texts, links: 'a b c' } },
      ['SECTION_TOO_LONG'],
    ],
    ['with text in no section of the call', { texts: { ...ready.texts, old: 'a b c d e f' } }, []],
    [
      'while a partner has not answered: not',
      { parts: [lead, part('SEAMEO', 1n, { confirmation: 'waiting' })] },
      ['PARTNER_HAS_NOT_ANSWERED'],
    ],
    [
      'when one declined and others suffice',
      { parts: [lead, part('SEAMEO', 1n), part('ISTE', 1n, { confirmation: 'declined' })] },
      [],
    ],
    [
      'when the only partner declined: not',
      { parts: [lead, part('SEAMEO', 1n, { confirmation: 'declined' })] },
      ['TOO_FEW_PARTNERS'],
    ],
    [
      'with a declined share above the ceiling',
      { parts: [lead, part('SEAMEO', 1n), part('ISTE', 999_999n, { confirmation: 'declined' })] },
      [],
    ],
    [
      'without the partners that the call asks for: not',
      withCall({ leastPartners: 2 }),
      ['TOO_FEW_PARTNERS'],
    ],
    ['alone, when the call allows it', { ...withCall({ leastPartners: 0 }), parts: [lead] }, []],
    [
      'with a partner without a role: not',
      { parts: [lead, part('SEAMEO', 1n, { role: ' ' })] },
      ['PART_WITHOUT_ROLE'],
    ],
    [
      'with a lead without a role: not',
      { parts: [{ ...lead, role: '' }, part('SEAMEO', 1n)] },
      ['PART_WITHOUT_ROLE'],
    ],
    [
      'over two years, with its budget in one sum: not',
      { months: 24 },
      ['BUDGET_NOT_BY_YEAR', 'BUDGET_NOT_BY_YEAR'],
    ],
    [
      'over two years, with its budget for each',
      {
        months: 13,
        parts: [{ ...lead, yearly: [20_000n, 40_000n] }, part('SEAMEO', 40_000n, { yearly: [40_000n, 0n] })],
      },
      [],
    ],
    ['without a work plan: not', { workPlan: [] }, ['MILESTONE_MISSING', 'OUTPUT_MISSING']],
  ];
  test.each(precedents)('%s', (_what, change, expected) => expect(codes(change)).toEqual(expected));

  it('or is told everything that is missing, in the order of the form', () => {
    expect(
      tasks({
        leadRefused: 'LEAD_NOT_A_MEMBER',
        texts: { aims: 'one two three four five six' },
        directions: [],
        sdgTargets: [],
        parts: [
          part('COL', 0n, { isLead: true, role: '' }),
          part('SEAMEO', 200_000n, { confirmation: 'waiting' }),
        ],
        ...withCall({ leastPartners: 2 }),
      }),
    ).toEqual([
      { code: 'LEAD_NOT_A_MEMBER' },
      { code: 'SECTION_TOO_LONG', params: { section: 'aims', words: 6, most: 5 }, field: 'sections.aims' },
      { code: 'SECTION_MISSING', params: { section: 'plan' }, field: 'sections.plan' },
      { code: 'NO_ACTION_DIRECTION', field: 'directions' },
      { code: 'NO_SDG_TARGET', field: 'sdgTargets' },
      { code: 'PART_WITHOUT_ROLE', params: { organisation: 'COL' }, field: 'partners' },
      { code: 'PARTNER_HAS_NOT_ANSWERED', params: { organisation: 'SEAMEO' }, field: 'partners' },
      { code: 'TOO_FEW_PARTNERS', params: { needed: 2, have: 1 }, field: 'partners' },
      {
        code: 'BUDGET_OVER_CEILING',
        params: { total: 200_000, ceiling: 100_000, currency: 'USD' },
        field: 'budget',
      },
    ]);
  });

  it('is over the ceiling exactly when its shares add up to more, however large they are', () => {
    const share = fc.bigInt({ min: 0n, max: 2n ** 62n });
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 6 }), share, (shares, ceiling) => {
        const parts = shares.map((budget, index) => part(`P${index}`, budget, { isLead: index === 0 }));
        const total = shares.reduce((sum, budget) => sum + budget, 0n);
        expect(codes({ parts, ...withCall({ ceiling }) }).includes('BUDGET_OVER_CEILING')).toBe(
          total > ceiling,
        );
      }),
    );
  });
});

describe('a proposal is submitted', () => {
  const precedents: [string, Partial<SubmissionFacts>, string | null][] = [
    ['when it is ready', {}, null],
    ['at the opening instant', { now: ready.call.opensAt }, null],
    ['not before', { now: new Date('2027-01-09T23:59:59.999Z') }, 'CALL_NOT_OPEN'],
    ['in the last millisecond', { now: new Date('2027-03-31T15:59:59.999Z') }, null],
    ['not at the closing instant', { now: ready.call.closesAt }, 'CALL_CLOSED'],
    ['again before the deadline: the last version counts', { state: 'submitted' }, null],
    ['not again after it', { state: 'submitted', now: ready.call.closesAt }, 'CALL_CLOSED'],
    ['not once it is withdrawn', { state: 'withdrawn' }, 'PROPOSAL_TRANSITION'],
    ['not while something is missing', { directions: [] }, 'NO_ACTION_DIRECTION'],
    [
      'after the deadline it is told so first, whatever else is missing',
      { now: ready.call.closesAt, directions: [] },
      'CALL_CLOSED',
    ],
  ];
  test.each(precedents)('%s', (_what, change, code) => {
    expect(whyNotSubmit({ ...ready, ...change })?.code ?? null).toBe(code);
  });
});
