import type { TestBoard } from './board.js';
import type { Change } from './change.js';
import { givenDecidedReport, givenReport, reportYear } from './given-annual-report.js';

/** Ways in which annual reports succeed, each with a year of its own. */
export function changesOfAnnualReports(board: TestBoard): Record<string, () => Promise<Change>> {
  const bySecretary = (given: Record<string, unknown>): Change => ({ by: board.secretary, given });
  const meant = async (year: number) => ({ year, version: (await givenReport(board, year)).version });
  return {
    openAnnualReport: () => Promise.resolve(bySecretary({ year: reportYear })),
    writeAnnualReport: async () =>
      bySecretary({
        ...(await meant(reportYear - 1)),
        foreword: { en: 'A good year.' },
        outlook: { en: '' },
      }),
    tableAnnualReport: async () =>
      bySecretary({
        ...(await meant(reportYear - 2)),
        meeting: (await board.draft()).number,
        title: 'Annual report',
      }),
    adoptAnnualReport: async () => bySecretary(await givenDecidedReport(board, { year: reportYear - 3 })),
  };
}
