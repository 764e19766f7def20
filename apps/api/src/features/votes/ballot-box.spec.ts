import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sealBox, sealBytes, unsealBox, type BoxLabel } from './ballot-box.js';

const secret = 'a secret for tests only';
const label: BoxLabel = { voteId: 'vote', frozenHash: 'hash', memberIds: ['col', 'iste'] };

describe('a ballot box', () => {
  it('gives back what went in, sorted, and is of one size whatever that is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 250 }), { maxLength: 20 }), (choices) => {
        const box = sealBox(secret, label, 20, choices);
        expect(box).toHaveLength(20 + sealBytes);
        expect(unsealBox(secret, label, box)).toEqual([...choices].sort((a, b) => a - b));
      }),
    );
  });

  it('holds the same in the same order, however the ballots came', () => {
    const opened = [
      [2, 0, 1],
      [1, 2, 0],
    ].map((choices) => unsealBox(secret, label, sealBox(secret, label, 5, choices)));
    expect(opened[0]).toEqual(opened[1]);
  });

  it('never looks the same twice, so that nobody sees whether it holds the same', () => {
    const boxes = Array.from({ length: 20 }, () => sealBox(secret, label, 5, [1, 1]).toString('hex'));
    expect(new Set(boxes).size).toBe(20);
    expect(new Set(boxes.map((box) => box.slice(24, 34))).size).toBeGreaterThan(15);
  });

  it.each([
    ['another secret', 'another secret', label],
    ['another vote', secret, { ...label, voteId: 'another' }],
    ['other terms than were frozen', secret, { ...label, frozenHash: 'other' }],
    ['fewer who have voted', secret, { ...label, memberIds: ['col'] }],
    ['others who have voted', secret, { ...label, memberIds: ['col', 'alecso'] }],
  ])('does not open with %s', (_what, key, other) => {
    expect(unsealBox(key, other, sealBox(secret, label, 5, [1]))).toBeNull();
  });

  it('does not care in which order it is told who has voted', () => {
    const box = sealBox(secret, label, 5, [1]);
    expect(unsealBox(secret, { ...label, memberIds: ['iste', 'col'] }, box)).toEqual([1]);
  });

  it('shows when a single bit of it was changed, or a piece is missing', () => {
    const box = sealBox(secret, label, 5, [1, 2]);
    for (let bit = 0; bit < box.length * 8; bit++) {
      const changed = Buffer.from(box);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(unsealBox(secret, label, changed)).toBeNull();
    }
    for (const length of [0, 27, 28, box.length - 1])
      expect(unsealBox(secret, label, box.subarray(0, length))).toBeNull();
  });

  it.each([[[0, 1, 2], 2] as const, [[251], 2] as const, [[-1], 2] as const, [[0.5], 2] as const])(
    'takes no %j into %i slots',
    (choices, slots) => {
      expect(() => sealBox(secret, label, slots, choices)).toThrow(RangeError);
    },
  );
});
