import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { TestPortal } from '../../../test/api.js';
import { TestBoard, addAgendaItem, said, type ShownMeeting } from '../../../test/board.js';

const agenda =
  'agenda { id position title version papers { id title storedFile { id name mediaType bytes } } }';
const change = `mutation ($id: ID!, $version: Int!, $item: AgendaItemInput!) { changeAgendaItem(id: $id, version: $version, item: $item) { ${agenda} } }`;
const move = `mutation ($id: ID!, $position: Int!) { moveAgendaItem(id: $id, position: $position) { ${agenda} } }`;
const remove = `mutation ($id: ID!) { removeAgendaItem(id: $id) { ${agenda} } }`;
const attach = `mutation ($item: ID!, $file: ID!, $title: String) { attachPaper(agendaItemId: $item, fileId: $file, title: $title) { ${agenda} } }`;
const removePaper = `mutation ($id: ID!) { removePaper(id: $id) { ${agenda} } }`;

const item = (title: string, changed: Record<string, unknown> = {}) => ({
  title,
  kind: 'discussion',
  minutes: 20,
  note: '',
  presenterName: '',
  ...changed,
});
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('the agenda of a meeting', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let meeting: ShownMeeting;
  let cookie: string;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    meeting = await board.draft();
    cookie = await portal.cookieOf(board.secretary);
  });
  afterAll(() => portal.stop());

  const ask = async (document: string, variables: Record<string, unknown>, field: string) =>
    said<ShownMeeting>(await (await board.asSecretary)(document, variables), field).agenda;
  const titles = (items: ShownMeeting['agenda']) =>
    items.map(({ position, title }) => `${position} ${title}`);
  const put = (name: string, body: Buffer | string, headers: Record<string, string> = { Cookie: cookie }) =>
    portal.http
      .put(`/files?name=${encodeURIComponent(name)}`)
      .set(headers)
      .type('application/octet-stream')
      .send(body);

  it('keeps its numbers without gaps, wherever items come, go and move', async () => {
    const add = (title: string, position?: number) =>
      ask(addAgendaItem, { meetingId: meeting.id, item: item(title), position }, 'addAgendaItem');
    await add('Any other business');
    expect(titles(await add('Opening', 1))).toEqual([
      '1 Opening',
      '2 Annual report',
      '3 Work plan',
      '4 Any other business',
    ]);
    const items = await add('Beyond the end', 99);
    const id = (title: string) => items.find((one) => one.title === title)?.id;
    expect(
      titles(await ask(move, { id: id('Work plan'), position: 1 }, 'moveAgendaItem')).slice(0, 3),
    ).toEqual(['1 Work plan', '2 Opening', '3 Annual report']);
    expect(titles(await ask(move, { id: id('Work plan'), position: 4 }, 'moveAgendaItem'))).toEqual([
      '1 Opening',
      '2 Annual report',
      '3 Any other business',
      '4 Work plan',
      '5 Beyond the end',
    ]);
    await ask(remove, { id: id('Annual report') }, 'removeAgendaItem');
    expect(titles(await ask(remove, { id: id('Opening') }, 'removeAgendaItem'))).toEqual([
      '1 Any other business',
      '2 Work plan',
      '3 Beyond the end',
    ]);
    expect(await (await board.asSecretary)(remove, { id: id('Opening') })).toMatchObject({
      refusal: 'NOT_FOUND',
    });
  });

  it('lets one of two secretaries who change the same item win', async () => {
    const [first] = await ask(
      addAgendaItem,
      { meetingId: meeting.id, item: item('Contested'), position: 1 },
      'addAgendaItem',
    );
    const changing = async (title: string) =>
      (await board.asSecretary)(change, { id: first?.id, version: 1, item: item(title) });
    const answers = await Promise.all([changing('One'), changing('Another')]);
    expect(answers.map(({ refusal }) => refusal).sort()).toEqual(['CHANGED_MEANWHILE', undefined]);
  });

  test.each([
    [item(' '), 'AGENDA_ITEM_TITLE', 'title'],
    [item('Long', { minutes: 601 }), 'AGENDA_ITEM_MINUTES', 'minutes'],
    [item('Negative', { minutes: -1 }), 'AGENDA_ITEM_MINUTES', 'minutes'],
    [item('Nobody', { presenterId: '01a2004a-97ce-756c-94bf-000000000000' }), 'NOT_FOUND', 'presenterId'],
  ])('refuses %j: %s', async (wrong, code, field) => {
    const answer = await (await board.asSecretary)(addAgendaItem, { meetingId: meeting.id, item: wrong });
    expect(answer).toMatchObject({ refusal: code, field });
  });

  it('takes papers that those inside open as attachments, and nobody else at all', async () => {
    const convened = await board.convened();
    const brought = await put('Bericht über 2026.pdf', pdf);
    expect(brought.status).toBe(201);
    expect(brought.body).toMatchObject({
      name: 'Bericht über 2026.pdf',
      mediaType: 'application/pdf',
      bytes: pdf.length,
    });
    const file = String((brought.body as { id: string }).id);
    const open = async (personId: string) =>
      portal.http.get(`/files/${file}`).set('Cookie', await portal.cookieOf(personId));
    expect((await open(board.secretary)).status).toBe(404);

    const paper = { item: convened.agenda[0]?.id, file, title: 'Annual report 2026' };
    const [first] = await ask(attach, paper, 'attachPaper');
    expect(first?.papers).toMatchObject([
      { title: 'Annual report 2026', storedFile: { id: file, mediaType: 'application/pdf' } },
    ]);
    const opened = await open(board.representatives.col);
    expect(opened.status).toBe(200);
    expect(Buffer.from(opened.body as Buffer).equals(pdf)).toBe(true);
    expect(opened.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(
        /^attachment; .*filename\*=UTF-8''Bericht%20%C3%BCber%202026\.pdf$/,
      ),
      'x-content-type-options': 'nosniff',
      'content-security-policy': `default-src 'none'; sandbox`,
      'cache-control': 'private, no-cache',
    });
    expect((await open(board.alternate)).status).toBe(200);
    expect((await open(board.partner)).status).toBe(404);
    expect((await portal.http.get(`/files/${file}`)).status).toBe(401);
    const seen = 'query ($n: String!) { meeting(number: $n) { agenda { papers { id } } } }';
    const ofStranger = said<ShownMeeting>(await portal.asStranger(seen, { n: convened.number }), 'meeting');
    expect(ofStranger.agenda.map(({ papers }) => papers)).toEqual([[], []]);

    const [row] = await portal.sql(`select id from agenda_papers where file_id = $1`, [file]);
    await ask(removePaper, { id: row?.['id'] }, 'removePaper');
    expect((await open(board.representatives.col)).status).toBe(404);
  });

  it('lets nobody bring files who speaks for no Organisation', async () => {
    const administrator = await portal.given.holder('iste', 'organisation_administrator');
    const Cookie = await portal.cookieOf(administrator);
    await portal.source.query(`update mandates set ends_at = now() where person_id = $1`, [administrator]);
    expect((await put('a.pdf', pdf, { Cookie })).status).toBe(401);
    expect((await put('a.pdf', pdf, {})).status).toBe(401);
    const fromElsewhere = await put('a.pdf', pdf, { Cookie: cookie, Origin: 'https://elsewhere.example' });
    expect(fromElsewhere.status).toBe(403);
  });

  test.each([
    ['minutes.txt', 'Grüße, 你好, مرحبا\n', 'text/plain'],
    ['figures.csv', 'year;members\n2026;6\n', 'text/csv'],
    ['chart.png', png, 'image/png'],
    ['../../etc/report.PDF', pdf, 'application/pdf'],
  ])('takes %s for what its contents are', async (name, body, mediaType) => {
    const response = await put(name, body);
    expect([response.status, (response.body as { mediaType: string }).mediaType]).toEqual([201, mediaType]);
  });

  test.each([
    ['report.pdf', png, 'FILE_ENDING_DIFFERS'],
    ['picture.png', 'no picture', 'FILE_ENDING_DIFFERS'],
    ['page.html', '<script>alert(1)</script>', 'FILE_ENDING_DIFFERS'],
    [
      'drawing.svg',
      '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>',
      'FILE_KIND_NOT_ALLOWED',
    ],
    ['program.txt', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), 'FILE_KIND_NOT_ALLOWED'],
    ['empty.pdf', '', 'FILE_EMPTY'],
    ['..', pdf, 'FILE_ENDING_DIFFERS'],
    ['', pdf, 'FILE_NAME_MISSING'],
    ['large.txt', Buffer.alloc(25 * 1024 * 1024 + 1, 'a'), 'FILE_TOO_LARGE'],
  ])('refuses %s', async (name, body, code) => {
    const response = await put(name, body);
    expect(response.status).toBe(422);
    expect(response.body).toMatchObject({ errors: [{ extensions: { code } }] });
    expect(readdirSync(`${portal.settings.filesDirectory}/incoming`)).toEqual([]);
  });

  it('stops a file that does not say how large it is', async () => {
    const address = (await portal.app.listen(0)).address() as { port: number };
    const chunk = new Uint8Array(1024 * 1024).fill(97);
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => (sent++ < 30 ? controller.enqueue(chunk) : controller.close()),
    });
    const response = await fetch(`http://127.0.0.1:${address.port}/files?name=endless.txt`, {
      method: 'PUT',
      headers: { cookie },
      body,
      duplex: 'half',
    });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'FILE_TOO_LARGE' } }] });
  });
});
