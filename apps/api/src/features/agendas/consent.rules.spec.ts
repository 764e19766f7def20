import { describe, expect, it, test } from '@jest/globals';
import type { MeetingState } from '../meetings/meeting.entity.js';
import { whyNotPass, whyNotReview, whyNotTakeOut, type ItemByConsent } from './consent.rules.js';

const item = (id: string, changed: Partial<ItemByConsent> = {}) => ({
  id,
  title: `Report ${id}`,
  kind: 'consent' as const,
  concerns: null,
  takenOut: false,
  passed: false,
  quorate: true,
  needsPanel: false,
  ...changed,
});

describe('the consent agenda', () => {
  const items = Array.from({ length: 18 }, (_, n) => item(`${n}`));
  const ids = items.map(({ id }) => id);

  it('passes eighteen annual reports by one act (section 2, Meeting)', () => {
    expect(whyNotPass({ state: 'open', items, seenIds: ids })).toBeNull();
  });

  test.each([
    ['the meeting is not open', { state: 'convened' as const }, 'MEETING_NOT_OPEN'],
    [
      'one was taken out meanwhile',
      { items: [item('0', { takenOut: true }), ...items.slice(1)] },
      'CONSENT_ITEMS_CHANGED',
    ],
    ['another came in meanwhile', { items: [...items, item('18')] }, 'CONSENT_ITEMS_CHANGED'],
    ['they have passed', { items: items.map((one) => ({ ...one, passed: true })) }, 'CONSENT_ITEMS_CHANGED'],
    ['there are none', { items: [], seenIds: [] }, 'NOTHING_BY_CONSENT'],
    [
      'one is a change of the rules, which takes its qualified majority (section 2)',
      { items: [item('0', { concerns: 'rules_change' }), ...items.slice(1)] },
      'CONSENT_NEEDS_VOTE',
    ],
    [
      'one lacks its quorum',
      { items: [item('0', { quorate: false } as never), ...items.slice(1)] },
      'CONSENT_LACKS_QUORUM',
    ],
    [
      'one needs a panel (8.6)',
      { items: [item('0', { needsPanel: true } as never), ...items.slice(1)] },
      'CONSENT_NEEDS_PANEL',
    ],
  ])('does not pass where %s', (_why, changed, code) => {
    expect(whyNotPass({ state: 'open', items, seenIds: ids, ...changed })?.code).toBe(code);
  });

  it('leaves items of other kinds alone, and those that were taken out', () => {
    const others = [
      item('x', { kind: 'decision' }),
      item('y', { takenOut: true }),
      item('z', { passed: true }),
    ];
    expect(whyNotPass({ state: 'open', items: [...items, ...others], seenIds: ids })).toBeNull();
  });

  test.each<[MeetingState, Partial<ItemByConsent>, string | undefined]>([
    ['convened', {}, undefined],
    ['open', {}, undefined],
    ['adjourned', {}, undefined],
    ['draft', {}, 'MEETING_NOT_CONVENED'],
    ['closed', {}, 'MEETING_HAS_CLOSED'],
    ['cancelled', {}, 'MEETING_CANCELLED'],
    ['open', { passed: true }, 'ITEM_PASSED'],
    ['open', { takenOut: true }, 'ITEM_DISCUSSED_ANYWAY'],
    ['open', { kind: 'decision' }, 'ITEM_DISCUSSED_ANYWAY'],
  ])(
    'of a meeting that is %s lets any one Member take out an item that is %j: %s',
    (state, changed, code) => {
      expect(whyNotTakeOut(state, item('0', changed))?.code).toBe(code);
    },
  );

  test.each<[MeetingState, Partial<ItemByConsent>, string | undefined]>([
    ['convened', {}, undefined],
    ['convened', { kind: 'information' }, undefined],
    ['convened', { kind: 'decision' }, 'ITEM_DISCUSSED_ANYWAY'],
    ['convened', { takenOut: true }, 'ITEM_DISCUSSED_ANYWAY'],
    ['open', {}, 'REVIEW_OVER'],
    ['draft', {}, 'MEETING_NOT_CONVENED'],
    ['cancelled', {}, 'MEETING_CANCELLED'],
  ])('is reviewed beforehand: at a meeting that is %s, an item that is %j: %s', (state, changed, code) => {
    expect(whyNotReview(state, item('0', changed))?.code).toBe(code);
  });
});
