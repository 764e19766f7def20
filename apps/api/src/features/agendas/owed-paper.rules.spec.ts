import { describe, expect, it, test } from '@jest/globals';
import { isMissing, isReminded, whyNotDue, type PaperReminder } from './owed-paper.rules.js';

const owed = { dueOn: '2027-03-03', delivered: false, remindedOf: null };

describe('a paper that is owed', () => {
  test.each<[PaperReminder, string, object, boolean]>([
    ['before', '2027-02-27', {}, false],
    ['before', '2027-02-28', {}, true],
    ['before', '2027-03-03', {}, true],
    // One that comes late is left out: the next is on its way.
    ['before', '2027-03-04', {}, false],
    ['after', '2027-03-03', {}, false],
    ['after', '2027-03-04', {}, true],
    ['after', '2027-03-20', {}, true],
    // Never to who has answered, and once each.
    ['before', '2027-02-28', { delivered: true }, false],
    ['after', '2027-03-04', { delivered: true }, false],
    ['after', '2027-03-04', { remindedOf: '2027-03-03' }, false],
    ['after', '2027-03-04', { remindedOf: '2027-02-20' }, true],
  ])('is reminded of %s its last day on %s with %j: %s', (reminder, today, changed, expected) => {
    expect(isReminded(reminder, { ...owed, ...changed }, today)).toBe(expected);
  });

  it('is missing from the day after its last day', () => {
    expect(isMissing(owed, '2027-03-03')).toBe(false);
    expect(isMissing(owed, '2027-03-04')).toBe(true);
    expect(isMissing({ ...owed, delivered: true }, '2027-03-04')).toBe(false);
  });

  test.each([
    ['2027-03-01', undefined],
    ['2027-03-17', undefined],
    ['2027-02-28', 'PAPER_DUE_WHEN'],
    ['2027-03-18', 'PAPER_DUE_WHEN'],
  ])('of a meeting on 17 March, asked for on 1 March, is due on %s: %s', (dueOn, code) => {
    expect(whyNotDue(dueOn, '2027-03-01', '2027-03-17')?.code).toBe(code);
  });
});
