import { expect, it } from '@jest/globals';
import type { HourColour } from '../../gql/graphql.js';
import { suitableHours } from './suitable-hours.js';

const letters: Record<string, HourColour | null> = { r: 'red', y: 'yellow', g: 'green', '-': null };
const day = (hours: string) => [...hours].map((letter) => letters[letter] ?? null);

it('spares the most people the night, and then the evening', () => {
  const days = [day('rrrrryyyggggggggggyyyyyr'), day('ggggggggggyyyyyrrrrrryyy')];
  expect(suitableHours(days, 60)).toEqual([
    { hour: 8, red: 0, yellow: 0 },
    { hour: 9, red: 0, yellow: 0 },
  ]);
});

it('counts the worst hour that the meeting reaches into', () => {
  const days = [day('rrrrryyyggggggggggyyyyyr'), day('ggggggggggyyyyyrrrrrryyy')];
  expect(suitableHours(days, 61)).toEqual([{ hour: 8, red: 0, yellow: 0 }]);
});

it('names what it costs where no hour spares everybody', () => {
  const days = [day('r'.repeat(12) + 'g'.repeat(12)), day('g'.repeat(12) + 'r'.repeat(12))];
  const best = suitableHours(days, 60);
  expect(best).toHaveLength(24);
  expect(best.every(({ red }) => red === 1)).toBe(true);
});

it('leaves out an hour that the clock skips, and starts from which it would end the next day', () => {
  const days = [day('gg-' + 'g'.repeat(21))];
  expect(suitableHours(days, 120).map(({ hour }) => hour)).toEqual([
    0,
    1,
    ...Array.from({ length: 20 }, (_, i) => i + 3),
  ]);
});
