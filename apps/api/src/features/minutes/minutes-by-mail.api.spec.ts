import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signLink } from '../../platform/auth/signed-link.js';
import { addDays } from '../../platform/time/calendar-days.js';
import { TestPortal, type Json } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import { bytesSent } from '../../../test/bytes-sent.js';
import {
  TestMinutes,
  agree,
  answerCorrection,
  draftToCorrect,
  publish,
  sendDraft,
} from '../../../test/given-minutes.js';
import { TestRoom, closeMeeting } from '../../../test/given-room.js';
import { defaultRulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { mostOnPage } from './draft-to-correct.view.js';
import { draftDueOn } from './minutes.rules.js';
import { draftDueDay } from './minutes.sql.js';

describe('a draft of minutes by mail', () => {
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
  });
  afterAll(() => portal.stop());

  const draftBehind = async (token: string, section: string | null = null) =>
    said<Json | null>(await portal.asStranger(draftToCorrect, { token, section }), 'draftToCorrect');
  const send = (token: string, entries: Record<string, string>) =>
    portal.http.post(`/minutes/${token}`).type('form').send(entries);
  const correctionsOf = (minutes: TestMinutes) =>
    portal.sql(`select text, given_from as "from" from minutes_corrections where meeting_id = $1`, [
      minutes.id,
    ]);

  it('is read by its link, a section at a time, and opening the link changes nothing', async () => {
    const minutes = await TestMinutes.sent(board);
    const token = await minutes.tokenOf(board.representatives.col);
    const before = await portal.sql(`select count(*)::int as n from audit_entries`);
    const { status, text } = await portal.http.get(`/minutes/${token}?section=${minutes.item}`);
    expect(status).toBe(200);
    expect(text).toContain('The Board took note of the report.');
    expect(await draftBehind(token)).toMatchObject({
      canCorrect: true,
      hasAgreed: false,
      section: null,
      sections: [{ key: 'opening' }, { title: 'Annual report' }, { title: 'Work plan' }, { key: 'closing' }],
    });
    expect(await portal.sql(`select count(*)::int as n from audit_entries`)).toEqual(before);
    expect(await correctionsOf(minutes)).toEqual([]);
  });

  it('takes a correction once, however often the form is sent, and says what became of it', async () => {
    const minutes = await TestMinutes.sent(board);
    const token = await minutes.tokenOf(board.representatives.col);
    const entries = { section: minutes.item, text: 'It was COL.' };
    for (const answer of await Promise.all([send(token, entries), send(token, entries)])) {
      expect(answer.status).toBe(200);
      expect(answer.text).toContain('Your correction has arrived');
    }
    expect(await correctionsOf(minutes)).toEqual([{ text: 'It was COL.', from: 'mail' }]);
    expect((await draftBehind(token))?.['given']).toMatchObject([{ text: 'It was COL.', state: 'waiting' }]);
  });

  it('keeps what was typed where it is refused', async () => {
    const minutes = await TestMinutes.sent(board);
    const token = await minutes.tokenOf(board.representatives.col);
    const long = 'x'.repeat(5001);
    const { status, text } = await portal.http
      .post(`/minutes/${token}?section=${minutes.item}`)
      .type('form')
      .send({ section: minutes.item, text: long });
    expect(status).toBe(422);
    expect(text).toContain(long);
  });

  it('takes that there is nothing to correct', async () => {
    const minutes = await TestMinutes.sent(board);
    const token = await minutes.tokenOf(board.representatives.iste);
    expect((await send(token, { agree: 'yes' })).status).toBe(200);
    expect(await draftBehind(token)).toMatchObject({ hasAgreed: true });
  });

  it('shows nothing any more once the time is over', async () => {
    const minutes = await TestMinutes.sent(board);
    const token = await minutes.tokenOf(board.representatives.col);
    await minutes.letTimePass();
    expect(await draftBehind(token, minutes.item)).toMatchObject({
      canCorrect: false,
      sections: [],
      section: null,
    });
    expect((await send(token, { section: minutes.item, text: 'x' })).status).toBe(422);
    expect(await correctionsOf(minutes)).toEqual([]);
  });

  it('has no link for those who were not there, and none of another purpose', async () => {
    const minutes = await TestMinutes.sent(board);
    const absent = await minutes.tokenOf(board.representatives['unesco-iite']);
    expect(await draftBehind(absent, minutes.item)).toMatchObject({
      canCorrect: false,
      sections: [],
      section: null,
    });
    expect((await send(absent, { section: minutes.item, text: 'x' })).status).toBe(403);
    const [reader] = await portal.sql<{ id: string }>(
      `select id from minutes_readers where meeting_id = $1`,
      [minutes.id],
    );
    const { secret } = portal.settings;
    for (const bad of [
      signLink(secret, 'answer', reader?.id ?? ''),
      signLink('another', 'draft-minutes', reader?.id ?? ''),
      'x',
    ]) {
      expect(await draftBehind(bad)).toBeNull();
      expect((await send(bad, { section: minutes.item, text: 'x' })).status).toBeGreaterThanOrEqual(400);
    }
  });

  it('holds nothing of an item from which the reader is recused', async () => {
    const room = await TestRoom.open(board, 'col', 'iste', 'seameo', 'alecso');
    said(await room.enter('col', { act: 'recused', itemId: room.item }), 'enterPresence');
    said(await room.bySecretariat(closeMeeting, { id: room.meeting.id }), 'closeMeeting');
    const minutes = TestMinutes.of(room);
    await minutes.write('What the others said.');
    said(await minutes.bySecretariat(sendDraft), 'sendDraftMinutes');
    const token = await minutes.tokenOf(board.representatives.col);
    const draft = await draftBehind(token, room.item);
    expect(draft?.['section']).toBeNull();
    expect((draft?.['sections'] as Json[]).map(({ key }) => key as string)).not.toContain(room.item);
    expect((await send(token, { section: room.item, text: 'x' })).status).toBe(404);
  });

  it('shows the beginning of a long section, so that the page stays below 20 KB as it is sent', async () => {
    const minutes = await TestMinutes.ofClosed(board);
    // As hard to compress as a text can be that people read.
    const hard = Array.from({ length: 50_000 }, (_, at) =>
      String.fromCharCode(0x4e00 + ((at * 7919 * at) % 3000)),
    );
    await minutes.write(hard.join(''));
    said(await minutes.bySecretariat(sendDraft), 'sendDraftMinutes');
    const token = await minutes.tokenOf(board.representatives.col);
    const section = (await draftBehind(token, minutes.item))?.['section'];
    expect(section).toMatchObject({ isWhole: false });
    expect(JSON.stringify(section.text).length).toBeLessThan(mostOnPage + 200);
    const { text } = await portal.http.get(`/minutes/${token}?section=${minutes.item}`);
    expect(text).toContain(hard.slice(0, 100).join(''));
    expect(bytesSent(text)).toBeLessThan(20_000);
  });
});

describe('what needs a person, of minutes,', () => {
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
  });
  afterAll(() => portal.stop());

  const needs = async (personId: string, minutes: TestMinutes): Promise<Json[]> => {
    const run = await board.run(personId);
    const all = said<Json[]>(
      await run('{ needsYou { id kind path localDeadline { date time } } }'),
      'needsYou',
    );
    return all.filter(({ id, kind }) => id === minutes.id && String(kind).endsWith('_minutes'));
  };

  it('is the draft to send, corrections to give and to answer, the approval, and the publication', async () => {
    const { secretary, representatives } = board;
    const minutes = await TestMinutes.ofClosed(board);
    const path = `/meetings/${minutes.room.meeting.number}/minutes`;
    expect(await needs(secretary, minutes)).toEqual([
      {
        id: minutes.id,
        kind: 'send_minutes',
        path,
        localDeadline: { date: draftDueOn(new Date(), defaultRulesOfProcedure), time: '23:59' },
      },
    ]);
    expect(await needs(representatives.col, minutes)).toEqual([]);
    await minutes.write('The Board took note.');
    said(await minutes.bySecretariat(sendDraft), 'sendDraftMinutes');
    expect(await needs(secretary, minutes)).toEqual([]);
    for (const there of ['col', 'iste', 'seameo', 'alecso'] as const)
      expect(await needs(representatives[there], minutes)).toMatchObject([{ kind: 'correct_minutes', path }]);
    expect(await needs(representatives['unesco-iite'], minutes)).toEqual([]);
    said(await minutes.by('iste', agree), 'agreeToMinutes');
    const correction = await minutes.correct('col', 'Leave it out.');
    for (const spoke of ['col', 'iste'] as const)
      expect(await needs(representatives[spoke], minutes)).toEqual([]);
    expect(await needs(secretary, minutes)).toMatchObject([{ kind: 'answer_minutes' }]);
    await minutes.letTimePass();
    expect(await needs(representatives.seameo, minutes)).toEqual([]);
    const no = { id: correction, takenOver: false, because: 'It was said.' };
    said(await minutes.bySecretariat(answerCorrection, no), 'answerMinutesCorrection');
    expect(await needs(secretary, minutes)).toMatchObject([{ kind: 'approve_minutes' }]);
    const approved = await TestMinutes.approved(board);
    expect(await needs(secretary, approved)).toEqual([]);
    await approved.letTimePass(40);
    expect(await needs(secretary, approved)).toMatchObject([{ kind: 'publish_minutes' }]);
    said(await approved.bySecretariat(publish), 'publishMinutes');
    expect(await needs(secretary, approved)).toEqual([]);
  });

  it('is due, by the statement, on the very day of the rule', async () => {
    const meeting = (await TestMinutes.ofClosed(board)).id;
    const starts = Array.from({ length: 400 }, (_, days) => `${addDays('2027-06-01', days)}T09:00:00Z`);
    const rows = await portal.sql<{ closed: Date; due: string }>(
      `select c.closed, ${draftDueDay('m', 'c.closed')}::text as due
       from meetings m cross join unnest($2::timestamptz[]) c(closed) where m.id = $1`,
      [meeting, starts],
    );
    expect(rows.map(({ due }) => due)).toEqual(
      rows.map(({ closed }) => draftDueOn(new Date(closed), defaultRulesOfProcedure)),
    );
  });
});
