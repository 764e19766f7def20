import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Json } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import { bytesSent } from '../../../test/bytes-sent.js';
import {
  agendaLink,
  agendaShown,
  freeze,
  lateItem,
  meetingWithReports,
  proposeLateItem,
} from '../../../test/given-agenda.js';

/** As hard to compress as words can be that people read. */
const hard = (length: number, seed: number) =>
  Array.from({ length }, (_, at) =>
    String.fromCharCode(0x4e00 + (((at + seed * 131) * 7919 * (at + seed)) % 3000)),
  ).join('');

describe('the page behind the mail about an agenda', () => {
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
  });
  afterAll(() => portal.stop());

  it('stays below 20 KB as it is sent, however much there is to read, and takes every answer that it asks for', async () => {
    const meeting = await meetingWithReports(board, 45);
    for (const { id, position } of meeting.agenda)
      await portal.source.query(`update agenda_items set title = $2, note = $3 where id = $1`, [
        id,
        hard(300, position),
        hard(2000, position + 100),
      ]);
    await freeze(board, meeting.id);
    const run = await board.asSecretary;
    for (let n = 1; n <= 6; n++)
      said(
        await run(proposeLateItem, {
          meetingId: meeting.id,
          item: { ...lateItem, title: hard(300, n), note: hard(2000, n + 10) },
          because: hard(1000, n + 20),
        }),
        'proposeLateItem',
      );
    const link = await agendaLink(board, meeting.id, board.representatives.iste);
    const { status, text } = await portal.http.get(link);
    expect(status).toBe(200);
    expect(bytesSent(text)).toBeLessThan(20_000);
    const fields = [...new Set(text.match(/(?<=name=")(late|item)-[0-9a-f-]{36}/g))];
    expect(fields).toHaveLength(45);
    const body = Object.fromEntries(
      fields.map((field) => [field, field.startsWith('late') ? 'consents' : 'preapproves']),
    );
    expect((await portal.http.post(link).type('form').send(body)).status).toBeLessThan(400);
    const [count] = await portal.sql<{ reviews: number; answers: number }>(
      `select (select count(*)::int from item_reviews r join agenda_items a on a.id = r.agenda_item_id
           where a.meeting_id = $1) as reviews,
         (select count(*)::int from late_item_answers w join late_items l on l.id = w.late_item_id
           where l.meeting_id = $1 and w.answer = 'consents') as answers`,
      [meeting.id],
    );
    expect(count).toEqual({ reviews: 40, answers: 5 });
    const agenda = said<Json>(
      await (
        await board.as('iste')
      )(`query ($number: String!) { meetingAgenda(number: $number) ${agendaShown} }`, {
        number: meeting.number,
      }),
      'meetingAgenda',
    );
    expect(agenda['lateItems']).toHaveLength(6);
  });
});
