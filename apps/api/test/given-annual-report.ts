import { eventually, type TestPortal } from './api.js';
import { said, type TestBoard } from './board.js';
import { dayIn, givenDecision, meetingHeld } from './given-decision.js';

/** A year that is over on every day on which these tests may run, and so is the meeting after it. */
export const reportYear = Number(dayIn(0).slice(0, 4)) - 2;

export interface ShownReport {
  year: number;
  version: number;
  state: string;
  foreword: string;
  decisions: string[] | null;
  meetingNumber: string | null;
  decisionNumber: string | null;
  adoptedOn: string | null;
  figuresSha256: string | null;
  workSlug: string | null;
  viewerCanWrite: boolean;
  viewerCanTable: boolean;
  viewerCanAdopt: boolean;
}

export const reportShown = `{ year version state foreword outlook forewords decisions meetingNumber decisionNumber adoptedOn
  figuresSha256 workSlug viewerCanWrite viewerCanTable viewerCanAdopt }`;
export const openReport = `mutation ($year: Int!) { openAnnualReport(year: $year) ${reportShown} }`;
export const writeReport = `mutation ($year: Int!, $version: Int!, $foreword: TextsByLanguage!, $outlook: TextsByLanguage!) {
  writeAnnualReport(year: $year, version: $version, foreword: $foreword, outlook: $outlook) ${reportShown} }`;
export const tableReport = `mutation ($year: Int!, $version: Int!, $meeting: String!, $title: String = "Annual report of a year") {
  tableAnnualReport(year: $year, version: $version, meeting: $meeting, title: $title) ${reportShown} }`;
export const adoptReport = `mutation ($year: Int!, $version: Int!, $decision: String!) {
  adoptAnnualReport(year: $year, version: $version, decision: $decision) ${reportShown} }`;

export const givenReport = async (board: TestBoard, year = reportYear): Promise<ShownReport> =>
  said(await (await board.asSecretary)(openReport, { year }), 'openAnnualReport');

/** On the agenda of a draft. */
export async function givenTabledReport(
  board: TestBoard,
  year = reportYear,
): Promise<ShownReport & { itemId: string }> {
  const { version } = await givenReport(board, year);
  const { number: meeting } = await board.draft();
  const run = await board.asSecretary;
  const report = said<ShownReport>(await run(tableReport, { year, version, meeting }), 'tableAnnualReport');
  const [row] = await board.portal.sql<{ itemId: string }>(
    `select agenda_item_id as "itemId" from annual_reports where year = $1`,
    [year],
  );
  return { ...report, itemId: row?.itemId ?? '' };
}

/** The meeting was held and has decided on the item; the decision is public unless said otherwise. */
export async function givenDecidedReport(
  board: TestBoard,
  { year = reportYear, published = true } = {},
): Promise<{ year: number; version: number; decision: string }> {
  const { version, itemId } = await givenTabledReport(board, year);
  const meeting = await meetingHeld(board);
  await board.portal.source.query(`update agenda_items set meeting_id = $2, position = 90 where id = $1`, [
    itemId,
    meeting.id,
  ]);
  const { number } = await givenDecision(board, { meeting, decision: { agendaItemId: itemId } });
  if (published)
    await board.portal.source.query(
      `update decisions set state = 'published', published_on = taken_on where number = $1`,
      [number],
    );
  return { year, version, decision: number };
}

/** The files of what was adopted are written. Three languages are set as PDF, which takes a busy machine a while. */
export const archived = ({ source }: TestPortal): Promise<boolean> =>
  eventually(async () => {
    const waiting = await source.query<unknown[]>(
      `select from graphile_worker.jobs where task_identifier = 'archive_annual_report'`,
    );
    return waiting.length === 0;
  }, 120);
