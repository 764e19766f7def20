import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { TestPortal, eventually } from '../../../test/api.js';
import { TestBoard, addAgendaItem, said, type ShownMeeting } from '../../../test/board.js';
import { agendaLink, memberIds } from '../../../test/given-agenda.js';
import { textOf } from '../../../test/pdf-text.js';

const declare = `mutation ($itemId: ID!, $memberId: ID!, $reason: RecusalReason!) {
  declareRecusal(itemId: $itemId, memberId: $memberId, reason: $reason) { id recusals { id reason member { acronym } } } }`;
const attach = `mutation ($item: ID!, $file: ID!) { attachPaper(agendaItemId: $item, fileId: $file) { id } }`;
const prepare = `mutation ($meetingId: ID!) { prepareBoardPack(meetingId: $meetingId) { id } }`;
const markRead = `mutation ($meetingId: ID!) { markPackRead(meetingId: $meetingId) { id } }`;
const pack = `query ($number: String!) { boardPack(number: $number) {
  prepared { isUnderWay isCurrent } meeting { agenda { title kind sinceRead viewerRecusedFor papers { id } } } } }`;

/** A word that stands in title, note and papers of the item, and nowhere else. */
const secret = 'Quokka';
const inItsPlace = 'An item from which you are recused';

/** Everything that the web client asks. */
const documents = Object.values(
  JSON.parse(
    readFileSync(new URL('../../../../web/src/gql/persisted-documents.json', import.meta.url), 'utf8'),
  ) as Record<string, string>,
);

describe('an item from which a Member is recused', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let meeting: ShownMeeting;
  let itemId: string;
  const files: string[] = [];

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    meeting = await board.convened();
    const item = {
      title: `${secret} award`,
      kind: 'consent',
      minutes: 10,
      note: `${secret} note`,
      presenterName: secret,
    };
    const { agenda } = said<ShownMeeting>(
      await (
        await board.asSecretary
      )(addAgendaItem, { meetingId: meeting.id, item }),
      'addAgendaItem',
    );
    itemId = agenda.at(-1)?.id ?? '';
    files.push(
      await bring(`${secret}.txt`, `${secret} in a text`),
      await bring(`${secret}.pdf`, await paper()),
    );
    said(
      await (
        await board.run(board.representatives.col)
      )(markRead, { meetingId: meeting.id }),
      'markPackRead',
    );
    const memberId = (await memberIds(board))['col'];
    said(
      await (
        await board.run(board.representatives.col)
      )(declare, { itemId, memberId, reason: 'own_organisation' }),
      'declareRecusal',
    );
  });
  afterAll(() => portal.stop());

  async function paper(): Promise<Buffer> {
    const document = await PDFDocument.create();
    const font = await document.embedFont(StandardFonts.Helvetica);
    document.addPage([595, 842]).drawText(`${secret} in a PDF`, { x: 80, y: 700, font });
    return Buffer.from(await document.save());
  }

  async function bring(name: string, contents: Buffer | string): Promise<string> {
    const { body } = await portal.http
      .put(`/files?name=${name}`)
      .set('Cookie', await portal.cookieOf(board.secretary))
      .type('application/octet-stream')
      .send(contents);
    const { id } = body as { id: string };
    said(await (await board.asSecretary)(attach, { item: itemId, file: id }), 'attachPaper');
    return id;
  }

  const get = async (personId: string, path: string) =>
    portal.http
      .get(path)
      .set('Cookie', await portal.cookieOf(personId))
      .buffer()
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      });
  const text = async (personId: string, path: string) =>
    ((await get(personId, path)).body as Buffer).toString();
  type Shown = {
    prepared: { isUnderWay: boolean; isCurrent: boolean } | null;
    meeting: { agenda: Record<string, unknown>[] };
  };
  const packOf = async (personId: string) =>
    said<Shown>(await (await board.run(personId))(pack, { number: meeting.number }), 'boardPack');

  async function prepared(personId: string): Promise<string> {
    said(await (await board.run(personId))(prepare, { meetingId: meeting.id }), 'prepareBoardPack');
    await eventually(async () => (await packOf(personId)).prepared?.isUnderWay === false);
    const { status, body } = await get(personId, `/meetings/${meeting.number}/pack.pdf`);
    expect(status).toBe(200);
    return textOf(await PDFDocument.load(body as Buffer));
  }

  const recused = () => [board.representatives.col, board.alternate];
  const readers = () => [board.representatives.iste, board.secretary];

  it('is a number and why to its people, in the pack and in its text', async () => {
    for (const personId of recused()) {
      const { meeting: seen } = await packOf(personId);
      expect(seen.agenda[2]).toMatchObject({
        title: inItsPlace,
        viewerRecusedFor: 'own_organisation',
        papers: [],
      });
      const pack = await text(personId, `/meetings/${meeting.number}/pack.txt`);
      expect(pack).not.toContain(secret);
      expect(pack).toContain(`3. ${inItsPlace}\nIt is about this Member’s own Organisation.`);
    }
    for (const personId of readers())
      expect(await text(personId, `/meetings/${meeting.number}/pack.txt`)).toContain(`3. ${secret} award`);
  });

  it('is in their PDF neither with its words nor with its papers', async () => {
    const theirs = await prepared(board.representatives.col);
    expect(theirs).toContain('Work plan');
    expect(theirs).toContain(inItsPlace);
    expect(theirs).not.toContain(secret);
    const words = await prepared(board.representatives.iste);
    for (const part of [`${secret} award`, `${secret} note`, `${secret} in a PDF`])
      expect(words).toContain(part);
  });

  it('is no news to them however it changes', async () => {
    const { col } = board.representatives;
    said(await (await board.run(col))(markRead, { meetingId: meeting.id }), 'markPackRead');
    files.push(await bring(`${secret}-annex.txt`, secret));
    const { prepared: mine, meeting: seen } = await packOf(col);
    expect(mine).toMatchObject({ isCurrent: true });
    expect(seen.agenda[2]).toMatchObject({ sinceRead: 'read' });
    expect((await packOf(board.alternate)).meeting.agenda[2]).toMatchObject({ sinceRead: null });
  });

  it('has no files', async () => {
    for (const file of files) {
      for (const personId of recused()) expect((await get(personId, `/files/${file}`)).status).toBe(404);
      for (const personId of readers()) expect((await get(personId, `/files/${file}`)).status).toBe(200);
    }
  });

  it('is on no page and in no answer that the web client asks for', async () => {
    const pages = ['', '/pack', '/agenda', '/room', '/items/3/recusal'].map(
      (page) => `/meetings/${meeting.number}${page}`,
    );
    pages.push('/', '/needs-you', '/meetings', `/search?q=${secret}`, '/board/decisions', '/work');
    for (const personId of recused())
      for (const page of pages) {
        const seen = (await text(personId, page)).replaceAll(`/search?q=${secret}`, '');
        // What one has typed stands in the field again.
        if (!page.startsWith('/search')) expect([page, seen.includes(secret)]).toEqual([page, false]);
        else expect(seen).not.toContain(meeting.number);
      }
    expect(await text(board.representatives.iste, `/meetings/${meeting.number}`)).toContain(secret);
    const variables = { number: meeting.number, text: secret, position: 3 };
    let asked = 0;
    for (const document of documents.filter((one) => one.startsWith('query'))) {
      const names = [...document.slice(0, document.indexOf('{')).matchAll(/\$(\w+): \w+!/g)].map(
        ([, name]) => name ?? '',
      );
      if (names.some((name) => !(name in variables))) continue;
      asked += 1;
      for (const personId of recused()) {
        const { body } = await portal.http
          .post('/graphql')
          .set('Cookie', await portal.cookieOf(personId))
          .send({ query: document, variables });
        expect(JSON.stringify(body)).not.toContain(secret);
      }
    }
    expect(asked).toBeGreaterThan(30);
  });

  it('is not behind the link of a mail about the agenda', async () => {
    for (const personId of recused()) {
      const page = await portal.http.get(await agendaLink(board, meeting.id, personId));
      expect([page.status, page.text.includes(secret)]).toEqual([200, false]);
    }
    const { iste } = board.representatives;
    expect((await portal.http.get(await agendaLink(board, meeting.id, iste))).text).toContain(secret);
  });
});
