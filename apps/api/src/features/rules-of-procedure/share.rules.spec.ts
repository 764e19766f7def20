import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { leastToReach, reaches, type Share } from './share.rules.js';

const twoThirds: Share = { numerator: 2, denominator: 3, strict: false };
const moreThanHalf: Share = { numerator: 1, denominator: 2, strict: true };
const oneThird: Share = { numerator: 1, denominator: 3, strict: false };

describe('a share of the Members (Rules of Procedure, section 2, Arithmetic)', () => {
  test.each([
    [6, 9, twoThirds, true, 'six of nine reach two thirds'],
    [5, 9, twoThirds, false, 'five of nine do not'],
    [4, 6, twoThirds, true, 'four of six do'],
    [3, 6, twoThirds, false, 'three of six do not'],
    [7, 10, twoThirds, true, 'seven of ten do'],
    [66, 100, twoThirds, false, 'sixty-six of a hundred are not rounded up'],
    [3, 6, moreThanHalf, false, 'three of six are not more than half'],
    [4, 6, moreThanHalf, true, 'four of six are'],
    [3, 5, moreThanHalf, true, 'three of five are'],
    [2, 6, oneThird, true, 'two of six are one third'],
    [2, 7, oneThird, false, 'two of seven are not'],
    [0, 0, oneThird, false, 'nobody of nobody reaches nothing'],
  ])('%d of %d, %j: %s (%s)', (count, base, share, expected) => {
    expect(reaches(count, base, share)).toBe(expected);
  });

  it('is reached by the least number that reaches it, and not by one fewer', () => {
    const share = fc
      .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 20 }), fc.boolean())
      .map(([numerator, rest, strict]) => ({ numerator, denominator: numerator + rest, strict }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), share, (base, wanted) => {
        const least = leastToReach(base, wanted);
        expect(reaches(least, base, wanted)).toBe(true);
        expect(reaches(least - 1, base, wanted)).toBe(false);
      }),
    );
  });
});
