import { describe, expect, it, test } from '@jest/globals';
import {
  stateOf,
  whyNotAdoptReport,
  whyNotOpenReport,
  whyNotTableReport,
  type AdoptionFacts,
} from './annual-report.rules.js';

describe('an annual report (section 5)', () => {
  test.each([
    [false, false, 'draft'],
    [true, false, 'tabled'],
    [true, true, 'adopted'],
  ])('on an agenda: %s, adopted: %s, is %s', (tabled, adopted, state) => {
    expect(stateOf({ tabled, adopted })).toBe(state);
  });

  test.each([
    [2026, undefined],
    [2027, undefined],
    [2028, 'ANNUAL_REPORT_YEAR'],
    [1999, 'ANNUAL_REPORT_YEAR'],
  ])('of %s, begun in 2027, is refused with %s', (year, code) => {
    expect(whyNotOpenReport(year, '2027-01-01')?.code).toBe(code);
  });

  test.each([
    ['the year after', {}, undefined],
    ['its first day', { meetingDate: '2027-01-01' }, undefined],
    ['the last day of the year itself', { meetingDate: '2026-12-31' }, 'ANNUAL_REPORT_TOO_EARLY'],
    ['a day when it stands on another agenda', { stands: true }, 'ANNUAL_REPORT_TABLED'],
    ['a day when it is adopted', { adopted: true, stands: true }, 'ANNUAL_REPORT_ADOPTED'],
  ])('of 2026 for a meeting on %s is refused with %s', (_day, changed, code) => {
    const facts = { year: 2026, adopted: false, stands: false, meetingDate: '2027-08-19', ...changed };
    expect(whyNotTableReport(facts)?.code).toBe(code);
  });

  const decision = { ofThisItem: true, published: true, takenOn: '2027-08-19', outcome: null };
  test.each<[string, Partial<AdoptionFacts>, string | undefined]>([
    ['by consensus', {}, undefined],
    ['by a vote that carried', { decision: { ...decision, outcome: 'adopted' } }, undefined],
    [
      'by a vote that failed',
      { decision: { ...decision, outcome: 'rejected' } },
      'ANNUAL_REPORT_NOT_CARRIED',
    ],
    [
      'that is not public',
      { decision: { ...decision, published: false } },
      'ANNUAL_REPORT_DECISION_NOT_PUBLIC',
    ],
    ['on another item', { decision: { ...decision, ofThisItem: false } }, 'ANNUAL_REPORT_OTHER_DECISION'],
    ['that there is not', { decision: null }, 'ANNUAL_REPORT_OTHER_DECISION'],
    ['of the year itself', { decision: { ...decision, takenOn: '2026-12-31' } }, 'ANNUAL_REPORT_TOO_EARLY'],
    ['when it has one', { adopted: true }, 'ANNUAL_REPORT_ADOPTED'],
  ])('of 2026, adopted by a decision %s, is refused with %s', (_which, changed, code) => {
    expect(whyNotAdoptReport({ year: 2026, adopted: false, decision, ...changed })?.code).toBe(code);
  });

  it('names the field that a refusal is about', () => {
    expect(whyNotAdoptReport({ year: 2026, adopted: false, decision: null })).toMatchObject({
      field: 'decision',
    });
  });
});
