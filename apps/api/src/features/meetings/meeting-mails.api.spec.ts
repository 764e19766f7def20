import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { TestPortal } from '../../../test/api.js';
import {
  TestBoard,
  cancelMeeting,
  changeMeeting,
  conveneMeeting,
  founders,
  meetingIn,
  remindInvitees,
  said,
  type ShownMeeting,
  answerMeeting,
} from '../../../test/board.js';
import { Mailbox, type ArrivedMail } from '../../../test/mailbox.js';
import { wallClockIn } from '../../platform/time/zones.js';

/** The one event of a calendar, as a calendar program reads it. */
function eventOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent');
  if (!events[0] || events.length > 1) throw new Error(`${events.length} events`);
  const event = events[0];
  const value = (name: string) => event.getFirstPropertyValue(name);
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    uid: String(value('uid')),
    sequence: Number(value('sequence')),
    status: String(value('status')),
    start: (value('dtstart') as ICAL.Time).toJSDate().toISOString(),
    organizer: String(value('organizer')),
    attendees: event.getAllProperties('attendee').map((attendee) => ({
      address: String(attendee.getFirstValue()),
      role: String(attendee.getFirstParameter('role')),
      rsvp: String(attendee.getFirstParameter('rsvp')),
      partstat: String(attendee.getFirstParameter('partstat')),
      delegatedFrom: attendee.getFirstParameter('delegated-from') ?? null,
    })),
  };
}

const calendarOf = (mail: ArrivedMail | undefined) => eventOf(mail?.calendar?.content ?? '');
const to = (mails: ArrivedMail[], address: string) => mails.filter((mail) => mail.to === address);

describe('the mails of a meeting', () => {
  let mailbox: Mailbox;
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    mailbox = await Mailbox.open();
    portal = await TestPortal.start({ smtpUrl: mailbox.url });
    board = await TestBoard.gather(portal);
  });
  afterAll(async () => {
    await portal.stop();
    await mailbox.close();
  });

  it('invite everybody who sits with exactly one REQUEST, of the instant that page, download and feed show', async () => {
    const meeting = await board.convened();
    const mails = await mailbox.take(7);
    expect(mails.map((mail) => mail.to).sort()).toEqual([
      'alternate@col.example',
      ...Object.keys(founders)
        .map((slug) => `rep@${slug}.example`)
        .sort(),
    ]);
    const instant = new Date(meeting.startsAt).toISOString();
    for (const slug of Object.keys(founders)) {
      const [mail, ...others] = to(mails, `rep@${slug}.example`);
      expect(others).toEqual([]);
      expect(mail?.from).toBe('calendar@portal.test');
      expect(mail?.calendar?.method).toBe('REQUEST');
      expect(calendarOf(mail)).toEqual({
        method: 'REQUEST',
        uid: `${meeting.id}@portal.test`,
        sequence: 0,
        status: 'CONFIRMED',
        start: instant,
        organizer: 'mailto:calendar@portal.test',
        attendees: [
          {
            address: `mailto:rep@${slug}.example`,
            role: 'REQ-PARTICIPANT',
            rsvp: 'TRUE',
            partstat: 'NEEDS-ACTION',
            delegatedFrom: null,
          },
        ],
      });
    }
    const download = await portal.http.get(`/meetings/${meeting.number}.ics`);
    expect(eventOf(download.text).start).toBe(instant);
    const run = await board.as('col');
    const opened = said<{ address: string }>(
      await run('mutation { openCalendarFeed { address } }'),
      'openCalendarFeed',
    );
    const feed = await portal.http.get(new URL(opened.address).pathname);
    expect(eventOf(feed.text)).toMatchObject({ start: instant, uid: `${meeting.id}@portal.test` });
  });

  it('tell an alternate without asking for anything or filling their calendar', async () => {
    await board.convened(meetingIn(61));
    const mails = await mailbox.take(7);
    const [told] = to(mails, 'alternate@col.example');
    expect(told?.calendar).toBeNull();
    expect(told?.subject).toContain('For your information');
    expect(told?.text).not.toContain('/answer/');
  });

  it('speak each recipient’s language, and say their own time and the meeting’s with zone and offset', async () => {
    const meeting = await board.convened(meetingIn(62));
    const mails = await mailbox.take(7);
    const startsAt = new Date(meeting.startsAt);
    for (const [slug, { timeZone }] of Object.entries(founders)) {
      const [mail] = to(mails, `rep@${slug}.example`);
      for (const zone of [timeZone, 'Asia/Shanghai']) {
        const { time, offset } = wallClockIn(startsAt, zone);
        expect(mail?.text).toContain(`${zone}`);
        expect(mail?.text).toContain(`UTC${offset}`);
        expect(mail?.text).toContain(time);
      }
      expect(mail?.text).toContain('https://meet.example/board?key=1');
      expect(mail?.text).toContain('Annual report');
      expect(mail?.text).toContain('?answer=coming');
    }
    expect(to(mails, 'rep@slibnu.example')[0]?.subject).toContain('会议邀请');
    expect(to(mails, 'rep@alecso.example')[0]?.subject).toContain('دعوة');
    expect(to(mails, 'rep@alecso.example')[0]?.html).toContain('dir="rtl"');
    expect(to(mails, 'rep@col.example')[0]?.subject).toContain('Invitation');
  });

  it('update everybody’s calendar when the time changes, raise SEQUENCE, and ask anew', async () => {
    const meeting = await board.convened(meetingIn(63));
    const { id, version } = meeting;
    const col = await board.as('col');
    said(await col(answerMeeting, { meetingId: id, answer: 'coming', sequence: 0 }), 'answerMeeting');
    await mailbox.take(7);
    const run = await board.asSecretary;
    const wallClock = `${String(meetingIn(63)['wallClock']).slice(0, 10)}T21:00`;
    const changed = said<ShownMeeting>(
      await run(changeMeeting, { id, version, meeting: meetingIn(63, { wallClock }) }),
      'changeMeeting',
    );
    expect(changed.calendarSequence).toBe(1);
    const mails = await mailbox.take(7);
    const update = calendarOf(to(mails, 'rep@col.example')[0]);
    expect(update).toMatchObject({ method: 'REQUEST', uid: `${id}@portal.test`, sequence: 1 });
    expect(update.start).toBe(new Date(changed.startsAt).toISOString());
    expect(update.attendees).toMatchObject([{ partstat: 'NEEDS-ACTION' }]);
    expect(to(mails, 'alternate@col.example')).toHaveLength(1);
    expect(mails).toHaveLength(7);
  });

  it('say nothing of a typo, which shows on the page and in the feed without a new SEQUENCE', async () => {
    const { id, number, version } = await board.convened(meetingIn(64));
    await mailbox.take(7);
    const run = await board.asSecretary;
    const meeting = meetingIn(64, { title: 'Advisory Board, winter meeting 2027' });
    const changed = said<ShownMeeting>(await run(changeMeeting, { id, version, meeting }), 'changeMeeting');
    expect(changed.calendarSequence).toBe(0);
    expect((await portal.http.get(`/meetings/${number}.ics`)).text).toContain('winter meeting 2027');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(mailbox.mails).toEqual([]);
  });

  it('take a meeting that is called off out of every calendar', async () => {
    const { id, version, number } = await board.convened(meetingIn(65));
    await mailbox.take(7);
    const run = await board.asSecretary;
    said(await run(cancelMeeting, { id, version, because: 'The conference moved.' }), 'cancelMeeting');
    const mails = await mailbox.take(7);
    for (const slug of Object.keys(founders)) {
      const [mail, ...others] = to(mails, `rep@${slug}.example`);
      expect(others).toEqual([]);
      expect(mail?.calendar?.method).toBe('CANCEL');
      expect(calendarOf(mail)).toMatchObject({
        method: 'CANCEL',
        status: 'CANCELLED',
        sequence: 1,
        uid: `${id}@portal.test`,
      });
      expect(mail?.text).toContain('The conference moved.');
      expect(mail?.text).not.toContain('/answer/');
    }
    expect(to(mails, 'alternate@col.example')[0]?.calendar).toBeNull();
    const download = eventOf((await portal.http.get(`/meetings/${number}.ics`)).text);
    expect(download.status).toBe('CANCELLED');
    expect((await run(conveneMeeting, { id, version: version + 1 })).refusal).toBe('MEETING_TRANSITION');
  });

  it('remind only those who have not answered, once in twelve hours', async () => {
    const { id } = await board.convened(meetingIn(66));
    for (const slug of ['slibnu', 'unesco-iite', 'col', 'iste'] as const)
      said(
        await (
          await board.as(slug)
        )(answerMeeting, { meetingId: id, answer: 'coming', sequence: 0 }),
        'answerMeeting',
      );
    await mailbox.take(7);
    const run = await board.asSecretary;
    expect((await run(remindInvitees, { id })).data).toEqual({ remindInvitees: 2 });
    expect((await run(remindInvitees, { id })).data).toEqual({ remindInvitees: 0 });
    const mails = await mailbox.take(2);
    expect(mails.map((mail) => mail.to).sort()).toEqual(['rep@alecso.example', 'rep@seameo.example']);
    expect(to(mails, 'rep@seameo.example')[0]?.subject).toContain('Please answer');
    await portal.sql(
      `update invitees set reminded_at = now() - interval '12 hours 1 minute' where meeting_id = $1`,
      [id],
    );
    expect((await run(remindInvitees, { id })).data).toEqual({ remindInvitees: 2 });
  });

  it('bring a meeting into the calendar of an alternate who is named, take it out, and bring it anew', async () => {
    const { id } = await board.convened(meetingIn(67));
    await mailbox.take(7);
    const col = await board.as('col');
    const answer = async (word: string, alternateId?: string) =>
      said(
        await col(answerMeeting, { meetingId: id, answer: word, alternateId, sequence: 0 }),
        'answerMeeting',
      );

    await answer('not_coming', board.alternate);
    const [named, ...others] = await mailbox.take(1);
    expect(others).toEqual([]);
    expect(named?.to).toBe('alternate@col.example');
    expect(named?.text).toContain('representative of col cannot come');
    expect(calendarOf(named)).toMatchObject({
      method: 'REQUEST',
      uid: `${id}@portal.test`,
      sequence: 0,
      attendees: [{ role: 'REQ-PARTICIPANT', rsvp: 'TRUE', delegatedFrom: 'mailto:rep@col.example' }],
    });

    await answer('coming');
    const [taken] = await mailbox.take(1);
    expect(taken?.to).toBe('alternate@col.example');
    expect(taken?.text).not.toContain('/answer/');
    // One person is taken out, the meeting is not called off.
    expect(calendarOf(taken)).toMatchObject({ method: 'CANCEL', uid: `${id}@portal.test`, sequence: 1 });
    expect(taken?.calendar?.content).not.toContain('STATUS');

    await answer('not_coming', board.alternate);
    const [again] = await mailbox.take(1);
    expect(calendarOf(again)).toMatchObject({ method: 'REQUEST', uid: `${id}-g2@portal.test`, sequence: 0 });
  });
});
