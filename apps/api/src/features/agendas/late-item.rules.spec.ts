import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import type { MeetingState } from '../meetings/meeting.entity.js';
import { lateItemAnswers, outcomeOf, whyNotAnswerLate, whyNotPropose } from './late-item.rules.js';

describe('a late item', () => {
  test.each<[MeetingState, boolean, string | undefined]>([
    ['draft', false, 'MEETING_NOT_CONVENED'],
    ['dates_polled', false, 'MEETING_NOT_CONVENED'],
    ['convened', false, 'AGENDA_STILL_OPEN'],
    ['convened', true, undefined],
    // In the room, with everybody there.
    ['open', true, undefined],
    ['open', false, undefined],
    ['adjourned', true, undefined],
    ['closed', true, 'MEETING_HAS_CLOSED'],
    ['minuted', true, 'MEETING_HAS_CLOSED'],
    ['cancelled', true, 'MEETING_CANCELLED'],
  ])(
    'of a meeting that is %s, its agenda frozen: %s, is refused with %s (section 2, Notice)',
    (state, frozen, code) => {
      expect(whyNotPropose({ state, frozen })?.code).toBe(code);
    },
  );

  test.each([
    ['proposed', 'convened', undefined],
    ['proposed', 'open', undefined],
    ['proposed', 'closed', 'MEETING_HAS_CLOSED'],
    ['entered', 'convened', 'LATE_ITEM_SETTLED'],
    ['refused', 'convened', 'LATE_ITEM_SETTLED'],
    ['withdrawn', 'convened', 'LATE_ITEM_SETTLED'],
  ] as const)('that is %s, at a meeting that is %s, answers %s', (state, meeting, code) => {
    expect(whyNotAnswerLate({ state }, meeting)?.code).toBe(code);
  });

  test.each([
    [['consents', 'consents', 'consents'], 'entered'],
    [['consents', null, 'consents'], 'proposed'],
    [['consents', 'refuses', null], 'refused'],
    [[null, null], 'proposed'],
    // Nobody to ask is nobody’s consent.
    [[], 'proposed'],
  ] as const)('with the answers %j is %s', (answers, outcome) => {
    expect(outcomeOf(answers)).toBe(outcome);
  });

  it('enters with nothing but everybody’s consent', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(null, ...lateItemAnswers), { minLength: 1 }), (answers) => {
        expect(outcomeOf(answers) === 'entered').toBe(answers.every((answer) => answer === 'consents'));
      }),
    );
  });
});
