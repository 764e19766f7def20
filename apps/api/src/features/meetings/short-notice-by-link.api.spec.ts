import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal } from '../../../test/api.js';
import { TestBoard, conveneMeeting, meetingIn, said } from '../../../test/board.js';
import { bytesSent } from '../../../test/bytes-sent.js';
import { memberIds } from '../../../test/given-agenda.js';
import { dayIn } from '../../../test/given-decision.js';
import { consentRecorded, noticeLink, reason, shortNoticeAsked } from '../../../test/given-short-notice.js';
import { LetterDesk } from '../../platform/mail/letter-desk.js';

describe('the page behind the mail about short notice', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let ids: Record<string, string>;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    ids = await memberIds(board);
  });
  afterAll(() => portal.stop());

  const linkOf = (id: string) => noticeLink(board, id, board.representatives.iste);
  const send = async (link: string, fields: Record<string, string>) => {
    const { status, text } = await portal.http.post(link).type('form').send(fields);
    return { status, text };
  };
  const consents = () => ({ [`member-${ids['iste']}`]: 'consents' });
  const standing = async (id: string) => {
    const [row] = await portal.sql<{ consents: boolean | null; by: string | null }>(
      `select consents, answered_by_id as by from short_notice_answers where short_notice_id = $1 and member_id = $2`,
      [id, ids['iste']],
    );
    return row;
  };

  it('is where the letter leads, below 20 KB, and opening it changes nothing', async () => {
    const { id: meetingId } = await board.draft();
    const id = await shortNoticeAsked(board, meetingId, dayIn(5));
    const [asked] = await portal.sql<{ id: string }>(
      `select id from short_notice_people where short_notice_id = $1 and person_id = $2`,
      [id, board.representatives.iste],
    );
    const letter = await portal.app
      .get(LetterDesk)
      .write({ kind: 'short_notice_asked', aboutId: asked?.id ?? '', language: 'en' });
    const link = await linkOf(id);
    expect(letter?.button?.url).toBe(`http://portal.test${link}`);
    expect(JSON.stringify(letter)).toContain(reason);
    await portal.source.query(`update short_notices set because = $2 where id = $1`, [
      id,
      Array.from({ length: 1000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 3000))).join(''),
    ]);
    const { status, text } = await portal.http.get(link);
    expect(status).toBe(200);
    expect(text).toContain(`name="member-${ids['iste']}"`);
    expect(text).not.toContain(`name="member-${ids['col']}"`);
    expect(bytesSent(text)).toBeLessThan(20_000);
    expect(await standing(id)).toEqual({ consents: null, by: null });
  });

  it('takes the word of a Member, once however often it is sent, and another one until the meeting is convened', async () => {
    const meeting = await board.draft(meetingIn(0, { wallClock: `${dayIn(5)}T20:00` }));
    const id = await shortNoticeAsked(board, meeting.id, dayIn(5));
    const link = await linkOf(id);
    const audited = async () =>
      portal.sql(
        `select details ->> 'from' as way from audit_entries where act = 'answerShortNotice' and noun_id = $1`,
        [meeting.id],
      );
    expect((await send(link, {})).text).toContain('Choose whether your Member consents');
    expect((await send(link, { [`member-${ids['iste']}`]: 'refuses' })).status).toBe(200);
    expect(await standing(id)).toEqual({ consents: false, by: board.representatives.iste });
    for (let n = 0; n < 2; n++) expect((await send(link, consents())).status).toBe(200);
    expect(await standing(id)).toEqual({ consents: true, by: board.representatives.iste });
    expect(await audited()).toEqual([{ way: 'mail' }, { way: 'mail' }]);
    await consentRecorded(board, meeting.id, { fromDay: dayIn(5) });
    const { version } = meeting;
    said(await (await board.asSecretary)(conveneMeeting, { id: meeting.id, version }), 'conveneMeeting');
    expect((await send(link, { [`member-${ids['iste']}`]: 'refuses' })).status).toBe(422);
    expect((await portal.http.get(link)).text).not.toContain('type="radio"');
    expect(await standing(id)).toMatchObject({ consents: true });
  });

  it('speaks for no other Member, for no one whose seat is lost, and only by our own links', async () => {
    const { id: meetingId } = await board.draft();
    const id = await shortNoticeAsked(board, meetingId, dayIn(2));
    const link = await linkOf(id);
    expect((await send(link, { [`member-${ids['col']}`]: 'consents' })).status).toBe(403);
    expect((await send(link, { 'member-nobody': 'consents', ...consents() })).status).toBe(403);
    expect((await send(`/notice/${'A'.repeat(48)}`, consents())).text).toContain('link');
    expect((await portal.http.get(`/agenda/${link.split('/')[2]}`)).text).not.toContain('type="radio"');
    await portal.source.query(
      `update mandates set ends_at = now() where person_id = $1 and capacity = 'representative'`,
      [board.representatives.iste],
    );
    expect((await send(link, consents())).status).toBe(403);
    expect((await portal.http.get(link)).text).not.toContain('type="radio"');
    expect(await standing(id)).toEqual({ consents: null, by: null });
  });
});
