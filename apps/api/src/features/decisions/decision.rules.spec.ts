import { describe, expect, it, test } from '@jest/globals';
import { defaultRulesOfProcedure as rules } from '../rules-of-procedure/rules-of-procedure.js';
import type { MeetingState } from '../meetings/meeting.entity.js';
import type { DecisionState } from './decision.entity.js';
import {
  addressOf,
  decisionNumber,
  numberAt,
  regularPublicationOn,
  whyNotCorrect,
  whyNotEnter,
  whyNotOnDays,
  whyNotPublish,
  whyNotSayNothingFollows,
  whyNotWithhold,
} from './decision.rules.js';

describe('the number of a decision', () => {
  test.each([
    ['AB-2027-03', 1, 'AB/2027/03-01', '2027-03-01'],
    ['AB-2027-03', 12, 'AB/2027/03-12', '2027-03-12'],
    ['AB-2027-112', 100, 'AB/2027/112-100', '2027-112-100'],
  ])('of meeting %s, the %sth: %s', (meeting, ordinal, number, address) => {
    expect(decisionNumber(meeting, ordinal)).toBe(number);
    expect(addressOf(number)).toBe(address);
    expect(numberAt(address)).toBe(number);
  });

  test.each(['', 'AB/2027/03-01', '2027-03', '2027/03/01', '../2027-03-01', '2027-3-1'])(
    'is not read out of %j',
    (address) => expect(numberAt(address)).toBe(address),
  );
});

describe('a decision is entered at a meeting', () => {
  const now = new Date('2027-03-10T00:00:00Z');
  const before = new Date('2027-03-09T23:59:59Z');
  const cases: [MeetingState, Date, string | null][] = [
    ['draft', before, 'DECISION_MEETING_NOT_BEGUN'],
    ['dates_polled', before, 'DECISION_MEETING_NOT_BEGUN'],
    ['convened', new Date('2027-03-10T00:00:01Z'), 'DECISION_MEETING_NOT_BEGUN'],
    ['convened', now, null],
    ['convened', before, null],
    ['open', new Date('2027-03-11T00:00:00Z'), null],
    ['adjourned', before, null],
    ['closed', before, null],
    ['minuted', before, 'DECISION_MEETING_MINUTED'],
    ['cancelled', before, 'MEETING_CANCELLED'],
  ];
  test.each(cases)('that is %s and ends at %s: %s', (state, endsAt, code) => {
    expect(whyNotEnter({ state, endsAt }, now)?.code ?? null).toBe(code);
  });
});

test.each([
  ['2027-03-10', null, null],
  ['2027-03-11', null, 'DECISION_IN_THE_FUTURE'],
  ['2027-03-01', '2027-03-01', null],
  ['2027-03-01', '2027-02-28', 'DECISION_DUE_BEFORE'],
])('on 10 March, taken on %s and due on %s: %s', (takenOn, dueOn, code) => {
  expect(whyNotOnDays({ takenOn, dueOn }, '2027-03-10')?.code ?? null).toBe(code);
});

describe('publication', () => {
  // Section 2, Minutes: thirty days; reading 8.3: not on a weekend, nor on 18–20 August.
  test.each([
    ['2027-03-01', '2027-03-31'],
    ['2027-03-04', '2027-04-05'],
    ['2027-03-05', '2027-04-05'],
    ['2027-07-19', '2027-08-23'],
    ['2028-01-31', '2028-03-01'],
  ])('of a meeting that closed, or whose minutes were approved, on %s is on %s', (closedOn, day) => {
    const notMinuted = { closedOn, approvedOn: null, awaitsMinutes: false };
    expect(regularPublicationOn(notMinuted, rules)).toBe(day);
    const approved = { closedOn: '2027-01-04', approvedOn: closedOn, awaitsMinutes: false };
    expect(regularPublicationOn(approved, rules)).toBe(day);
  });

  it('waits for the approval of minutes that the portal keeps', () => {
    const waiting = { closedOn: '2027-01-04', approvedOn: null, awaitsMinutes: true };
    expect(regularPublicationOn(waiting, rules)).toBeNull();
    const publish = (because: string) =>
      whyNotPublish({ state: 'taken', ...waiting }, { today: '2027-12-31', because }, rules);
    expect(publish('')).toEqual({
      code: 'PUBLICATION_BEFORE_APPROVAL',
      params: { days: 30 },
      field: 'because',
    });
    expect(publish('The call opens tomorrow.')).toBeNull();
  });

  const closing = { closedOn: '2027-03-01', approvedOn: null, awaitsMinutes: false };
  const cases: [DecisionState, string, string, string | null][] = [
    ['taken', '2027-03-30', '', 'PUBLICATION_TOO_EARLY'],
    ['taken', '2027-03-30', '  ', 'PUBLICATION_TOO_EARLY'],
    ['taken', '2027-03-30', 'The call opens tomorrow.', null],
    ['taken', '2027-03-31', '', null],
    ['published', '2027-04-30', '', 'DECISION_PUBLISHED'],
    ['withheld', '2027-04-30', 'A reason', 'DECISION_WITHHELD'],
  ];
  test.each(cases)('of a decision that is %s, on %s, because %j: %s', (state, today, because, code) => {
    const decision = { state, ...closing };
    expect(whyNotPublish(decision, { today, because }, rules)?.code ?? null).toBe(code);
  });

  it('says the day before which it is too early', () => {
    const decision = { state: 'taken' as const, ...closing };
    expect(whyNotPublish(decision, { today: '2027-03-02', because: '' }, rules)).toEqual({
      code: 'PUBLICATION_TOO_EARLY',
      params: { earliest: '2027-03-31' },
      field: 'because',
    });
  });
});

const settled: [DecisionState, string | null, string | null, string | null][] = [
  ['taken', null, null, 'WITHHOLDING_NEEDS_REASON'],
  ['withheld', null, 'DECISION_WITHHELD', 'DECISION_WITHHELD'],
  ['published', 'DECISION_PUBLISHED', 'DECISION_PUBLISHED', 'DECISION_PUBLISHED'],
];
test.each(settled)(
  '%s: corrected %s, withheld %s, withheld without a word %s',
  (state, correct, withhold, mute) => {
    expect(whyNotCorrect(state)?.code ?? null).toBe(correct);
    expect(whyNotWithhold(state, 'A post is filled.')?.code ?? null).toBe(withhold);
    expect(whyNotWithhold(state, ' ')?.code ?? null).toBe(mute);
  },
);

test.each([
  [0, 'The report is received.', null],
  [0, '  ', 'NOTHING_FOLLOWS_NEEDS_REASON'],
  [1, 'The report is received.', 'ACTIONS_FOLLOW'],
])('with %s actions and the reason %j that nothing follows: %s', (actions, because, code) => {
  expect(whyNotSayNothingFollows(actions, because)?.code ?? null).toBe(code);
});
