import { describe, expect, it } from '@jest/globals';
import { standingOn } from './standing-on.js';

const memberships = [
  { standing: 'member', stage: 'in_force', startsOn: '2026-08-20', endsOn: null },
  { standing: 'member', stage: 'suspended', startsOn: '2025-01-01', endsOn: '2026-08-20' },
  { standing: 'observer', stage: 'in_force', startsOn: '2022-08-20', endsOn: '2025-01-01' },
] as const;

describe('what an Organisation was to the network on a day', () => {
  it.each([
    ['2022-08-19', null],
    ['2022-08-20', 'observer'],
    ['2024-12-31', 'observer'],
    ['2025-01-01', null],
    ['2026-08-19', null],
    ['2026-08-20', 'member'],
    ['2040-01-01', 'member'],
  ])('on %s: %s', (day, standing) => {
    expect(standingOn(memberships, day)).toBe(standing);
  });
});
