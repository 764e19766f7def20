import { describe, expect, it, test } from '@jest/globals';
import {
  fateOf,
  isKept,
  tidy,
  whyNotKeep,
  whyNotTags,
  whyNotTitle,
  whyNotUndertake,
} from './proposal-writing.rules.js';

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

describe('what is written', () => {
  test.each([
    ['A title', null],
    [' \0 ', 'PROPOSAL_WITHOUT_TITLE'],
    ['x'.repeat(300), null],
    ['x'.repeat(301), 'TEXT_TOO_LONG'],
  ])('as a title: %j', (title, code) => expect(whyNotTitle(title)?.code ?? null).toBe(code));

  test.each([
    [[], [], null],
    [[1, 6], ['4.1', '4.c'], null],
    [[0], [], 'BAD_INPUT'],
    [[1.5], [], 'BAD_INPUT'],
    [[], ['4.8'], 'BAD_INPUT'],
    [[], ['4.1', '4.1'], 'BAD_INPUT'],
    [[], ["4.1'; drop table proposals; --"], 'BAD_INPUT'],
  ])('as tags: %j %j', (directions, targets, code) => {
    expect(whyNotTags(directions, targets)?.code ?? null).toBe(code);
  });

  test.each([
    [{ role: '', budget: 0, inKind: 0 }, null, undefined],
    [{ role: 'x'.repeat(2_001), budget: 0, inKind: 0 }, 'TEXT_TOO_LONG', 'role'],
    [{ role: 'Work', budget: 0.1, inKind: 0 }, 'AMOUNT_NOT_WHOLE', 'budget'],
    [{ role: 'Work', budget: 0, inKind: -1 }, 'AMOUNT_NOT_WHOLE', 'inKind'],
    [{ role: 'Work', budget: 1e12, inKind: 1e12 + 1 }, 'AMOUNT_TOO_LARGE', 'inKind'],
  ])('as a part: %j', (part, code, field) => {
    expect(whyNotUndertake(part)?.code ?? null).toBe(code);
    expect(whyNotUndertake(part)?.field).toBe(field);
  });

  it('may be 50,000 characters in a section, whatever the call’s limit in words', () => {
    expect(whyNotKeep('字'.repeat(50_000))).toBeNull();
    expect(whyNotKeep('字'.repeat(50_001))).toEqual({
      code: 'TEXT_TOO_LONG',
      params: { most: 50_000 },
      field: 'text',
    });
  });

  it('is stored without what PostgreSQL cannot store', () => expect(tidy(' a\0b ')).toBe('ab'));
});
