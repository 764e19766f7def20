import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal } from '../../../test/api.js';
import { consentRecorded } from '../../../test/given-short-notice.js';
import { TestBoard, conveneMeeting, meetingIn, said, weekdayIn } from '../../../test/board.js';
import {
  answerDatePoll,
  chooseDate,
  closeDatePoll,
  giveUpDatePoll,
  letTimePass,
  meetingDates,
  openDatePoll,
  pollIn,
  polled,
  remindOfDatePoll,
  toAll,
  type ShownDates,
} from '../../../test/given-poll.js';

describe('a date poll', () => {
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
  });
  afterAll(() => portal.stop());

  const count = async (sql: string, values: unknown[] = []) =>
    Number((await portal.sql(`select count(*)::int as n from ${sql}`, values))[0]?.['n']);
  const secretary = async (document: string, variables: Record<string, unknown>) =>
    (await board.asSecretary)(document, variables);
  const shown = async (number: string, personId = board.secretary) =>
    (await (await board.run(personId))(meetingDates, { number })).data?.[
      'meetingDates'
    ] as unknown as ShownDates | null;

  it('asks every representative and alternate once, each with a letter', async () => {
    const before = await count(`mails where kind = 'date_poll_opened'`);
    const { meeting, dates } = await polled(board);
    expect(dates).toMatchObject({ state: 'dates_polled', viewerCanOpen: false });
    expect(dates.poll).toMatchObject({ state: 'open', tally: { asked: 7, answered: 0 } });
    expect(await count(`mails where kind = 'date_poll_opened'`)).toBe(before + 7);
    expect(
      await portal.sql(
        `select act, details ->> 'slots' as slots from audit_entries where noun_id = $1 and act = 'openDatePoll'`,
        [meeting.id],
      ),
    ).toEqual([{ act: 'openDatePoll', slots: '2' }]);
  });

  it('shows who could come, whose day it suits, who pays, and the ranking with its reason', async () => {
    const { meeting, dates } = await polled(board);
    const [evening, morning] = dates.poll.times;
    const give = async (founder: 'col' | 'iste' | 'seameo' | 'slibnu', first: string, second: string) =>
      said(
        await (
          await board.as(founder)
        )(answerDatePoll, {
          id: dates.poll.id,
          answers: [
            { slotId: evening?.id, answer: first },
            { slotId: morning?.id, answer: second },
          ],
        }),
        'answerDatePoll',
      );
    for (const founder of ['col', 'iste', 'seameo', 'slibnu'] as const) await give(founder, 'yes', 'no');
    const seen = await shown(meeting.number);
    const [first, second] = seen?.poll.times ?? [];
    expect(first?.outlook).toMatchObject({
      rank: 1,
      quorum: 'sure',
      yes: 4,
      unknown: 2,
      beforeNext: { criterion: 'quorum' },
    });
    // COL's alternate has not answered, so it is not known that COL cannot come.
    expect(second?.outlook).toMatchObject({ rank: 2, quorum: 'out_of_reach', yes: 0, unknown: 3 });
    const col = first?.outlook?.members.find(({ name }) => name === 'COL');
    expect(col).toMatchObject({ attendance: 'yes', colour: 'yellow', burden: 1, paid: 0 });
  });

  it('tells a representative their own answer and clock, and not what others said', async () => {
    const { meeting } = await polled(board);
    const seen = await shown(meeting.number, board.representatives.col);
    expect(seen?.poll).toMatchObject({ viewerCanAnswer: true, viewerCanChoose: false });
    expect(seen?.poll.times[0]).toMatchObject({
      answer: null,
      outlook: null,
      notice: null,
      localTimes: {
        viewer: { zone: 'America/Vancouver' },
        meeting: { time: '20:00', zone: 'Asia/Shanghai' },
      },
    });
  });

  it('shows a draft that nobody is asked about to the Secretariat alone', async () => {
    const { number } = await board.draft();
    expect(await shown(number)).toMatchObject({ state: 'draft', viewerCanOpen: true, poll: null });
    expect(await shown(number, board.representatives.col)).toBeNull();
  });

  it('suggests the starts of a day that the year goes on from most evenly, with who pays', async () => {
    const { number } = await board.draft();
    const day = weekdayIn(90);
    const { data } = await secretary(
      `query ($number: String!, $day: CalendarDate) { meetingDates(number: $number, suggestFor: $day) { suggestions {
        wallClock yearBurden keepsLimits burden notice { inTime } members { name paid afterwards hours { colour zone } } } } }`,
      { number, day },
    );
    const { suggestions } = data?.['meetingDates'] as unknown as {
      suggestions: {
        wallClock: string;
        keepsLimits: boolean;
        yearBurden: number;
        members: { afterwards: number }[];
      }[];
    };
    expect(suggestions).toHaveLength(4);
    expect(suggestions[0]).toMatchObject({ keepsLimits: true, notice: { inTime: true } });
    for (const { wallClock, members, yearBurden } of suggestions.slice(0, 1)) {
      expect(wallClock.slice(0, 10)).toBe(day);
      const most = Math.max(...members.map(({ afterwards }) => afterwards));
      expect(most * members.length * 2).toBeLessThanOrEqual(yearBurden * 3);
    }
  });

  it('takes the answer that was given last, and enters nothing for the same again', async () => {
    const { meeting, dates } = await polled(board);
    const run = await board.as('iste');
    const give = (answer: string) =>
      run(answerDatePoll, { id: dates.poll.id, answers: toAll(dates, answer) });
    const acts = () => count(`audit_entries where act = 'answerDatePoll' and noun_id = $1`, [meeting.id]);
    said(await give('no'), 'answerDatePoll');
    said(await give('no'), 'answerDatePoll');
    expect(await acts()).toBe(1);
    const last = said<ShownDates>(await give('if_needed'), 'answerDatePoll');
    expect(last.poll.times.map(({ answer }) => answer)).toEqual(['if_needed', 'if_needed']);
    expect(await acts()).toBe(2);
  });

  it('keeps one answer per person and time when two are sent at once', async () => {
    const { dates } = await polled(board);
    const run = await board.as('alecso');
    const sent = await Promise.all(
      ['yes', 'no', 'if_needed', 'yes'].map((answer) =>
        run(answerDatePoll, { id: dates.poll.id, answers: toAll(dates, answer) }),
      ),
    );
    expect(sent.map(({ refusal }) => refusal)).toEqual([undefined, undefined, undefined, undefined]);
    const rows = await portal.sql<{ answer: string }>(
      `select w.answer from date_poll_answers w join date_poll_people a on a.id = w.asked_id where a.poll_id = $1`,
      [dates.poll.id],
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]?.answer).toBe(rows[1]?.answer);
  });

  it('takes an answer or refuses it when it is closed at the same time, and never changes afterwards', async () => {
    const { dates } = await polled(board);
    const run = await board.as('col');
    const [answered, closed] = await Promise.all([
      run(answerDatePoll, { id: dates.poll.id, answers: toAll(dates, 'yes') }),
      secretary(closeDatePoll, { id: dates.poll.id }),
    ]);
    expect(closed.refusal).toBeUndefined();
    expect([undefined, 'POLL_CLOSED']).toContain(answered.refusal);
    const entered = await count(
      `date_poll_answers w join date_poll_people a on a.id = w.asked_id where a.poll_id = $1`,
      [dates.poll.id],
    );
    expect(entered).toBe(answered.refusal ? 0 : 2);
    const late = await run(answerDatePoll, { id: dates.poll.id, answers: toAll(dates, 'no') });
    expect(late.refusal).toBe('POLL_CLOSED');
  });

  it('reminds those alone who have not answered, nobody twice in twelve hours, and asks newcomers', async () => {
    const { dates } = await polled(board);
    await (
      await board.as('col')
    )(answerDatePoll, { id: dates.poll.id, answers: toAll(dates, 'yes') });
    const remind = async () =>
      said<number>(await secretary(remindOfDatePoll, { id: dates.poll.id }), 'remindOfDatePoll');
    expect(await remind()).toBe(6);
    expect(await remind()).toBe(0);
    await portal.given.holder('iste', 'first_alternate');
    expect(await remind()).toBe(1);
    await portal.source.query(`update date_poll_people set reminded_at = now() - interval '12 hours'`);
    expect(await remind()).toBe(7);
    await portal.source.query(`delete from mandates where capacity = 'first_alternate' and organisation_id =
      (select id from organisations where slug = 'iste')`);
  });

  it('ends with a time that is chosen, and the meeting is convened then in the same step', async () => {
    const { meeting, dates } = await polled(board);
    const [, second] = dates.poll.times;
    const early = await secretary(chooseDate, { slot: second?.id, because: '' });
    expect(early.refusal).toBe('POLL_STILL_OPEN');
    await letTimePass(board, dates.poll.id);
    const invited = await count(`mails where kind = 'meeting_called'`);
    const tries = await Promise.all(
      dates.poll.times.map(({ id }) => secretary(chooseDate, { slot: id, because: 'Most can come.' })),
    );
    expect(tries.map(({ refusal }) => refusal).sort()).toEqual(['POLL_SETTLED', undefined].sort());
    const seen = await shown(meeting.number, board.representatives.iste);
    const chosen = seen?.poll.times.find(({ isChosen }) => isChosen);
    expect(seen).toMatchObject({
      state: 'convened',
      wallClock: chosen?.wallClock,
      poll: { state: 'chosen', because: 'Most can come.' },
    });
    expect(chosen?.outlook?.members).toHaveLength(6);
    expect(await count(`mails where kind = 'meeting_called'`)).toBe(invited + 7);
    expect(await count(`audit_entries where act = 'chooseDate' and noun_id = $1`, [meeting.id])).toBe(1);
  });

  it('refuses a time whose notice has passed, with the lawful ways out, and takes the consent of all', async () => {
    const { meeting, dates } = await polled(board);
    const [first] = dates.poll.times;
    const soon = `${weekdayIn(30)}T20:00`;
    await portal.source.query(`update date_poll_slots set wall_clock = $2, starts_at = $3 where id = $1`, [
      first?.id,
      soon,
      `${soon}+08:00`,
    ]);
    await letTimePass(board, dates.poll.id);
    const refused = await secretary(chooseDate, { slot: first?.id, because: '' });
    expect(refused.refusal).toBe('NOTICE_TOO_SHORT');
    expect(Object.keys(refused.params ?? {}).sort()).toEqual(['earliest', 'extraordinaryLastDay', 'lastDay']);
    await consentRecorded(board, meeting.id, { members: ['col', 'iste'] });
    expect(await secretary(chooseDate, { slot: first?.id, because: '' })).toMatchObject({
      refusal: 'CONSENT_MISSING',
      params: { members: expect.stringContaining('ALECSO') },
    });
    await consentRecorded(board, meeting.id);
    said(await secretary(chooseDate, { slot: first?.id, because: '' }), 'chooseDate');
  });

  it('that was given up leaves a draft, which can be polled anew', async () => {
    const { meeting, dates } = await polled(board);
    const given = said<ShownDates>(await secretary(giveUpDatePoll, { id: dates.poll.id }), 'giveUpDatePoll');
    expect(given).toMatchObject({
      state: 'draft',
      poll: { state: 'given_up', because: 'Too few can come.' },
    });
    expect(await count(`mails where kind = 'date_poll_given_up'`)).toBe(7);
    expect((await secretary(giveUpDatePoll, { id: dates.poll.id })).refusal).toBe('POLL_SETTLED');
    const anew = await secretary(openDatePoll, { id: meeting.id, poll: pollIn(80) });
    expect(said<ShownDates>(anew, 'openDatePoll').poll.id).not.toBe(dates.poll.id);
  });

  it('is opened once however many try, and is over when the meeting is convened otherwise', async () => {
    const { id } = await board.draft();
    const tries = await Promise.all([1, 2, 3].map(() => secretary(openDatePoll, { id, poll: pollIn(80) })));
    const refusals = tries.flatMap(({ refusal }) => refusal ?? []);
    expect(refusals).toEqual(['MEETING_TRANSITION', 'MEETING_TRANSITION']);
    const [row] = await portal.sql<{ version: number; pollId: string }>(
      `select m.version, p.id as "pollId" from meetings m join date_polls p on p.meeting_id = m.id where m.id = $1`,
      [id],
    );
    said(await secretary(conveneMeeting, { id, version: row?.version }), 'conveneMeeting');
    expect((await secretary(closeDatePoll, { id: row?.pollId })).refusal).toBe('POLL_SETTLED');
    const late = await (await board.as('col'))(answerDatePoll, { id: row?.pollId, answers: [] });
    expect(late.refusal).toBe('POLL_CLOSED');
  });

  describe('is refused', () => {
    const day = weekdayIn(80);
    const refusal = async (poll: Record<string, unknown>) => {
      const { id } = await board.draft();
      const { refusal: code, field } = await secretary(openDatePoll, { id, poll: pollIn(80, poll) });
      return [code, field];
    };
    it.each([
      ['one time', { slots: [{ wallClock: `${day}T20:00` }] }, ['POLL_SLOTS', 'slots']],
      [
        'forty-one',
        { slots: Array.from({ length: 41 }, (_, i) => ({ wallClock: `${day}T10:${10 + i}` })) },
        ['POLL_SLOTS', 'slots'],
      ],
      [
        'a time twice',
        { slots: [{ wallClock: `${day}T20:00` }, { wallClock: `${day}T20:00` }] },
        ['POLL_SLOT_TWICE', 'slots.1'],
      ],
      [
        'a time too soon for its notice',
        { slots: [{ wallClock: `${day}T20:00` }, { wallClock: `${weekdayIn(20)}T20:00` }] },
        ['NOTICE_TOO_SHORT', 'slots.1'],
      ],
      [
        'a closing time that has passed',
        { closes: { wallClock: '2026-01-05T10:00' } },
        ['POLL_CLOSES_IN_THE_PAST', 'closesAt'],
      ],
      [
        'a closing time after the last lawful day',
        { closes: { wallClock: `${weekdayIn(60)}T10:00` } },
        ['POLL_CLOSES_TOO_LATE', 'slots.0'],
      ],
    ])('for %s', async (_, poll, expected) => expect(await refusal(poll)).toEqual(expected));
  });

  it('is for those alone who may', async () => {
    const draft = await board.draft(meetingIn(80));
    const { dates } = await polled(board);
    const id = dates.poll.id;
    const answers = toAll(dates, 'yes');
    const closed = (await polled(board)).dates;
    await letTimePass(board, closed.poll.id);
    const acts: [string, Record<string, unknown>][] = [
      [openDatePoll, { id: draft.id, poll: pollIn(80) }],
      [remindOfDatePoll, { id }],
      [answerDatePoll, { id, answers }],
      [chooseDate, { slot: closed.poll.times[0]?.id, because: '' }],
      [closeDatePoll, { id }],
      [giveUpDatePoll, { id }],
    ];
    const former = await portal.given.person();
    await portal.given.mandate(former, 'col', 'second_alternate', '2022-01-01', '2023-01-01');
    const people = {
      partner: board.partner,
      former,
      administrator: await portal.given.holder('col', 'organisation_administrator'),
      representative: board.representatives.col,
      alternate: board.alternate,
      secretary: board.secretary,
    };
    const matrix: Record<string, (string | undefined)[]> = {};
    for (const [who, personId] of Object.entries(people)) {
      matrix[who] = [];
      const run = await board.run(personId);
      for (const [document, variables] of acts) matrix[who].push((await run(document, variables)).refusal);
    }
    const none = Array.from({ length: 6 }, () => 'NOT_FOUND');
    const answersOnly = none.map((code, act) => (act === 2 ? undefined : code));
    expect(matrix).toEqual({
      partner: none,
      former: none.map(() => 'SIGN_IN_REQUIRED'),
      administrator: none,
      representative: answersOnly,
      alternate: answersOnly,
      secretary: [undefined, undefined, 'NOT_ALLOWED', undefined, undefined, undefined],
    });
  });
});
