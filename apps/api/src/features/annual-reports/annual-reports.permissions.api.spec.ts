import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { TestPortal } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import {
  adoptReport,
  archived,
  givenDecidedReport,
  givenReport,
  givenTabledReport,
  openReport,
  reportYear,
  tableReport,
  writeReport,
} from '../../../test/given-annual-report.js';

const one = `query ($year: Int!) { annualReport(year: $year) { state figures { meetings { held } } decisions viewerCanWrite viewerCanTable viewerCanAdopt } }`;
const all = `{ annualReports { year } }`;

describe('an annual report', () => {
  let portal: TestPortal;
  let board: TestBoard;
  const [draft, tabled, adopted] = [reportYear - 1, reportYear - 2, reportYear - 3];
  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    await givenReport(board, draft);
    await givenTabledReport(board, tabled);
    const meant = await givenDecidedReport(board, { year: adopted });
    said(await (await board.asSecretary)(adoptReport, { ...meant }), 'adoptAnnualReport');
  });
  afterAll(async () => {
    await archived(portal);
    await portal.stop();
  }, 150_000);

  const runs = async () => ({
    stranger: portal.asStranger,
    partner: await board.run(board.partner),
    representative: await board.as('iste'),
    alternate: await board.run(board.alternate),
    secretariat: await board.asSecretary,
  });

  test.each([
    ['stranger', [adopted]],
    ['partner', [adopted]],
    ['representative', [tabled, adopted]],
    ['alternate', [tabled, adopted]],
    ['secretariat', [draft, tabled, adopted]],
  ] as const)('is read by a %s where it is one of %p: nothing tells of the others', async (who, years) => {
    const run = (await runs())[who];
    const listed = (await run(all)).data?.['annualReports'] as { year: number }[];
    expect(listed.map(({ year }) => year)).toEqual(years);
    for (const year of [draft, tabled, adopted]) {
      const { data } = await run(one, { year });
      const seen = years.some((known) => known === year);
      expect(data?.['annualReport']).toEqual(seen ? expect.anything() : null);
      const isOffice = who === 'secretariat';
      if (seen)
        expect(data?.['annualReport']).toMatchObject({
          viewerCanWrite: isOffice && year !== adopted,
          viewerCanTable: isOffice && year === draft,
          viewerCanAdopt: isOffice && year === tabled,
          decisions: isOffice ? expect.any(Array) : null,
        });
    }
  });

  it('is opened, written, tabled and adopted by the Secretariat alone', async () => {
    const { partner, representative, stranger } = await runs();
    const texts = { foreword: { en: 'x' }, outlook: { en: 'x' } };
    for (const [document, given] of [
      [openReport, { year: reportYear - 5 }],
      [writeReport, { year: tabled, version: 2, ...texts }],
      [tableReport, { year: draft, version: 1, meeting: 'AB-2021-01' }],
      [adoptReport, { year: tabled, version: 2, decision: 'AB/2021/01-01' }],
    ] as const) {
      for (const run of [partner, representative])
        expect(await run(document, given)).toMatchObject({ refusal: 'NOT_ALLOWED' });
      expect(await stranger(document, given)).toMatchObject({ refusal: 'SIGN_IN_REQUIRED' });
    }
  });

  it('in its draft of the library waits for other eyes: nobody outside sees it before it is published', async () => {
    const slug = `query ($year: Int!) { annualReport(year: $year) { workSlug } }`;
    const { representative, secretariat, stranger } = await runs();
    for (const run of [stranger, representative])
      expect((await run(slug, { year: adopted })).data?.['annualReport'].workSlug).toBeNull();
    const own = (await secretariat(slug, { year: adopted })).data?.['annualReport'].workSlug as string;
    expect(own).toBe(`annual-report-${adopted}`);
    const work = `query ($slug: String!) { work(slug: $slug) { state } }`;
    expect((await stranger(work, { slug: own })).data?.['work']).toBeNull();
  });
});
