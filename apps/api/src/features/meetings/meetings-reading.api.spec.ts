import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, eventually } from '../../../test/api.js';
import { TestBoard, answerMeeting, meetingIn, said, type ShownMeeting } from '../../../test/board.js';
import { statementsOf } from '../../../test/statements.js';
import { newId } from '../../platform/db/new-id.js';
import { addDays } from '../../platform/time/calendar-days.js';
import { unlocked } from '../../../test/unlocked.js';

const page = `query ($number: String!) { meeting(number: $number) { number title link localTimes { viewer { time } meeting { time } }
  noticeClocks { notice agenda papers } agendaTime { planned left } answers { coming waiting }
  agenda { title presenter { name } papers { title storedFile { name } } }
  invitees { part answer person { name } organisation { name } alternate { name } localHours { time colour burden } possibleAlternates { name } }
  viewerInvitee { answer } viewerCanAnswer viewerCanEdit viewerCanConvene viewerCanCancel viewerCanRemind } }`;
const list = `query ($upcoming: Boolean, $first: Int, $after: String) {
  meetings(upcoming: $upcoming, first: $first, after: $after) { items { number title answers { waiting } } nextCursor } }`;

interface Found {
  items: { number: string }[];
  nextCursor: string | null;
}

describe('reading about meetings', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let meeting: ShownMeeting;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    meeting = await board.convened();
  });
  afterAll(() => portal.stop());

  /** What is sent besides finding out who asks, once all mails are gone and their jobs at rest. */
  const statements = async (personId: string, document: string, variables: Record<string, unknown> = {}) => {
    const run = await board.run(personId);
    await eventually(async () => {
      const [waiting] = await portal.sql(`select count(*)::int as n from mails where state = 'waiting'`);
      return waiting?.['n'] === 0;
    });
    const all = await statementsOf(async () => {
      const { refusal } = await run(document, variables);
      if (refusal) throw new Error(refusal);
    });
    return all.filter(({ text }) => !text.includes('from sessions s')).length;
  };

  it('takes one statement for each question, on a small network and on a larger one', async () => {
    const preview = `{ meetingPreview(wallClock: "2027-06-01T20:00", timeZone: "Asia/Shanghai", minutes: 90, kind: ordinary) { seats { day hours { colour } } } }`;
    const count = async () => [
      await statements(board.secretary, page, { number: meeting.number }),
      await statements(board.representatives.col, page, { number: meeting.number }),
      await statements(board.representatives.col, list, { upcoming: true }),
      await statements(board.secretary, preview),
      await statements(
        board.secretary,
        '{ rulesOfProcedure(on: "2027-01-01") { number notice { ordinary { convening } } hourBands { from colour } } }',
      ),
      await statements(board.secretary, '{ timeZones { name offset } }'),
    ];
    const small = await count();
    expect(small).toEqual([1, 1, 1, 1, 1, 0]);
    for (let days = 100; days < 106; days++) await board.convened(meetingIn(days));
    expect(await count()).toEqual(small);
  });

  it('takes an answer with few statements', async () => {
    // Begin, invitation, answer, audit with the key of the request, commit; and the meeting re-read.
    const given = { meetingId: meeting.id, answer: 'coming', sequence: 0 };
    expect(await statements(board.representatives.iste, answerMeeting, given)).toBe(6);
  });

  it('pages through what is to come and what is over without a gap or a double', async () => {
    await portal.sql(
      `insert into meetings (id, number, title, kind, mode, state, wall_clock, time_zone, starts_at, minutes, link, convened_at)
       select gen_random_uuid(), 'OLD-' || n, 'Old', 'ordinary', 'online', 'closed', '2024-01-01T12:00', 'Etc/UTC',
         '2024-01-01T12:00Z'::timestamptz + make_interval(days => n / 2), 60, 'https://x.example', now() from generate_series(1, 7) n`,
    );
    const pages = async (upcoming: boolean | null) => {
      const numbers: string[] = [];
      let after: string | null = null;
      do {
        const found: Found = said(await portal.asStranger(list, { upcoming, first: 3, after }), 'meetings');
        numbers.push(...found.items.map(({ number }) => number));
        after = found.nextCursor;
      } while (after !== null);
      return numbers;
    };
    const over = await pages(false);
    expect([over.length, new Set(over).size, over.at(-1)]).toEqual([7, 7, 'OLD-1']);
    const upcoming = await pages(true);
    expect(upcoming[0]).toBe(meeting.number);
    expect(new Set([...upcoming, ...over])).toEqual(new Set(await pages(null)));
  });

  it('shows the days of notice, the agenda’s time and the burden by the rules of the meeting’s day', async () => {
    const run = await board.asSecretary;
    const seen = async () =>
      said<{ noticeClocks: { notice: string } }>(await run(page, { number: meeting.number }), 'meeting');
    const day = String(meetingIn(60)['wallClock']).slice(0, 10);
    expect(await seen()).toMatchObject({
      noticeClocks: { notice: addDays(day, -45), agenda: addDays(day, -21), papers: addDays(day, -14) },
      agendaTime: { planned: 75, left: 45 },
    });
    const stricter = `insert into rules_versions (id, number, in_force_from, rules, basis)
      select $1, 2, $2, jsonb_set(rules, '{notice,ordinary,convening}', '60'), 'Decision AB/2026/01-01' from rules_versions where number = 1`;
    const id = newId();
    await portal.sql(stricter, [id, day]);
    expect((await seen()).noticeClocks.notice).toBe(addDays(day, -60));
    await unlocked(portal.source, `update rules_versions set in_force_from = $2 where id = $1`, [
      id,
      addDays(day, 1),
    ]);
    expect((await seen()).noticeClocks.notice).toBe(addDays(day, -45));
    await unlocked(portal.source, `delete from rules_versions where id = $1`, [id]);
  });
});
