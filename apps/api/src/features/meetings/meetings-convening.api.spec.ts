import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { TestPortal } from '../../../test/api.js';
import {
  TestBoard,
  addAgendaItem,
  cancelMeeting,
  changeMeeting,
  conveneMeeting,
  createMeeting,
  meetingIn,
  said,
  type ShownMeeting,
  weekdayIn,
} from '../../../test/board.js';
import { consentRecorded, reason } from '../../../test/given-short-notice.js';
import { addDays } from '../../platform/time/calendar-days.js';
import { dateIn } from '../../platform/time/zones.js';

describe('preparing and convening a meeting', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let today: string;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    today = dateIn(new Date(), 'Asia/Shanghai');
  });
  afterAll(() => portal.stop());

  const convene = async (meeting: Record<string, unknown>) => {
    const { id, version } = await board.draft(meeting);
    return (await board.asSecretary)(conveneMeeting, { id, version });
  };
  const mails = async () => Number((await portal.sql(`select count(*)::int as n from mails`))[0]?.['n']);
  const lastAct = async (id: unknown) =>
    (
      await portal.sql(
        `select act, capacity, details from audit_entries where noun_id = $1 order by position desc limit 1`,
        [id],
      )
    )[0];

  it('gives drafts numbers that follow each other within the year of the meeting', async () => {
    const run = await board.asSecretary;
    const number = async (wallClock: string) =>
      String(
        said<ShownMeeting>(
          await run(createMeeting, { meeting: meetingIn(1, { wallClock }) }),
          'createMeeting',
        ).number,
      );
    expect(await number('2031-03-03T20:00')).toBe('AB-2031-01');
    expect(await number('2032-03-03T20:00')).toBe('AB-2032-01');
    expect(await number('2031-05-05T20:00')).toBe('AB-2031-02');
  });

  test.each([
    ['without a title', { title: ' ' }, 'MEETING_TITLE', 'title'],
    ['with a title too long', { title: 'x'.repeat(201) }, 'MEETING_TITLE', 'title'],
    ['with a note too long', { note: 'x'.repeat(5001) }, 'TEXT_TOO_LONG', 'note'],
    ['in no zone', { timeZone: 'Mars/Olympus' }, 'UNKNOWN_TIME_ZONE', 'timeZone'],
    ['too short', { minutes: 14 }, 'MEETING_LENGTH', 'minutes'],
    ['too long', { minutes: 1441 }, 'MEETING_LENGTH', 'minutes'],
    ['with an open link', { link: 'http://meet.example/board' }, 'MEETING_LINK_NOT_SECURE', 'link'],
    ['with a script for a link', { link: 'javascript:alert(1)' }, 'MEETING_LINK_NOT_SECURE', 'link'],
    [
      'at a time that is skipped (reading 8.16)',
      { wallClock: '2027-03-28T02:30', timeZone: 'Europe/Berlin' },
      'TIME_SKIPPED',
      'wallClock',
    ],
    [
      'at a time shown twice (reading 8.16)',
      { wallClock: '2027-10-31T02:30', timeZone: 'Europe/Berlin' },
      'TIME_TWICE',
      'wallClock',
    ],
  ])('refuses a draft %s', async (_, changed, code, field) => {
    const answer = await (await board.asSecretary)(createMeeting, { meeting: meetingIn(60, changed) });
    expect(answer).toMatchObject({ refusal: code, field });
  });

  it('takes a time shown twice once it is said which is meant (reading 8.16)', async () => {
    const run = await board.asSecretary;
    const at = async (occurrence: string) => {
      const meeting = meetingIn(60, { wallClock: '2027-10-31T02:30', timeZone: 'Europe/Berlin', occurrence });
      return new Date(
        said<ShownMeeting>(await run(createMeeting, { meeting }), 'createMeeting').startsAt,
      ).toISOString();
    };
    expect(await at('earlier')).toBe('2027-10-31T00:30:00.000Z');
    expect(await at('later')).toBe('2027-10-31T01:30:00.000Z');
  });

  test.each([
    ['an ordinary meeting in 44 days', { days: 44, kind: 'ordinary' }, 'NOTICE_TOO_SHORT'],
    ['an ordinary meeting in 14 days', { days: 14, kind: 'ordinary' }, 'NOTICE_TOO_SHORT_FOR_ANY_KIND'],
    [
      'an extraordinary meeting in 14 days',
      { days: 14, kind: 'extraordinary' },
      'NOTICE_TOO_SHORT_FOR_ANY_KIND',
    ],
  ])(
    'refuses %s for want of notice, says which days are lawful, and mails nobody',
    async (_, { days, kind }, code) => {
      const before = await mails();
      const wallClock = `${addDays(today, days)}T20:00`;
      const answer = await convene(meetingIn(0, { wallClock, kind }));
      const convening = kind === 'ordinary' ? 45 : 15;
      expect(answer).toMatchObject({
        refusal: code,
        field: 'wallClock',
        params: { lastDay: addDays(today, days - convening), earliest: addDays(today, convening) },
      });
      expect(await mails()).toBe(before);
    },
  );

  test.each([
    ['an ordinary meeting in 45 days', 45, 'ordinary'],
    ['an extraordinary meeting in 15 days', 15, 'extraordinary'],
  ])('convenes %s: the whole of the last day is in time (reading 8.2)', async (_, days, kind) => {
    const answer = await convene(meetingIn(0, { wallClock: `${addDays(today, days)}T20:00`, kind }));
    expect(said(answer, 'conveneMeeting')).toMatchObject({ state: 'convened', shortNoticeBecause: null });
  });

  it('convenes sooner with the consent of every Member, and names whose is missing', async () => {
    const draft = await board.draft(meetingIn(0, { wallClock: `${addDays(today, 5)}T20:00` }));
    const run = await board.asSecretary;
    const { id, version } = draft;
    expect((await run(conveneMeeting, { id, version })).refusal).toBe('NOTICE_TOO_SHORT_FOR_ANY_KIND');
    await consentRecorded(board, id, { members: ['alecso', 'col', 'iste', 'seameo', 'slibnu'] });
    expect(await run(conveneMeeting, { id, version })).toMatchObject({
      refusal: 'CONSENT_MISSING',
      params: { members: 'UNESCO IITE' },
    });
    await consentRecorded(board, id);
    const convened = said<ShownMeeting>(await run(conveneMeeting, { id, version }), 'conveneMeeting');
    expect(convened).toMatchObject({ state: 'convened', shortNoticeBecause: reason });
    expect(await lastAct(id)).toEqual({
      act: 'conveneMeeting',
      capacity: 'secretariat_staff',
      details: { invited: 7, shortNotice: true },
    });
  });

  it('does not record a consent that was not needed', async () => {
    const { id, version } = await board.draft(meetingIn(60));
    await consentRecorded(board, id);
    const convened = said<ShownMeeting>(
      await (
        await board.asSecretary
      )(conveneMeeting, { id, version }),
      'conveneMeeting',
    );
    expect(convened.shortNoticeBecause).toBeNull();
  });

  test.each([
    [{ mode: 'in_person', place: '', link: '' }, 'MEETING_NEEDS_A_PLACE'],
    [{ mode: 'online', link: '' }, 'MEETING_NEEDS_A_LINK'],
    [{ mode: 'hybrid', place: 'Beijing', link: '' }, 'MEETING_NEEDS_A_LINK'],
    [{ wallClock: '2026-01-05T20:00' }, 'MEETING_IN_THE_PAST'],
  ])('refuses to convene a draft with %j: %s', async (changed, code) => {
    expect((await convene(meetingIn(60, changed))).refusal).toBe(code);
  });

  it('refuses to convene without an agenda, and twice', async () => {
    const run = await board.asSecretary;
    const { id, version } = said<ShownMeeting>(
      await run(createMeeting, { meeting: meetingIn(60) }),
      'createMeeting',
    );
    expect(await run(conveneMeeting, { id, version })).toMatchObject({
      refusal: 'AGENDA_EMPTY',
      field: 'agenda',
    });
    const item = { title: 'Budget', kind: 'decision', minutes: 20, note: '', presenterName: '' };
    said(await run(addAgendaItem, { meetingId: id, item }), 'addAgendaItem');
    said(await run(conveneMeeting, { id, version }), 'conveneMeeting');
    expect((await run(conveneMeeting, { id, version: version + 1 })).refusal).toBe('MEETING_TRANSITION');
  });

  it('does it once when a browser repeats the request', async () => {
    const { id, version } = await board.draft();
    const run = await board.asSecretary;
    const key = 'one-key-for-convening-1';
    const first = await run(conveneMeeting, { id, version }, key);
    const sent = await mails();
    const again = await run(conveneMeeting, { id, version }, key);
    expect(again.data).toEqual(first.data);
    expect(await mails()).toBe(sent);
    expect((await run(conveneMeeting, { id, version: 7 }, key)).refusal).toBe('REPEATED_DIFFERENTLY');
  });

  it('lets one of two secretaries who change the same version win', async () => {
    const { id, version } = await board.draft();
    const change = async (title: string) =>
      (await board.asSecretary)(changeMeeting, { id, version, meeting: meetingIn(60, { title }) });
    const answers = await Promise.all([change('One'), change('Another')]);
    expect(answers.map(({ refusal }) => refusal).sort()).toEqual(['CHANGED_MEANWHILE', undefined]);
  });

  it('moves a convened meeting within its day freely, to another day only with its notice or consent', async () => {
    const { id, version } = await board.convened();
    const run = await board.asSecretary;
    const change = (changed: Record<string, unknown>) =>
      run(changeMeeting, { id, version, meeting: meetingIn(60, changed) });
    const wallClock = `${weekdayIn(30)}T20:00`;
    expect((await change({ wallClock })).refusal).toBe('NOTICE_TOO_SHORT');
    expect((await change({ kind: 'extraordinary', wallClock })).refusal).toBe('MEETING_KIND_SETTLED');
    expect((await change({ wallClock: '2026-01-05T20:00' })).refusal).toBe('MEETING_IN_THE_PAST');
    expect((await change({ link: '' })).refusal).toBe('MEETING_NEEDS_A_LINK');
    // What they consented to was another day, later than this one.
    await consentRecorded(board, id, { fromDay: addDays(wallClock.slice(0, 10), 1) });
    expect((await change({ wallClock })).refusal).toBe('NOTICE_TOO_SHORT');
    await consentRecorded(board, id, { fromDay: wallClock.slice(0, 10) });
    const moved = said(await change({ wallClock }), 'changeMeeting');
    expect(moved).toMatchObject({ calendarSequence: 1, shortNoticeBecause: reason });
  });

  it('needs a reason to call off what people were invited to, and none for a draft', async () => {
    const run = await board.asSecretary;
    const draft = await board.draft();
    const off = said(
      await run(cancelMeeting, { id: draft.id, version: draft.version, because: '' }),
      'cancelMeeting',
    );
    expect(off).toMatchObject({ state: 'cancelled', viewerCanEdit: false, viewerCanCancel: false });
    expect(
      (await portal.asStranger('query ($n: String!) { meeting(number: $n) { id } }', { n: draft.number }))
        .data,
    ).toEqual({ meeting: null });
    const { id, version } = await board.convened();
    expect((await run(cancelMeeting, { id, version, because: ' ' })).refusal).toBe(
      'CANCELLATION_NEEDS_REASON',
    );
  });
});
