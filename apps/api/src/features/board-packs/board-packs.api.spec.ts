import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { TestPortal, eventually } from '../../../test/api.js';
import { TestBoard, said, type ShownMeeting } from '../../../test/board.js';

const pack = `{ id readAt { date } prepared { bytes isCurrent isUnderWay }
  meeting { agenda { title sinceRead papers { title storedFile { id } } } } }`;
const boardPack = `query ($number: String!) { boardPack(number: $number) ${pack} }`;
const prepare = `mutation ($meetingId: ID!) { prepareBoardPack(meetingId: $meetingId) ${pack} }`;
const markRead = `mutation ($meetingId: ID!) { markPackRead(meetingId: $meetingId) ${pack} }`;
const attach = `mutation ($item: ID!, $file: ID!) { attachPaper(agendaItemId: $item, fileId: $file) { id } }`;
const change = `mutation ($id: ID!, $version: Int!, $item: AgendaItemInput!) {
  changeAgendaItem(id: $id, version: $version, item: $item) { agenda { id version } } }`;

interface Shown {
  readAt: { date: string } | null;
  prepared: { bytes: number; isCurrent: boolean; isUnderWay: boolean } | null;
  meeting: { agenda: { title: string; sinceRead: string | null; papers: unknown[] }[] };
}

async function paperOfPages(count: number): Promise<Buffer> {
  const paper = await PDFDocument.create();
  const font = await paper.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= count; page++)
    paper.addPage([595, 842]).drawText(`Page ${page}`, { x: 80, y: 700, font });
  return Buffer.from(await paper.save());
}

describe('a board pack', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let meeting: ShownMeeting;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    meeting = await board.convened();
    await bring(meeting.agenda[0]?.id, 'report.pdf', await paperOfPages(3));
    await bring(meeting.agenda[0]?.id, 'figures.csv', 'year,reports\n2026,3\n');
  });
  afterAll(() => portal.stop());

  async function bring(item: string | undefined, name: string, contents: Buffer | string): Promise<void> {
    const cookie = await portal.cookieOf(board.secretary);
    const { body } = await portal.http
      .put(`/files?name=${name}`)
      .set('Cookie', cookie)
      .type('application/octet-stream')
      .send(contents);
    const { id } = body as { id: string };
    said(await (await board.asSecretary)(attach, { item, file: id }), 'attachPaper');
  }

  const packOf = async (personId: string) =>
    said<Shown | null>(await (await board.run(personId))(boardPack, { number: meeting.number }), 'boardPack');
  const get = async (personId: string, ending: 'pdf' | 'txt') =>
    portal.http
      .get(`/meetings/${meeting.number}/pack.${ending}`)
      .set('Cookie', await portal.cookieOf(personId))
      .buffer()
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      });
  const prepared = async (personId: string): Promise<PDFDocument> => {
    said(await (await board.run(personId))(prepare, { meetingId: meeting.id }), 'prepareBoardPack');
    await eventually(async () => (await packOf(personId))?.prepared?.isUnderWay === false);
    const { status, body } = await get(personId, 'pdf');
    expect(status).toBe(200);
    return PDFDocument.load(body as Buffer);
  };

  it('is for those inside the meeting, and does not exist for others', async () => {
    const { col } = board.representatives;
    for (const personId of [col, board.alternate, board.secretary])
      expect((await packOf(personId))?.meeting.agenda).toHaveLength(2);
    expect(await packOf(board.partner)).toBeNull();
    for (const act of [prepare, markRead])
      expect(await (await board.run(board.partner))(act, { meetingId: meeting.id })).toMatchObject({
        refusal: 'NOT_FOUND',
      });
    for (const ending of ['pdf', 'txt'] as const) {
      expect((await get(board.partner, ending)).status).toBe(404);
      expect((await portal.http.get(`/meetings/${meeting.number}/pack.${ending}`)).status).toBe(401);
    }
  });

  it('is one PDF with the PDFs among the papers in it, in the language of whoever reads it', async () => {
    const { col, alecso } = board.representatives;
    // Cover, contents, two items, two title pages of papers, and the three pages of the one that is a PDF.
    const english = await prepared(col);
    expect(english.getPageCount()).toBe(9);
    expect(english.getTitle()).toBe(`${meeting.title} (${meeting.number})`);
    expect(english.catalog.toString()).toContain('(en)');
    const arabic = await prepared(alecso);
    expect(arabic.getPageCount()).toBe(9);
    expect(arabic.catalog.toString()).toContain('(ar)');
  });

  it('is each reader’s own: nobody is handed the PDF of another', async () => {
    expect((await packOf(board.alternate))?.prepared).toBeNull();
    expect((await get(board.alternate, 'pdf')).status).toBe(404);
  });

  it('is plain text too', async () => {
    const { status, body, headers } = await get(board.representatives.col, 'txt');
    expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
    const text = (body as Buffer).toString();
    expect(text).toContain('1. Annual report');
    expect(text).toContain('Notes on Work plan');
    expect(text).toMatch(/1\.1 report\.pdf http\S+\/files\/[0-9a-f-]{36}/);
  });

  it('marks what is new or has changed since it was read, and hands out no PDF that says something else', async () => {
    const { col } = board.representatives;
    expect((await packOf(col))?.meeting.agenda.map(({ sinceRead }) => sinceRead)).toEqual([null, null]);
    said(await (await board.run(col))(markRead, { meetingId: meeting.id }), 'markPackRead');
    const [report, plan] = meeting.agenda;
    const item = { title: 'Work plan 2028', kind: 'decision', minutes: 45, note: '', presenterName: '' };
    said(
      await (
        await board.asSecretary
      )(change, { id: plan?.id, version: plan?.version, item }),
      'changeAgendaItem',
    );
    const since = async () => (await packOf(col))?.meeting.agenda.map(({ sinceRead }) => sinceRead);
    expect(await since()).toEqual(['read', 'changed']);
    await bring(report?.id, 'annex.csv', 'a,b\n');
    expect(await since()).toEqual(['changed', 'changed']);
    expect((await packOf(col))?.prepared).toMatchObject({ isCurrent: false, isUnderWay: false });
    expect((await get(col, 'pdf')).status).toBe(404);
    expect((await prepared(col)).getPageCount()).toBe(10);
    said(await (await board.run(col))(markRead, { meetingId: meeting.id }), 'markPackRead');
    expect(await since()).toEqual(['read', 'read']);
  });

  it('is gone for somebody whose mandate has ended, with the PDF they had', async () => {
    const { col } = board.representatives;
    expect((await get(col, 'pdf')).status).toBe(200);
    await portal.given.mandate(col, 'slibnu', 'organisation_administrator');
    await portal.sql(
      `update mandates set ends_at = now() where person_id = $1 and capacity = 'representative'`,
      [col],
    );
    expect((await get(col, 'pdf')).status).toBe(404);
    expect(await packOf(col)).toBeNull();
  });
});
