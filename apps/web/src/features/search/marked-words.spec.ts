import { describe, expect, it } from '@jest/globals';
import { markedWords } from './marked-words.js';

const hits = (text: string, typed: string) =>
  markedWords(text, typed)
    .filter(({ hit }) => hit)
    .map(({ text: word }) => word);

describe('markedWords', () => {
  it('marks what words begin with, whatever the case', () => {
    expect(markedWords('Commonwealth of Learning', 'LEARN common')).toEqual([
      { text: 'Common', hit: true },
      { text: 'wealth of ', hit: false },
      { text: 'Learn', hit: true },
      { text: 'ing', hit: false },
    ]);
  });

  it('does not mark the inside of a word', () => {
    expect(hits('The partner', 'art')).toEqual([]);
  });

  it('marks Chinese words inside a run', () => {
    expect(hits('全球智慧教育合作联盟', '教育')).toEqual(['教育']);
  });

  it('takes signs for no more than signs', () => {
    expect(hits('a+b (c) [d]', '+ ( [')).toEqual([]);
    expect(hits('a.b', '.*')).toEqual([]);
  });

  it('loses nothing of the text', () => {
    const text = 'One, two; three (four) 五六 سبعة';
    const joined = markedWords(text, 'two 六 سبع').map((segment) => segment.text);
    expect(joined.join('')).toBe(text);
  });
});
