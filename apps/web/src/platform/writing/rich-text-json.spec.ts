import { describe, expect, it, test } from '@jest/globals';
import { asRichText, asString, wordsOf } from './rich-text-json.js';
import { unitedRichTexts } from './united-rich-texts.js';

const text = (...paragraphs: string[]) =>
  asString({
    type: 'doc',
    content: paragraphs.map((words) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })),
  });

describe('a rich text on its way', () => {
  it('is the same string however it came', () => {
    const turned = { content: [{ content: [{ text: 'a', type: 'text' }], type: 'paragraph' }], type: 'doc' };
    expect(asString(turned)).toBe(text('a'));
    expect(asString(asRichText(text('a', 'b')))).toBe(text('a', 'b'));
  });

  test.each([
    null,
    undefined,
    'x',
    { type: 'doc', content: [] },
    { type: 'doc', content: [{ type: 'paragraph' }] },
  ])('is nothing where nothing stands: %j', (value) => expect(asString(value)).toBe(''));

  test.each(['', 'x', '{"type":"script"}'])('that is none has no words: %j', (given) => {
    expect(asRichText(given)).toBeNull();
    expect(wordsOf(given)).toBe('');
  });

  test.each<[string, string, string]>([
    [text('a', 'b'), text('a', 'b'), 'a\nb'],
    [text('a', 'b'), text('a', 'c'), 'a\nb\nc'],
    [text('a'), text('b', 'a'), 'b\na'],
    ['', text('b'), 'b'],
    [text('b'), '', 'b'],
    ['', '', ''],
  ])('%# is united with another, paragraph by paragraph', (theirs, mine, words) =>
    expect(wordsOf(unitedRichTexts(theirs, mine))).toBe(words),
  );
});
