import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { differences, united } from './text-differences.js';

const told = (first: string, second: string) =>
  differences(first, second).map(({ kind, text }) => `${{ both: '', first: '-', second: '+' }[kind]}${text}`);

describe('the differences of two texts', () => {
  test.each([
    ['one two three', 'one two three', ['one two three']],
    ['one two three', 'one 2 three', ['one ', '-two ', '+2 ', 'three']],
    ['one three', 'one two three', ['one ', '+two ', 'three']],
    ['', 'new words', ['+new words']],
    ['old words', '', ['-old words']],
    ['教师培训', '教师的培训', ['教师', '+的', '培训']],
    ['خطة العمل', 'خطة عمل', ['خطة ', '-العمل', '+عمل']],
  ])('%j and %j', (first, second, expected) => expect(told(first, second)).toEqual(expected));

  const texts = fc.array(fc.constantFrom('a ', 'b ', 'c ', '师', '\n')).map((parts) => parts.join(''));

  it('leave both texts whole', () => {
    fc.assert(
      fc.property(texts, texts, (first, second) => {
        const stretches = differences(first, second);
        const without = (kind: string) =>
          stretches.flatMap((stretch) => (stretch.kind === kind ? [] : [stretch.text])).join('');
        expect(without('second')).toBe(first);
        expect(without('first')).toBe(second);
      }),
    );
  });

  it('of long texts that have nothing in common are told at once', () => {
    const first = Array.from({ length: 5_000 }, (_, at) => `a${at} `).join('');
    const second = Array.from({ length: 5_000 }, (_, at) => `b${at} `).join('');
    expect(differences(first, second)).toHaveLength(2);
  });
});

describe('both texts in one', () => {
  test.each([
    ['Shared.\nTheirs.', 'Shared.\nMine.', 'Shared.\nTheirs.\nMine.'],
    ['Intro.\n\nEnd.', 'Intro.\n\nMiddle.\n\nEnd.', 'Intro.\n\nMiddle.\n\nEnd.'],
    ['Same.', 'Same.', 'Same.'],
    ['', 'Mine.', 'Mine.'],
  ])('%j and %j', (first, second, expected) => expect(united(first, second)).toBe(expected));

  it('holds every line of either', () => {
    const texts = fc.array(fc.constantFrom('one', 'two', 'three')).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(texts, texts, (first, second) => {
        const lines = united(first, second).split('\n');
        for (const line of `${first}\n${second}`.split('\n').filter(Boolean)) expect(lines).toContain(line);
      }),
    );
  });
});
