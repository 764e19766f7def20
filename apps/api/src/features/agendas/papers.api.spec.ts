import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Json } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import {
  askForPaper,
  bringOwedPaper,
  owedPaper,
  paperFile,
  replacePaper,
  stopAskingForPaper,
} from '../../../test/given-agenda.js';
import { RemindOfPaper } from './remind-of-paper.task.js';

const pack = `query ($number: String!) { boardPack(number: $number) { meeting { agenda { id sinceRead
  owedPaper { dueOn isDelivered isMissing owner { id } viewerOwes }
  papers { id title version storedFile { id } earlierVersions { version storedFile { id } } } } } } }`;
const markRead = `mutation ($meetingId: ID!) { markPackRead(meetingId: $meetingId) { id } }`;

describe('the papers of an agenda', () => {
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
  });
  afterAll(() => portal.stop());

  const itemOf = async (number: string, personId: string): Promise<Json> => {
    const shown = said<Json>(await (await board.run(personId))(pack, { number }), 'boardPack');
    return shown['meeting'].agenda[0] as Json;
  };
  const letters = (itemId: string) =>
    portal.sql<{ kind: string; address: string }>(
      `select kind, address from mails where about_id = $1 order by created_at, kind`,
      [itemId],
    );

  it('are replaced by newer versions, the earlier ones staying readable, and readers see the change', async () => {
    const { meeting, paperId, fileId } = await owedPaper(board);
    const { col } = board.representatives;
    said(await (await board.run(col))(markRead, { meetingId: meeting.id }), 'markPackRead');
    const newer = await paperFile(board, board.secretary, 'report, corrected.txt');
    const run = await board.asSecretary;
    const given = { id: paperId, version: 1, fileId: newer };
    said(await run(replacePaper, given), 'replacePaper');
    expect(await run(replacePaper, given)).toMatchObject({ refusal: 'CHANGED_MEANWHILE' });
    expect(await (await board.run(col))(replacePaper, { ...given, version: 2 })).toMatchObject({
      refusal: 'NOT_ALLOWED',
    });
    expect(await itemOf(meeting.number, col)).toMatchObject({
      sinceRead: 'changed',
      papers: [
        {
          title: 'report, corrected.txt',
          version: 2,
          storedFile: { id: newer },
          earlierVersions: [{ version: 1, storedFile: { id: fileId } }],
        },
      ],
    });
    const open = async (personId: string) =>
      (await portal.http.get(`/files/${fileId}`).set('Cookie', await portal.cookieOf(personId))).status;
    // The test’s file has no contents: who may open it gets as far as looking for them.
    expect(await open(board.partner)).toBe(404);
    const text = await portal.http
      .get(`/meetings/${meeting.number}/pack.txt`)
      .set('Cookie', await portal.cookieOf(col));
    expect(text.text).toContain('report, corrected.txt (version 2)');
  });

  it('are owed by somebody until a day, who brings them in the portal', async () => {
    const { meeting, itemId } = await owedPaper(board);
    const { iste, col } = board.representatives;
    const needs = async () =>
      said<Json[]>(await (await board.as('iste'))('{ needsYou { id kind } }'), 'needsYou').filter(
        ({ id }) => id === itemId,
      );
    expect(await needs()).toEqual([{ id: itemId, kind: 'bring_paper' }]);
    expect((await itemOf(meeting.number, iste))['owedPaper']).toMatchObject({
      isDelivered: false,
      isMissing: false,
      viewerOwes: true,
    });
    const fileId = await paperFile(board, iste);
    // Neither somebody else brings it, nor a file that somebody else has brought.
    expect(await (await board.run(col))(bringOwedPaper, { itemId, fileId })).toMatchObject({
      refusal: 'NOT_FOUND',
    });
    const others = await paperFile(board, col);
    expect(await (await board.as('iste'))(bringOwedPaper, { itemId, fileId: others })).toMatchObject({
      refusal: 'NOT_FOUND',
    });
    said(await (await board.as('iste'))(bringOwedPaper, { itemId, fileId }), 'bringOwedPaper');
    expect(await itemOf(meeting.number, col)).toMatchObject({
      owedPaper: { isDelivered: true, viewerOwes: false },
      papers: [{}, { storedFile: { id: fileId } }],
    });
    expect(await needs()).toEqual([]);
  });

  it('are chased before and after their last day, once each, and never once they are there', async () => {
    const { itemId } = await owedPaper(board);
    const jobs = await portal.sql<{ key: string }>(
      `select key from graphile_worker.jobs where key like '%' || $1 order by key`,
      [itemId],
    );
    expect(jobs.map(({ key }) => key)).toEqual([`paper after ${itemId}`, `paper before ${itemId}`]);
    const task = portal.app.get(RemindOfPaper, { strict: false });
    const remind = async (...reminders: string[]) => {
      for (const reminder of reminders) await task.run({ itemId, reminder });
    };
    const due = (days: number) =>
      portal.source.query(
        `update owed_papers set due_on = (now() at time zone 'Asia/Shanghai')::date + $2::int where agenda_item_id = $1`,
        [itemId, days],
      );
    await remind('before', 'after');
    expect(await letters(itemId)).toEqual([{ kind: 'paper_asked', address: 'rep@iste.example' }]);
    await due(2);
    await remind('before', 'before', 'after');
    await due(-1);
    await remind('before', 'after', 'after');
    expect((await letters(itemId)).map(({ kind }) => kind).sort()).toEqual([
      'paper_asked',
      'paper_due',
      'paper_missing',
    ]);
    const { itemId: brought } = await owedPaper(board);
    const fileId = await paperFile(board, board.representatives.iste);
    said(await (await board.as('iste'))(bringOwedPaper, { itemId: brought, fileId }), 'bringOwedPaper');
    await portal.source.query(`update owed_papers set due_on = current_date - 5 where agenda_item_id = $1`, [
      brought,
    ]);
    await task.run({ itemId: brought, reminder: 'after' });
    expect(await letters(brought)).toHaveLength(1);
  });

  it('are asked of people who act for somebody, by a day until the meeting, and no longer if need be', async () => {
    const { itemId } = await owedPaper(board);
    const run = await board.asSecretary;
    const ownerId = board.representatives.col;
    expect(await run(askForPaper, { itemId, ownerId: await portal.given.person() })).toMatchObject({
      refusal: 'PAPER_OWNER_WITHOUT_MANDATE',
      field: 'ownerId',
    });
    for (const dueOn of ['2020-01-01', '2099-01-01'])
      expect(await run(askForPaper, { itemId, ownerId, dueOn })).toMatchObject({ refusal: 'PAPER_DUE_WHEN' });
    for (const act of [askForPaper, stopAskingForPaper])
      expect(await (await board.as('col'))(act, { itemId, ownerId })).toMatchObject({
        refusal: 'NOT_ALLOWED',
      });
    said(await run(stopAskingForPaper, { itemId }), 'stopAskingForPaper');
    expect(await run(stopAskingForPaper, { itemId })).toMatchObject({ refusal: 'NOT_FOUND' });
  });
});
