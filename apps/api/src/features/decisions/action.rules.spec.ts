import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import type { MandateInForce } from '../../platform/auth/actor.js';
import { addDays } from '../../platform/time/calendar-days.js';
import type { ActionState } from './action.entity.js';
import {
  isOverdue,
  whyNotConfirm,
  whyNotDue,
  whyNotGiveEvidence,
  whyNotReturn,
  whyNotSettleAnew,
} from './action.rules.js';
import { mandateToGiveEvidence } from './decision.policy.js';
import { implementationOf, isLate, medianDaysToImplement } from './implementation.rules.js';
import { linesThatFit, overdueForAgenda, type AgendaAction } from './overdue.rules.js';
import { isReminded, reminderOn } from './reminder.rules.js';

const text = { text: 'Done.', link: '', fileId: null };

const acts: [ActionState, Record<string, string | null>][] = [
  ['open', { evidence: null, back: 'EVIDENCE_NOT_GIVEN', confirm: 'EVIDENCE_NOT_GIVEN', change: null }],
  ['evidence_given', { evidence: null, back: null, confirm: null, change: null }],
  ['done', { evidence: 'ACTION_OVER', back: 'ACTION_OVER', confirm: 'ACTION_OVER', change: 'ACTION_OVER' }],
  [
    'dropped',
    { evidence: 'ACTION_OVER', back: 'ACTION_OVER', confirm: 'ACTION_OVER', change: 'ACTION_OVER' },
  ],
];
test.each(acts)('what can be done to an action that is %s', (state, codes) => {
  expect({
    evidence: whyNotGiveEvidence(state, text)?.code ?? null,
    back: whyNotReturn(state, 'The figures are missing.')?.code ?? null,
    confirm: whyNotConfirm({ state, gaveEvidence: false, othersCan: true })?.code ?? null,
    change: whyNotSettleAnew(state, 'The printer is closed.')?.code ?? null,
  }).toEqual(codes);
});

test('a change, a drop and a return say why', () => {
  expect(whyNotSettleAnew('open', ' ')?.code).toBe('ACTION_NEEDS_REASON');
  expect(whyNotReturn('evidence_given', '')?.code).toBe('ACTION_NEEDS_REASON');
});

test.each([
  [false, false, null],
  [false, true, null],
  [true, true, 'EVIDENCE_OWN'],
  // The Secretariat has one pair of eyes only: better one than none.
  [true, false, null],
])('gave evidence %s, others can %s: %s', (gaveEvidence, othersCan, code) => {
  expect(whyNotConfirm({ state: 'evidence_given', gaveEvidence, othersCan })?.code ?? null).toBe(code);
});

test.each([
  ['', '', null, 'EVIDENCE_MISSING'],
  ['Done.', '', null, null],
  ['', '', 'a file', null],
  ['', 'https://example.org/plan', null, null],
  ['', 'HTTPS://example.org/plan', null, null],
  ['Done.', 'http://example.org', null, 'EVIDENCE_LINK_NOT_SECURE'],
  ['', 'javascript:alert(1)', null, 'EVIDENCE_LINK_NOT_SECURE'],
  ['', 'https://', null, 'EVIDENCE_LINK_NOT_SECURE'],
  ['', 'https://a b', null, 'EVIDENCE_LINK_NOT_SECURE'],
])('words %j, link %j, file %j: %s', (words, link, fileId, code) => {
  expect(whyNotGiveEvidence('open', { text: words, link, fileId })?.code ?? null).toBe(code);
});

test.each([
  ['open', '2027-03-09', true],
  ['open', '2027-03-10', false],
  ['evidence_given', '2027-03-09', true],
  ['done', '2027-03-09', false],
  ['dropped', '2027-03-09', false],
] as const)('%s and due on %s, on 10 March: overdue %s', (state, dueOn, overdue) => {
  expect(isOverdue({ state, dueOn }, '2027-03-10')).toBe(overdue);
});

test('nothing is due before its decision', () => {
  expect(whyNotDue('2027-03-01', '2027-03-01')).toBeNull();
  expect(whyNotDue('2027-02-28', '2027-03-01')?.code).toBe('ACTION_DUE_BEFORE');
});

describe('who gives evidence', () => {
  const mandate = (organisationId: string, capacity: MandateInForce['capacity']): MandateInForce => ({
    id: `${capacity} of ${organisationId}`,
    organisationId,
    capacity,
  });
  const cases: [string, MandateInForce[], string | null, string | undefined][] = [
    ['its representative', [mandate('col', 'representative')], null, 'representative of col'],
    ['its second alternate', [mandate('col', 'second_alternate')], null, 'second_alternate of col'],
    ['not its administrator', [mandate('col', 'organisation_administrator')], null, undefined],
    [
      'its administrator, if it is theirs',
      [mandate('col', 'organisation_administrator')],
      'me',
      'organisation_administrator of col',
    ],
    [
      'the representative, also where it is somebody else’s',
      [mandate('col', 'representative')],
      'she',
      'representative of col',
    ],
    ['not who has left, though it was theirs', [mandate('iste', 'representative')], 'me', undefined],
    ['not another Member', [mandate('iste', 'representative')], null, undefined],
    ['the Secretariat', [mandate('slibnu', 'secretariat_staff')], null, 'secretariat_staff of slibnu'],
    [
      'as the owner before as the Secretariat',
      [mandate('slibnu', 'secretariat_staff'), mandate('col', 'first_alternate')],
      null,
      'first_alternate of col',
    ],
  ];
  test.each(cases)('%s', (_who, mandates, ownerPersonId, under) => {
    const action = { ownerOrganisationId: 'col', ownerPersonId };
    expect(mandateToGiveEvidence(mandates, 'me', action)?.id).toBe(under);
  });
});

test.each([
  [[], null, 'at_once'],
  [[], '2027-06-01', 'under_way'],
  [['open'], null, 'under_way'],
  [['done', 'evidence_given'], null, 'under_way'],
  [['done'], '2027-06-01', 'implemented'],
  [['done', 'dropped'], null, 'implemented'],
  [['dropped', 'dropped'], null, 'not_pursued'],
] as [ActionState[], string | null, string][])('actions %j, due %s: %s', (states, dueOn, implementation) => {
  expect(implementationOf(states, { dueOn, needsNoAction: false })).toBe(implementation);
});

test('where nothing follows a decision is carried out at once, whatever its due date', () => {
  expect(implementationOf([], { dueOn: '2027-06-01', needsNoAction: true })).toBe('at_once');
  expect(implementationOf(['open'], { dueOn: null, needsNoAction: true })).toBe('under_way');
});

test('a decision is late from the day after its due date until it is implemented', () => {
  expect(isLate('under_way', '2027-03-09', '2027-03-10')).toBe(true);
  expect(isLate('under_way', '2027-03-10', '2027-03-10')).toBe(false);
  expect(isLate('under_way', null, '2027-03-10')).toBe(false);
  expect(isLate('implemented', '2027-03-09', '2027-03-10')).toBe(false);
});

describe('the median of days to implement', () => {
  const took = (days: number[]) =>
    days.map((n) => ({ takenOn: '2027-02-20', implementedOn: addDays('2027-02-20', n) }));

  test.each([
    [[], null],
    [[0], { days: 0, half: false }],
    [[7], { days: 7, half: false }],
    [[10, 5], { days: 7, half: true }],
    [[4, 10], { days: 7, half: false }],
    [[100, 1, 3], { days: 3, half: false }],
    [[1, 2, 3, 100], { days: 2, half: true }],
  ])('of %j is %j', (days, median) => {
    expect(medianDaysToImplement(took(days))).toEqual(median);
  });

  it('has as many below it as above it, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 30 }), (days) => {
        const { days: whole, half } = medianDaysToImplement(took(days)) ?? { days: NaN, half: false };
        const median = whole + (half ? 0.5 : 0);
        expect(days.filter((n) => n < median).length).toBeLessThanOrEqual(days.length / 2);
        expect(days.filter((n) => n > median).length).toBeLessThanOrEqual(days.length / 2);
      }),
    );
  });
});

describe('the overdue actions that head an agenda', () => {
  const action = (number: string, dueOn: string, about: Partial<AgendaAction> = {}): AgendaAction => ({
    ...{ number, dueOn, what: 'W', owner: 'COL', state: 'open', decisionState: 'taken' },
    ...about,
  });

  it('are the longest overdue first, and no personal matter', () => {
    const listed = overdueForAgenda(
      [
        action('AB/2027/02-01', '2027-03-08'),
        action('AB/2027/01-02', '2027-02-28', { state: 'evidence_given' }),
        action('AB/2027/01-01', '2027-02-28'),
        action('AB/2027/01-03', '2027-03-10'),
        action('AB/2027/01-04', '2027-01-01', { state: 'done' }),
        action('AB/2027/01-05', '2027-01-01', { decisionState: 'withheld' }),
      ],
      '2027-03-10',
    );
    expect(listed.map(({ number, daysLate }) => [number, daysLate])).toEqual([
      ['AB/2027/01-01', 10],
      ['AB/2027/01-02', 10],
      ['AB/2027/02-01', 2],
    ]);
  });

  test.each([
    [20, 'aaaa\nbbbb\ncccc'],
    [14, 'aaaa\nbbbb\ncccc'],
    [13, 'aaaa\nbbbb\n+1'],
    [9, 'aaaa\n+2'],
    [3, '+3'],
  ])('in %s characters: %j', (most, lines) => {
    expect(linesThatFit(['aaaa', 'bbbb', 'cccc'], most, (n) => `+${n}`)).toBe(lines);
  });
});

describe('an owner is reminded', () => {
  const dueOn = '2027-03-10';

  it('a week before, and on the day after', () => {
    expect([reminderOn('before', dueOn), reminderOn('after', dueOn)]).toEqual(['2027-03-03', '2027-03-11']);
  });

  test.each([
    ['before', '2027-03-02', 'open', null, false],
    ['before', '2027-03-03', 'open', null, true],
    ['before', '2027-03-10', 'open', null, true],
    ['before', '2027-03-11', 'open', null, false],
    ['before', '2027-03-04', 'open', '2027-03-10', false],
    ['before', '2027-03-04', 'open', '2027-01-31', true],
    ['before', '2027-03-04', 'evidence_given', null, false],
    ['after', '2027-03-10', 'open', null, false],
    ['after', '2027-03-11', 'open', null, true],
    ['after', '2027-05-11', 'open', null, true],
    ['after', '2027-05-11', 'open', '2027-03-10', false],
    ['after', '2027-03-11', 'evidence_given', null, false],
    ['after', '2027-03-11', 'done', null, false],
    ['after', '2027-03-11', 'dropped', null, false],
  ] as const)(
    '%s, on %s, if it is %s and they were reminded of %s: %s',
    (which, today, state, remindedOf, is) => {
      expect(isReminded(which, { state, dueOn, remindedOf }, today)).toBe(is);
    },
  );
});
