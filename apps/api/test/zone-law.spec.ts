import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, eventually } from './api.js';
import { TestBoard, answerMeeting, meetingIn, weekdayIn, type ShownMeeting } from './board.js';
import { givenCall } from './given-call.js';
import { polled } from './given-poll.js';
import { Mailbox } from './mailbox.js';

describe('the law of a zone that changed after a time was entered', () => {
  let mailbox: Mailbox;
  let portal: TestPortal;
  let board: TestBoard;
  let convened: ShownMeeting;

  beforeAll(async () => {
    mailbox = await Mailbox.open();
    portal = await TestPortal.start({ smtpUrl: mailbox.url });
    board = await TestBoard.gather(portal);
  });
  afterAll(async () => {
    await portal.stop();
    await mailbox.close();
  });

  /** A second process, with zone data of today, starts and has done what it does at every start. */
  const startAnother = async () => {
    const another = await TestPortal.start({
      databaseUrl: portal.settings.databaseUrl,
      smtpUrl: mailbox.url,
    });
    await eventually(async () => {
      const [left] = await portal.sql(
        `select count(*)::int as n from graphile_worker.jobs where key like 'keep_%'`,
      );
      return left?.['n'] === 0;
    });
    await another.stop();
  };
  /** As it would be if the clocks there had been an hour behind when the row was written. */
  const anHourOff = (table: string, column: string, where: string) =>
    portal.source.query(`update ${table} set ${column} = ${column} + interval '1 hour' where ${where}`);
  const instant = async (select: string) => {
    const [row] = await portal.sql<{ at: Date }>(select);
    return row?.at.toISOString();
  };
  const entries = (id: string) =>
    portal.sql(
      `select act, person_id as person, details -> 'zoneData' is not null as because from audit_entries
       where noun_id = $1 and person_id is null`,
      [id],
    );

  it('moves coming meetings, and tells calendars and invitees as of any other change', async () => {
    convened = await board.convened(meetingIn(60));
    await mailbox.take(7);
    const answer = { meetingId: convened.id, answer: 'coming', sequence: convened.calendarSequence };
    await (
      await board.as('col')
    )(answerMeeting, answer);
    await anHourOff('meetings', 'starts_at', `id = '${convened.id}'`);
    await startAnother();
    expect(await instant(`select starts_at as at from meetings where id = '${convened.id}'`)).toBe(
      new Date(convened.startsAt).toISOString(),
    );
    const [meeting] = await portal.sql(
      `select calendar_sequence as sequence, (select answer from invitees i where i.meeting_id = m.id and i.person_id = $2) as answer
       from meetings m where id = $1`,
      [convened.id, board.representatives.col],
    );
    expect(meeting).toEqual({ sequence: convened.calendarSequence + 1, answer: 'waiting' });
    const updates = (await mailbox.take(7)).filter(({ calendar }) => calendar);
    expect(updates.map(({ to }) => to)).toContain('rep@col.example');
    for (const { calendar } of updates) {
      expect(calendar?.method).toBe('REQUEST');
      expect(calendar?.content).toContain(`SEQUENCE:${convened.calendarSequence + 1}`);
      expect(calendar?.content).toContain(`DTSTART:${weekdayIn(60).replaceAll('-', '')}T120000Z`);
    }
    expect(await entries(convened.id)).toEqual([{ act: 'changeMeeting', person: null, because: true }]);
  });

  it('changes nothing where the data are the same, and nothing that is over', async () => {
    const draft = await board.draft();
    const past = `number = '${draft.number}'`;
    await portal.source.query(`update meetings set starts_at = now() - interval '1 hour' where ${past}`);
    const before = await portal.sql(`select version, starts_at from meetings order by id`);
    await startAnother();
    expect(await portal.sql(`select version, starts_at from meetings order by id`)).toEqual(before);
    expect(await entries(convened.id)).toHaveLength(1);
    expect(mailbox.mails).toEqual([]);
  });

  it('keeps the clock at which a call opens and closes', async () => {
    const slug = await givenCall(portal, { closesAt: '2099-03-31T09:00Z', opensAt: '2099-01-05T01:00Z' });
    await portal.source.query(
      `update calls set opens_wall_clock = '2099-01-05T09:00', closes_wall_clock = '2099-03-31T17:00' where slug = $1`,
      [slug],
    );
    await anHourOff('calls', 'closes_at', `slug = '${slug}'`);
    await anHourOff('calls', 'opens_at', `slug = '${slug}'`);
    const over = await givenCall(portal, {
      opensAt: '2020-01-01T00:00Z',
      closesAt: '2020-03-31T10:00Z',
    });
    await startAnother();
    const at = (column: string, of: string) =>
      instant(`select ${column} as at from calls where slug = '${of}'`);
    expect(await at('opens_at', slug)).toBe('2099-01-05T01:00:00.000Z');
    expect(await at('closes_at', slug)).toBe('2099-03-31T09:00:00.000Z');
    expect(await at('closes_at', over)).toBe('2020-03-31T10:00:00.000Z');
    const [{ id = '' } = {}] = await portal.sql<{ id: string }>(`select id from calls where slug = $1`, [
      slug,
    ]);
    expect(await entries(id)).toEqual([{ act: 'changeCall', person: null, because: true }]);
  });

  it('keeps the clocks of the times that a date poll proposes, and of its end', async () => {
    const { meeting, dates } = await polled(board);
    const pollId = dates.poll.id;
    const instants = () =>
      portal.sql(
        `select s.starts_at as "startsAt", p.closes_at as "closesAt" from date_poll_slots s
         join date_polls p on p.id = s.poll_id where p.id = $1 order by s.position`,
        [pollId],
      );
    const before = await instants();
    await anHourOff('date_poll_slots', 'starts_at', `poll_id = '${pollId}'`);
    await anHourOff('date_polls', 'closes_at', `id = '${pollId}'`);
    expect(await instants()).not.toEqual(before);
    await startAnother();
    expect(await instants()).toEqual(before);
    expect(await entries(meeting.id)).toEqual([{ act: 'changeDatePoll', person: null, because: true }]);
  });
});
