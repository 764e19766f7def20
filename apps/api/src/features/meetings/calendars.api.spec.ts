import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { TestPortal } from '../../../test/api.js';
import {
  TestBoard,
  cancelMeeting,
  changeMeeting,
  meetingIn,
  said,
  type ShownMeeting,
} from '../../../test/board.js';

const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => ({
    uid: String(event.getFirstPropertyValue('uid')).split('@')[0],
    status: String(event.getFirstPropertyValue('status')),
    summary: String(event.getFirstPropertyValue('summary')),
  }));

describe('meetings in calendars', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let meeting: ShownMeeting;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    meeting = await board.convened();
  });
  afterAll(() => portal.stop());

  const openFeed = async (personId: string) => {
    const run = await board.run(personId);
    const opened = said<{ address: string }>(
      await run('mutation { openCalendarFeed { address } }'),
      'openCalendarFeed',
    );
    return new URL(opened.address).pathname;
  };
  const uids = async (path: string) => events((await portal.http.get(path)).text).map(({ uid }) => uid);

  it('are downloaded by anybody, but with the way in and the note only by those invited', async () => {
    const path = `/meetings/${meeting.number}.ics`;
    const download = async (personId?: string) =>
      portal.http.get(path).set('Cookie', personId ? await portal.cookieOf(personId) : '');
    for (const personId of [undefined, board.partner]) {
      const response = await download(personId);
      expect(response.headers['content-type']).toBe('text/calendar; charset=utf-8');
      expect(response.headers['content-disposition']).toBe(`attachment; filename=${meeting.number}.ics`);
      expect(response.text).toContain('METHOD:PUBLISH');
      expect(response.text).not.toMatch(/meet\.example|annual report at hand|ATTENDEE/);
    }
    for (const personId of [board.representatives.col, board.secretary])
      expect((await download(personId)).text).toMatch(/CONFERENCE[^\n]*https:\/\/meet\.example/);
  });

  it('hold no draft and no meeting that does not exist', async () => {
    const draft = await board.draft(meetingIn(80));
    const cookie = await portal.cookieOf(board.secretary);
    for (const number of [draft.number, 'AB-1999-01', 'x'])
      expect((await portal.http.get(`/meetings/${number}.ics`).set('Cookie', cookie)).status).toBe(404);
  });

  it('are subscribed to at a secret address that stays the same until it is revoked', async () => {
    const path = await openFeed(board.representatives.iste);
    expect(await openFeed(board.representatives.iste)).toBe(path);
    const run = await board.as('iste');
    expect((await run('{ myCalendarFeed { address } }')).data).toEqual({
      myCalendarFeed: { address: `http://portal.test${path}` },
    });
    expect(await uids(path)).toEqual([meeting.id]);
    expect((await run('mutation { revokeCalendarFeed { address } }')).data).toEqual({
      revokeCalendarFeed: null,
    });
    expect((await portal.http.get(path)).status).toBe(404);
    const another = await openFeed(board.representatives.iste);
    expect(another).not.toBe(path);
    expect((await portal.http.get(another.replace(/.{6}\.ics$/, 'xxxxxx.ics'))).status).toBe(404);
  });

  it('answer 304 while nothing changes, and anew when something does', async () => {
    const changing = await board.convened(meetingIn(75));
    const path = await openFeed(board.representatives.seameo);
    const first = await portal.http.get(path);
    const etag = String(first.headers['etag']);
    expect(first.headers['cache-control']).toBe('private, no-cache');
    expect((await portal.http.get(path).set('If-None-Match', etag)).status).toBe(304);
    const { id, version } = changing;
    const typo = meetingIn(75, { title: 'Another title' });
    said(await (await board.asSecretary)(changeMeeting, { id, version, meeting: typo }), 'changeMeeting');
    const second = await portal.http.get(path).set('If-None-Match', etag);
    expect([second.status, second.text.includes('SUMMARY:Another title')]).toEqual([200, true]);
  });

  it('keep a meeting that was called off for thirty days, marked so', async () => {
    const { id, version } = await board.convened(meetingIn(76));
    said(await (await board.asSecretary)(cancelMeeting, { id, version, because: 'Moved' }), 'cancelMeeting');
    const path = await openFeed(board.representatives.slibnu);
    const mine = async () => events((await portal.http.get(path)).text).find(({ uid }) => uid === id)?.status;
    expect(await mine()).toBe('CANCELLED');
    await portal.sql(`update meetings set cancelled_at = now() - interval '30 days 1 minute' where id = $1`, [
      id,
    ]);
    expect(await mine()).toBeUndefined();
  });

  it('hold what one is asked to come to: nothing for an alternate who was not named', async () => {
    expect(await uids(await openFeed(board.alternate))).toEqual([]);
    expect(await uids(await openFeed(board.secretary))).toEqual([]);
  });

  it('stop with the mandate', async () => {
    const path = await openFeed(board.representatives.alecso);
    const other = await portal.given.mandate(
      board.representatives.alecso,
      'netdragon',
      'organisation_administrator',
    );
    expect(await uids(path)).toContain(meeting.id);
    await portal.sql(`update mandates set ends_at = now() where person_id = $1 and id <> $2`, [
      board.representatives.alecso,
      other,
    ]);
    expect(await uids(path)).toEqual([]);
    await portal.sql(`update mandates set ends_at = now() where id = $1`, [other]);
    expect((await portal.http.get(path)).status).toBe(404);
  });
});
