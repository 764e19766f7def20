import { describe, expect, it, test } from '@jest/globals';
import { tidy, whyNotKeep, whyNotTags, whyNotTitle, whyNotUndertake } from './proposal-writing.rules.js';

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
