import { describe, expect, it, test } from '@jest/globals';
import { at, duty, held, meeting, nothing } from '../../../test/duty-facts.js';
import { rules } from '../../../test/chair-history.js';
import { yearlyDuties } from './yearly-duties.rules.js';
import type { DutyFacts } from './duty.rules.js';

describe('a meeting that enough Members have called for (section 2, Notice; reading 8.5)', () => {
  const called = (lastDay: string, meetingId: string | null = null) => ({ lastDay, meetingId });
  const precedents: [string, Partial<DutyFacts>, string][] = [
    [
      'not drafted yet, while a meeting can still be held',
      { requisitions: [called('2027-06-30')] },
      'at_risk',
    ],
    [
      'convened for a day within the sixty',
      { requisitions: [called('2027-07-30', '2027-07-20')], meetings: [meeting('2027-07-20')] },
      'planned',
    ],
    [
      'convened for a day after them',
      { requisitions: [called('2027-06-30', '2027-07-20')], meetings: [meeting('2027-07-20')] },
      'at_risk',
    ],
    [
      'held on the last day',
      { requisitions: [called('2027-03-20', '2027-03-20')], meetings: [held('2027-03-20')] },
      'met',
    ],
    [
      'held a day late',
      { requisitions: [called('2027-03-19', '2027-03-20')], meetings: [held('2027-03-20')] },
      'missed',
    ],
    [
      'held without a quorum',
      {
        requisitions: [called('2027-03-20', '2027-03-20')],
        meetings: [held('2027-03-20', { quorate: false })],
      },
      'missed',
    ],
    [
      'held, and nobody recorded who was there',
      {
        requisitions: [called('2027-03-20', '2027-03-20')],
        meetings: [held('2027-03-20', { quorate: null })],
      },
      'unproven',
    ],
    ['never held', { requisitions: [called('2027-03-20')] }, 'missed'],
    [
      'two of them, of which one is late',
      {
        requisitions: [called('2027-03-20', '2027-03-20'), called('2027-04-01')],
        meetings: [held('2027-03-20')],
      },
      'missed',
    ],
  ];
  test.each(precedents)('%s', (_what, facts, state) => {
    expect(duty('requisitions', facts).state).toBe(state);
  });

  it('says by when it can still be convened', () => {
    expect(duty('requisitions', { requisitions: [called('2027-06-30')] }).cures.at(-1)).toEqual({
      by: 'consent_of_all',
      until: '2027-06-30',
    });
  });

  it('is no duty of a year in which none is due', () => {
    const facts = { ...nothing, now: at('2027-05-03T09:00'), requisitions: [called('2028-01-10')] };
    const of = (year: number) => yearlyDuties(year, facts, rules).map((status) => status.duty);
    expect(of(2027)).not.toContain('requisitions');
    expect(of(2028)).toContain('requisitions');
  });
});
