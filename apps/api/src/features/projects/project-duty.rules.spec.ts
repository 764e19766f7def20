import { describe, expect, it, test } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays } from '../../platform/time/calendar-days.js';
import { isChased, periodicReports, whyNotDecide, whyNotHandIn } from './project-duty.rules.js';
import { shared } from './start-project.js';

describe('what a project owes (network.md, section 4)', () => {
  test.each([
    ['report', 'due', 'We did it.', 0, undefined],
    ['report', 'returned', 'Better.', 0, undefined],
    ['report', 'due', '', 1, 'REPORT_EMPTY'],
    ['deliverable', 'due', '', 1, undefined],
    ['deliverable', 'due', 'It stands on our page.', 0, undefined],
    ['deliverable', 'due', '', 0, 'DELIVERABLE_EMPTY'],
    ['deliverable', 'submitted', 'x', 0, 'DUTY_SUBMITTED'],
    ['report', 'accepted', 'x', 0, 'DUTY_ACCEPTED'],
  ] as const)('a %s that is %s, with “%s” and %d files', (kind, state, text, files, code) =>
    expect(whyNotHandIn(kind, state, { text, files })?.code).toBe(code),
  );

  test.each([
    ['submitted', true, '', undefined],
    ['submitted', false, '', 'PROJECT_NEEDS_REASON'],
    ['submitted', false, 'Page 3 is missing.', undefined],
    ['due', true, '', 'NOTHING_HANDED_IN'],
    ['accepted', false, 'x', 'NOTHING_HANDED_IN'],
  ] as const)('one that is %s is accepted (%s)', (state, accepted, because, code) =>
    expect(whyNotDecide(state, accepted, because)?.code).toBe(code),
  );

  test.each([
    ['two weeks before', 'due', '2027-07-15', null, true],
    ['the day before that', 'due', '2027-07-16', null, false],
    ['long after', 'returned', '2026-01-01', '2027-06-30', true],
    ['twice on a day', 'due', '2026-01-01', '2027-07-01', false],
    ['who has handed in', 'submitted', '2026-01-01', null, false],
    ['what is accepted', 'accepted', '2026-01-01', null, false],
  ] as const)('chased: %s', (_what, state, dueOn, chasedOn, expected) =>
    expect(isChased({ state, dueOn, chasedOn }, '2027-07-01')).toBe(expected),
  );

  it('lays down reports without a gap, the last to the end', () => {
    expect(
      periodicReports({ startsOn: '2027-01-31', endsOn: '2028-02-10' }, { months: 6, days: 30 }).map(
        ({ periodFrom, periodTo }) => `${periodFrom} ${periodTo}`,
      ),
    ).toEqual(['2027-01-31 2027-07-30', '2027-07-31 2028-01-30', '2028-01-31 2028-02-10']);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 24 }), (days, months) => {
        const endsOn = addDays('2027-01-01', days);
        const reports = periodicReports({ startsOn: '2027-01-01', endsOn }, { months, days: 30 });
        expect(reports.at(-1)?.periodTo).toBe(endsOn);
        reports.slice(1).forEach(({ periodFrom }, place) => {
          expect(periodFrom).toBe(addDays(reports[place]?.periodTo ?? '', 1));
        });
      }),
    );
  });

  it('shares out an award in whole units, never more than the ceiling', () => {
    expect(shared([10_000, 10_000, 10_000], 30_000)).toEqual([10_000, 10_000, 10_000]);
    expect(shared([10_000, 10_000, 10_000], 20_000)).toEqual([6_667, 6_667, 6_666]);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1_000_000_000_000 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 1_000_000_000_000 }),
        (budgets, ceiling) => {
          const asked = budgets.reduce((sum, one) => sum + one, 0);
          expect(shared(budgets, ceiling).reduce((sum, one) => sum + one, 0)).toBe(Math.min(asked, ceiling));
        },
      ),
    );
  });
});
