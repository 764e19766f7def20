import { translators } from '@gsenet/shared/catalogues';
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import type { MembershipStage } from './membership.entity.js';
import {
  accession,
  inForceOn,
  membersOn,
  stageOn,
  stagesAfter,
  whyNotEnterStage,
  type MembershipPeriod,
  type StageFacts,
} from './membership.rules.js';

const period = (
  organisationId: string,
  stage: MembershipStage,
  startsOn: string,
  endsOn: string | null = null,
  standing: MembershipPeriod['standing'] = 'member',
): MembershipPeriod => ({ organisationId, standing, stage, startsOn, endsOn });

const memberships = [
  period('newcomer', 'expression_of_interest', '2024-01-10', '2024-03-01'),
  period('newcomer', 'due_diligence', '2024-03-01', '2024-05-01'),
  period('newcomer', 'letter_of_commitment', '2024-05-01', '2024-06-01'),
  period('newcomer', 'board_decision', '2024-06-01', '2024-08-20'),
  period('newcomer', 'in_force', '2024-08-20'),
  period('b-founder', 'in_force', '2022-08-18', '2025-01-01'),
  period('b-founder', 'suspended', '2025-01-01', '2025-08-20'),
  period('b-founder', 'in_force', '2025-08-20'),
  period('a-founder', 'in_force', '2022-08-18', '2026-01-01'),
  period('a-founder', 'withdrawn', '2026-01-01'),
  period('partner', 'in_force', '2022-08-18', null, 'partner'),
  period('observer', 'in_force', '2023-01-01', null, 'observer'),
];

describe('the Members of a date', () => {
  test.each([
    ['2022-08-17', []],
    ['2022-08-18', ['a-founder', 'b-founder']],
    ['2024-08-19', ['a-founder', 'b-founder']],
    ['2024-08-20', ['a-founder', 'b-founder', 'newcomer']],
    ['2025-01-01', ['a-founder', 'newcomer']],
    ['2025-08-20', ['a-founder', 'b-founder', 'newcomer']],
    ['2025-12-31', ['a-founder', 'b-founder', 'newcomer']],
    ['2026-01-01', ['b-founder', 'newcomer']],
  ])('%s: %j', (date, expected) => expect(membersOn(memberships, date)).toEqual(expected));

  it('are neither Partners nor Observers', () => {
    expect(inForceOn(memberships, 'partner', '2026-01-01')).toEqual(['partner']);
    expect(inForceOn(memberships, 'observer', '2026-01-01')).toEqual(['observer']);
    expect(inForceOn(memberships, 'observer', '2022-12-31')).toEqual([]);
  });

  test.each([
    ['newcomer', '2024-04-30', 'due_diligence'],
    ['newcomer', '2024-05-01', 'letter_of_commitment'],
    ['b-founder', '2025-06-01', 'suspended'],
    ['a-founder', '2030-01-01', 'withdrawn'],
    ['newcomer', '2024-01-09', undefined],
  ])('%s on %s is in stage %s', (organisationId, date, stage) => {
    expect(stageOn(memberships, organisationId, date)?.stage).toBe(stage);
  });

  it('keep the day of their first accession through a suspension', () => {
    expect(accession(memberships, 'b-founder', 'member')).toBe('2022-08-18');
    expect(accession(memberships, 'partner', 'member')).toBeNull();
  });
});

describe('a membership', () => {
  const facts: StageFacts = {
    current: null,
    standing: 'member',
    to: 'expression_of_interest',
    on: '2027-03-01',
    basis: 'Letter of 1 March 2027',
    founder: false,
    organisationId: 'it',
    successorId: null,
  };
  const from = (stage: MembershipStage | null) => (stage === null ? null : { stage, startsOn: '2026-01-01' });
  const asked = (stage: MembershipStage | null, to: MembershipStage, change: Partial<StageFacts> = {}) =>
    whyNotEnterStage({ ...facts, current: from(stage), to, successorId: 'successor', ...change });

  const lawful: [MembershipStage | null, MembershipStage][] = [
    [null, 'expression_of_interest'],
    ['expression_of_interest', 'due_diligence'],
    ['expression_of_interest', 'withdrawn'],
    ['expression_of_interest', 'ended'],
    ['due_diligence', 'letter_of_commitment'],
    ['due_diligence', 'withdrawn'],
    ['due_diligence', 'ended'],
    ['letter_of_commitment', 'board_decision'],
    ['letter_of_commitment', 'withdrawn'],
    ['letter_of_commitment', 'ended'],
    ['board_decision', 'in_force'],
    ['board_decision', 'withdrawn'],
    ['board_decision', 'ended'],
    ['in_force', 'suspended'],
    ['in_force', 'withdrawn'],
    ['in_force', 'ended'],
    ['in_force', 'succeeded'],
    ['suspended', 'in_force'],
    ['suspended', 'withdrawn'],
    ['suspended', 'ended'],
    ['suspended', 'succeeded'],
    ['withdrawn', 'expression_of_interest'],
    ['ended', 'expression_of_interest'],
  ];
  const stages = [...new Set(lawful.flat())].filter((stage) => stage !== null);
  const moves = [null, ...stages].flatMap((stage) =>
    stages.map((to): [MembershipStage | null, MembershipStage] => [stage, to]),
  );

  test.each(moves)('from %s to %s', (stage, to) => {
    const allowed = lawful.some(([a, b]) => a === stage && b === to);
    expect(asked(stage, to)).toEqual(
      allowed
        ? null
        : { code: 'MEMBERSHIP_TRANSITION', params: { from: stage ?? 'none', to }, field: 'stage' },
    );
  });

  const precedents: [string, MembershipStage | null, MembershipStage, Partial<StageFacts>, string | null][] =
    [
      ['of a founder is in force at once', null, 'in_force', { founder: true }, null],
      ['of a Partner is in force at once', null, 'in_force', { standing: 'partner' }, null],
      ['of an Observer is in force at once', null, 'in_force', { standing: 'observer' }, null],
      ['of anybody else is not', null, 'in_force', {}, 'MEMBERSHIP_TRANSITION'],
      [
        'of a founder that withdrew may be in force again at once',
        'withdrawn',
        'in_force',
        { founder: true },
        null,
      ],
      [
        'of a founder is not suspended before it is in force',
        null,
        'suspended',
        { founder: true },
        'MEMBERSHIP_TRANSITION',
      ],
      ['rests on something', 'board_decision', 'in_force', { basis: '  ' }, 'MEMBERSHIP_NEEDS_BASIS'],
      ['does not go back in time', 'in_force', 'suspended', { on: '2025-12-31' }, 'MEMBERSHIP_GOES_BACK'],
      [
        'stays in a stage for a day at least',
        'in_force',
        'suspended',
        { on: '2026-01-01' },
        'MEMBERSHIP_GOES_BACK',
      ],
      ['may leave a stage after a day', 'in_force', 'suspended', { on: '2026-01-02' }, null],
      [
        'is succeeded by somebody',
        'in_force',
        'succeeded',
        { successorId: null },
        'MEMBERSHIP_NEEDS_SUCCESSOR',
      ],
      [
        'is not succeeded by itself',
        'in_force',
        'succeeded',
        { successorId: 'it' },
        'MEMBERSHIP_NEEDS_SUCCESSOR',
      ],
    ];
  test.each(precedents)('%s', (_what, stage, to, change, code) => {
    expect(asked(stage, to, change)?.code ?? null).toBe(code);
  });

  it('lived through lawful steps is in exactly one stage on every day from the first', () => {
    const choices = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.integer({ min: 1, max: 40 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(choices, (steps) => {
        const life: MembershipPeriod[] = [];
        let day = 0;
        const dateOf = (number: number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);
        for (const [choice, days] of steps) {
          const current = life.at(-1) ?? null;
          const open = stages.filter(
            (to) =>
              whyNotEnterStage({ ...facts, current, to, on: dateOf(day), successorId: 'successor' }) === null,
          );
          const to = open[choice % Math.max(open.length, 1)];
          if (!to) break;
          if (current) current.endsOn = dateOf(day);
          life.push(period('it', to, dateOf(day)));
          day += days;
        }
        for (let number = 0; number <= day; number += 1) {
          const covering = life.filter(
            ({ startsOn, endsOn }) =>
              startsOn <= dateOf(number) && (endsOn === null || dateOf(number) < endsOn),
          );
          expect(covering).toHaveLength(1);
          expect(stageOn(life, 'it', dateOf(number))).toBe(covering[0]);
        }
      }),
    );
  });
});

test.each(Object.entries(translators))('each stage has its own words in %s', (_language, t) => {
  const stages: (MembershipStage | 'none' | 'x')[] = [
    'none',
    'expression_of_interest',
    'due_diligence',
    'letter_of_commitment',
    'board_decision',
    'in_force',
    'suspended',
    'withdrawn',
    'ended',
    'succeeded',
    'x',
  ];
  const from = stages.map((stage) => t('refusal.MEMBERSHIP_TRANSITION', { from: stage, to: 'in_force' }));
  const to = stages.slice(1).map((stage) => t('refusal.MEMBERSHIP_TRANSITION', { from: 'none', to: stage }));
  expect(new Set(from).size).toBe(stages.length);
  expect(new Set(to).size).toBe(stages.length - 1);
});

test.each([
  ['none', 'member', false, ['expression_of_interest']],
  ['none', 'member', true, ['expression_of_interest', 'in_force']],
  ['none', 'partner', false, ['expression_of_interest', 'in_force']],
  ['withdrawn', 'observer', false, ['expression_of_interest', 'in_force']],
  ['board_decision', 'member', false, ['in_force', 'withdrawn', 'ended']],
  ['suspended', 'member', false, ['in_force', 'withdrawn', 'ended', 'succeeded']],
  ['succeeded', 'partner', false, []],
] as [MembershipStage | 'none', MembershipPeriod['standing'], boolean, MembershipStage[]][])(
  'after %s a %s (founder: %s) may be (section 1, Membership): %j',
  (from, standing, founder, stages) => expect(stagesAfter(from, { standing, founder })).toEqual(stages),
);
