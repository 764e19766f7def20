import { describe, expect, it } from '@jest/globals';
import { dayAfter, endOfNetworkDay, networkDay, startOfNetworkDay } from './network-day.js';

describe('the days of the network', () => {
  it('begin and end at midnight in Beijing', () => {
    expect(networkDay('2026-12-31T15:59:59Z')).toBe('2026-12-31');
    expect(networkDay('2026-12-31T16:00:00Z')).toBe('2027-01-01');
    expect(networkDay(startOfNetworkDay('2027-03-01'))).toBe('2027-03-01');
    expect(networkDay(endOfNetworkDay('2027-03-01'))).toBe('2027-03-01');
  });

  it('follow each other over the ends of months and years', () => {
    expect(dayAfter('2028-02-28')).toBe('2028-02-29');
    expect(dayAfter('2027-12-31')).toBe('2028-01-01');
  });
});
