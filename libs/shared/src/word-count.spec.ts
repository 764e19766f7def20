import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { countWords } from './word-count.js';

describe('the number of words', () => {
  test.each([
    ['', 0],
    ['   \n\t ', 0],
    ['— … ! - ’', 0],
    ['Teachers', 1],
    ['Smart education for all.', 4],
    ["the network's human-centred approach", 4],
    ['the network’s  own\n\nwords', 4],
    ['30 countries, 2.5 million', 5],
    ['São Tomé e Príncipe', 4],
    ['智慧教育', 4],
    ['面向所有人的智慧教育。', 10],
    ['使用 AI 教学', 5],
    ['使用AI教学', 5],
    ['التعليم الذكي للجميع', 3],
    ['مُعَلِّم', 1],
  ])('of %j is %d', (text, words) => expect(countWords(text)).toBe(words));

  it('does not change with the space and punctuation between them', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 40 });
    const gap = fc.constantFrom(' ', '\n', ', ', ' — ', '; ', '  ');
    fc.assert(
      fc.property(words, gap, (list, between) => expect(countWords(list.join(between))).toBe(list.length)),
    );
  });

  test.each(['a-', '-', "a'", '教', ' '])('of a very long text of %j is found in no time', (part) => {
    const started = performance.now();
    countWords(part.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
