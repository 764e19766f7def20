import { describe, expect, it, test } from '@jest/globals';
import { fateOf, isKept } from './text-fate.js';

describe('a text that is saved', () => {
  const newest = { text: 'First', version: 3, savedById: 'ada' };
  test.each([
    ['on the newest', 'Second', 3, newest, 'saved'],
    ['on an older one', 'Second', 2, newest, 'set_aside'],
    ['on one that there never was', 'Second', 4, newest, 'set_aside'],
    ['that says the same, on the newest', 'First', 3, newest, 'unchanged'],
    ['that says the same, on an older one', 'First', 1, newest, 'unchanged'],
    ['in an empty section', 'First', 0, null, 'saved'],
    ['in an empty section, whatever it was written on', 'First', 7, null, 'saved'],
    ['that is empty, in an empty section', '', 0, null, 'unchanged'],
    ['that empties the section', '', 3, newest, 'saved'],
  ] as const)('%s', (_what, text, base, before, fate) => expect(fateOf(text, base, before)).toBe(fate));
});

describe('a text that is replaced', () => {
  const now = new Date('2027-02-01T10:00:00Z');
  const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  const replaced = { text: 'First', version: 3, savedById: 'ada' };
  test.each([
    ['by another person is kept', 'bai', { savedById: 'ada', savedAt: minutesAgo(1) }, true],
    ['is kept when none was yet', 'ada', null, true],
    [
      'is kept when the last one kept is another’s',
      'ada',
      { savedById: 'bai', savedAt: minutesAgo(1) },
      true,
    ],
    ['is not kept again within ten minutes', 'ada', { savedById: 'ada', savedAt: minutesAgo(9) }, false],
    ['is kept after ten minutes', 'ada', { savedById: 'ada', savedAt: minutesAgo(10) }, true],
  ] as const)('%s', (_what, by, lastKept, kept) => expect(isKept(replaced, by, lastKept, now)).toBe(kept));
  it('is not kept when it says nothing', () => {
    expect(isKept({ ...replaced, text: '' }, 'bai', null, now)).toBe(false);
  });
});
