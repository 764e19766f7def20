import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { languages, type Language } from '@gsenet/shared/languages';
import { newId } from '../../platform/db/new-id.js';
import { LetterDesk } from '../../platform/mail/letter-desk.js';
import { TestPortal, eventually, type Json } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import { dayIn } from '../../../test/given-decision.js';
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
  type ShownReport,
} from '../../../test/given-annual-report.js';

const needs = `{ needsYou { kind title path daysLeft } }`;
const duties = `query ($year: Int) { dutyProof(year: $year) { proven { duties { duty state } } } yearlyDuties { years { year duties { duty state } } } }`;

describe('an annual report', () => {
  let portal: TestPortal;
  let board: TestBoard;
  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
  });
  afterAll(() => portal.stop());
  const secretary = async (document: string, given: Json = {}) => (await board.asSecretary)(document, given);

  it('is begun once for a year that has begun, and written in every language until it is adopted', async () => {
    const year = reportYear - 10;
    expect(await secretary(openReport, { year: reportYear + 3 })).toMatchObject({
      refusal: 'ANNUAL_REPORT_YEAR',
      field: 'year',
    });
    expect(await givenReport(board, year)).toMatchObject({ state: 'draft', foreword: '', version: 1 });
    expect(await secretary(openReport, { year })).toMatchObject({
      refusal: 'ANNUAL_REPORT_OPENED',
      field: 'year',
    });
    const texts = { foreword: { en: '', ar: 'سنة طيبة' }, outlook: { en: 'More of it.' } };
    const written = await secretary(writeReport, { year, version: 1, ...texts });
    // Who reads English reads the language in which it was written, where it was written in no other.
    expect(said<ShownReport>(written, 'writeAnnualReport')).toMatchObject({
      foreword: 'سنة طيبة',
      version: 2,
    });
    expect(await secretary(writeReport, { year, version: 1, ...texts })).toMatchObject({
      refusal: 'CHANGED_MEANWHILE',
    });
    const long = { en: 'x'.repeat(20_001) };
    expect(await secretary(writeReport, { year, version: 2, foreword: long, outlook: long })).toMatchObject({
      refusal: 'TEXT_TOO_LONG',
      field: 'foreword.en',
    });
    expect(await secretary(writeReport, { year: year - 1, version: 1, ...texts })).toMatchObject({
      refusal: 'NOT_FOUND',
    });
  });

  it('stands on one agenda, of a meeting after the year, as an item that is it and nothing else', async () => {
    const year = reportYear - 11;
    const thisYear = reportYear + 2;
    const early = await givenReport(board, thisYear);
    const { number: meeting } = await board.draft();
    await portal.source.query(`update meetings set starts_at = $2 where number = $1`, [
      meeting,
      `${thisYear}-12-31T15:59:00Z`,
    ]);
    const given = { year: thisYear, version: early.version, meeting };
    expect(await secretary(tableReport, given)).toMatchObject({
      refusal: 'ANNUAL_REPORT_TOO_EARLY',
      field: 'meeting',
    });
    expect(await secretary(tableReport, { ...given, meeting: 'AB-1999-01' })).toMatchObject({
      refusal: 'NOT_FOUND',
      field: 'meeting',
    });
    const { version, itemId, meetingNumber } = await givenTabledReport(board, year);
    expect(await secretary(tableReport, { year, version, meeting })).toMatchObject({
      refusal: 'ANNUAL_REPORT_TABLED',
    });
    const look = `query ($number: String!) { meeting(number: $number) { agenda { id title subject { concerns path } } } }`;
    const { data } = await secretary(look, { number: meetingNumber });
    expect((data?.['meeting'].agenda as Json[]).at(-1)).toMatchObject({
      title: 'Annual report of a year',
      subject: { concerns: 'annual_report', path: `/annual-reports/${year}` },
    });
    const set = `mutation ($itemId: ID!) { setItemSubject(itemId: $itemId, concerns: null) { id } }`;
    expect(await secretary(set, { itemId })).toMatchObject({ refusal: 'ANNUAL_REPORT_TABLED' });
    // Taken off the agenda it is a draft again; on that of a meeting that put it off, it goes on another.
    await portal.source.query(`delete from agenda_items where id = $1`, [itemId]);
    const draft = await secretary(
      `query ($year: Int!) { annualReport(year: $year) { state viewerCanTable } }`,
      {
        year,
      },
    );
    expect(draft.data?.['annualReport']).toEqual({ state: 'draft', viewerCanTable: true });
  });

  it('is adopted by the published decision on its item, and by no other', async () => {
    const { year, version, decision } = await givenDecidedReport(board, {
      year: reportYear - 12,
      published: false,
    });
    const refused = async (number: string) =>
      (await secretary(adoptReport, { year, version, decision: number })).refusal;
    expect(await refused(decision)).toBe('ANNUAL_REPORT_DECISION_NOT_PUBLIC');
    expect(await refused(' ')).toBe('DECISION_MISSING');
    expect(await refused('AB/1999/01-01')).toBe('ANNUAL_REPORT_OTHER_DECISION');
    const other = await givenDecidedReport(board, { year: reportYear - 13 });
    expect(await refused(other.decision)).toBe('ANNUAL_REPORT_OTHER_DECISION');
    await portal.source.query(
      `update decisions set state = 'published', published_on = taken_on where number = $1`,
      [decision],
    );
    const { data } = await secretary(needs);
    const waiting = (data?.['needsYou'] as Json[]).filter(({ kind }) => kind === 'adopt_annual_report');
    expect(waiting.map(({ path }) => path as string).sort()).toEqual([
      `/annual-reports/${year - 1}/prepare`,
      `/annual-reports/${year}/prepare`,
    ]);
    expect(
      said<ShownReport>(await secretary(adoptReport, { year, version, decision }), 'adoptAnnualReport'),
    ).toMatchObject({
      state: 'adopted',
      decisionNumber: decision,
      adoptedOn: dayIn(-3),
      viewerCanWrite: false,
      viewerCanTable: false,
      viewerCanAdopt: false,
    });
    const [kept] = await portal.sql<{ itself: boolean }>(
      `select carries_itself as itself from decisions where number = $1`,
      [decision],
    );
    expect(kept).toEqual({ itself: true });
    const again = { year, version: version + 1 };
    expect((await secretary(adoptReport, { ...again, decision })).refusal).toBe('ANNUAL_REPORT_ADOPTED');
    const texts = { foreword: { en: 'Other' }, outlook: { en: '' } };
    expect((await secretary(writeReport, { ...again, ...texts })).refusal).toBe('ANNUAL_REPORT_ADOPTED');
    // The duty of the year in which the Board received it is met.
    const owed = await secretary(duties, { year: Number(dayIn(-3).slice(0, 4)) });
    const years = owed.data?.['yearlyDuties'].years as { year: number; duties: Json[] }[];
    const received = years.find((one) => one.year === Number(dayIn(-3).slice(0, 4)));
    expect(received?.duties.find(({ duty }) => duty === 'annual_report')).toMatchObject({ state: 'met' });
  });

  it('is told to each Member’s representative when it is adopted, with the way to what their Member gave and got', async () => {
    const meant = await givenDecidedReport(board, { year: reportYear - 2 });
    const [{ id }] = (await portal.sql<{ id: string }>(`select id from annual_reports where year = $1`, [
      meant.year,
    ])) as [{ id: string }];
    const write = (language: Language, readerId?: string) =>
      portal.app.get(LetterDesk).write({ kind: 'annual_report_adopted', aboutId: id, language, readerId });
    expect(await write('en', board.representatives.col)).toBeNull();
    said<ShownReport>(await secretary(adoptReport, { ...meant }), 'adoptAnnualReport');
    const told = await portal.sql<{ person: string }>(
      `select a.person_id as person from mails m join email_addresses a on a.address = m.address
       where m.about_id = $1 and m.kind = 'annual_report_adopted'`,
      [id],
    );
    const people = told.map(({ person }) => person);
    expect(people).toEqual(expect.arrayContaining([board.representatives.col, board.representatives.iste]));
    expect(people).not.toContain(board.secretary);
    expect(new Set(people).size).toBe(people.length);
    for (const language of languages) {
      const letter = await write(language, board.representatives.col);
      expect(letter?.button?.url).toBe(`http://portal.test/annual-reports/${meant.year}`);
      expect(letter?.links).toMatchObject([
        {
          url: `http://portal.test/annual-reports/${meant.year}#member-col`,
          label: expect.stringContaining('COL'),
        },
      ]);
      expect(JSON.stringify(letter)).not.toMatch(/undefined|mail\.annual|\{year|\{title/);
      // Somebody who speaks for no Member any more still reads the report, which is public.
      expect((await write(language, board.secretary))?.links).toEqual([]);
    }
  });

  it('becomes a draft of the library with HTML and PDF in each language, once, whoever runs the job again', async () => {
    const meant = await givenDecidedReport(board, { year: reportYear - 14 });
    const { workSlug } = said<ShownReport>(await secretary(adoptReport, { ...meant }), 'adoptAnnualReport');
    const look = `query ($slug: String!) { work(slug: $slug) { state kind year editions { language title isTranslation
      versions { number files { id name mediaType bytes } } } } }`;
    const work = async () => (await secretary(look, { slug: workSlug })).data?.['work'] as Json;
    const filesOf = (one: Json) =>
      (one['editions'] as Json[]).map(({ language, versions }) => [
        language as string,
        (versions as Json[]).flatMap(({ files }) =>
          (files as Json[]).map(({ mediaType }) => mediaType as string),
        ),
      ]);
    await eventually(async () => filesOf(await work()).every(([, files]) => files?.length === 2), 120);
    const shelved = await work();
    const both = ['text/html', 'application/pdf'];
    expect(shelved).toMatchObject({ state: 'draft', kind: 'report', year: meant.year });
    expect(Object.fromEntries(filesOf(shelved))).toEqual({ ar: both, en: both, 'zh-Hans': both });
    const shelve = ((await secretary(needs)).data?.['needsYou'] as Json[]).filter(
      ({ kind }) => kind === 'shelve_annual_report',
    );
    expect(shelve).toContainEqual(
      expect.objectContaining({ title: String(meant.year), path: `/library/${workSlug}` }),
    );
    const [{ id }] = (await portal.sql<{ id: string }>(`select id from annual_reports where year = $1`, [
      meant.year,
    ])) as [{ id: string }];
    await portal.source.query(
      `select graphile_worker.add_job('archive_annual_report', payload := json_build_object('reportId', $1::text))`,
      [id],
    );
    await archived(portal);
    expect(filesOf(await work())).toEqual(filesOf(shelved));
    const arabic = (shelved['editions'] as Json[]).find(({ language }) => language === 'ar');
    const [html, pdf] = (arabic?.['versions'] as Json[])[0]?.['files'] as Json[] as [Json, Json];
    const cookie = await portal.cookieOf(board.secretary);
    const page = await portal.http
      .get(`/library/${workSlug}/files/${html['id']}`)
      .set('Cookie', cookie)
      .buffer();
    expect(page.headers['content-disposition']).toContain('attachment');
    expect(page.headers['content-security-policy']).toContain('sandbox');
    expect(page.text).toContain(`<html lang="ar" dir="rtl">`);
    expect(page.text).toContain(`التقرير السنوي لعام ${meant.year}`);
    expect(page.text).toContain(meant.decision);
    expect(Number(pdf['bytes'])).toBeGreaterThan(10_000);
    // Three languages are set as PDF, which takes a busy machine a while.
  }, 180_000);

  it('waits for the Secretariat once the minutes of the year that is over are approved, until it is tabled', async () => {
    const lastYear = reportYear + 1;
    const waiting = async () =>
      ((await secretary(needs)).data?.['needsYou'] as Json[]).filter(
        ({ kind }) => kind === 'write_annual_report',
      );
    expect(await waiting()).toEqual([]);
    await portal.source.query(
      `insert into meetings (id, number, title, kind, mode, state, wall_clock, time_zone, starts_at, minutes, link, convened_at)
       values ($1, $2, 'Then', 'ordinary', 'online', 'minuted', $3::text, 'Asia/Shanghai', $3::text::timestamptz - interval '8 hours', 60,
         'https://meet.example', $3::text::timestamptz - interval '60 days')`,
      [newId(), `AB-${lastYear}-90`, `${lastYear}-06-01T10:00`],
    );
    expect(await waiting()).toMatchObject([{ title: String(lastYear), path: '/annual-reports' }]);
    await givenTabledReport(board, lastYear);
    expect(await waiting()).toEqual([]);
    expect((await (await board.as('col'))(needs)).data?.['needsYou']).not.toContainEqual(
      expect.objectContaining({ kind: 'write_annual_report' }),
    );
  });
});
