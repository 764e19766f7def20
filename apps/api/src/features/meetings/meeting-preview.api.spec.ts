import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal } from '../../../test/api.js';
import { TestBoard, meetingIn, said } from '../../../test/board.js';
import { addDays } from '../../platform/time/calendar-days.js';
import { dateIn } from '../../platform/time/zones.js';

interface Preview {
  startsAt: string | null;
  isPast: boolean;
  notice: object;
  seats: {
    organisationName: string;
    burdenSoFar: number;
    hours: { time: string; colour: string; burden: number } | null;
    day: (string | null)[];
  }[];
}

describe('previewing a time', () => {
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
  });
  afterAll(() => portal.stop());

  const preview = async (wanted: Record<string, unknown>) =>
    said<Preview>(
      await (
        await board.asSecretary
      )(
        `query ($w: WallClock!, $z: String!, $o: Occurrence, $m: Int!, $k: MeetingKind!) {
          meetingPreview(wallClock: $w, timeZone: $z, occurrence: $o, minutes: $m, kind: $k) {
            startsAt isPast skipped { before after } twice { occurrence startsAt offset }
            notice { days tooLate earliest extraordinaryUntil clocks { notice agenda papers } }
            seats { organisationName personName timeZone chairs burdenSoFar hours { date time endTime offset colour burden } day } } }`,
        { w: '2027-01-20T20:00', z: 'Asia/Shanghai', m: 120, k: 'ordinary', ...wanted },
      ),
      'meetingPreview',
    );

  it('says for every Member what the clock of who sits shows, and what it costs (reading 8.1)', async () => {
    const { seats } = await preview({});
    const shown = Object.fromEntries(
      seats.map(({ organisationName, hours }) => [
        organisationName,
        [hours?.time, hours?.colour, hours?.burden],
      ]),
    );
    expect(shown).toEqual({
      SLIBNU: ['20:00', 'yellow', 1],
      'UNESCO IITE': ['15:00', 'green', 0],
      COL: ['05:00', 'yellow', 1], // British Columbia is at UTC−7 all year since March 2026
      ISTE: ['07:00', 'yellow', 1],
      SEAMEO: ['19:00', 'yellow', 1],
      ALECSO: ['13:00', 'green', 0],
    });
  });

  it('colours the day of everybody, hour by hour of the meeting’s clock', async () => {
    const { seats } = await preview({});
    const days = seats.map(({ day }) => day);
    expect(days.every((day) => day.length === 24)).toBe(true);
    // Only from 12:00 to 15:00 UTC, 20:00 to 23:00 in Beijing, nobody is called at night.
    const redFree = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) =>
      days.every((day) => day[hour] !== 'red'),
    );
    expect(redFree).toEqual([20, 21, 22]);
  });

  it('says which notice applies, and the lawful ways out when it is too late', async () => {
    const today = dateIn(new Date(), 'Asia/Shanghai');
    const day = addDays(today, 20);
    expect((await preview({ w: `${day}T20:00` })).notice).toEqual({
      days: 45,
      tooLate: true,
      earliest: addDays(today, 45),
      extraordinaryUntil: addDays(day, -15),
      clocks: { notice: addDays(day, -45), agenda: addDays(day, -21), papers: addDays(day, -14) },
    });
    expect((await preview({ w: `${day}T20:00`, k: 'extraordinary' })).notice).toMatchObject({
      days: 15,
      tooLate: false,
    });
    expect(await preview({ w: `${addDays(today, -1)}T20:00` })).toMatchObject({ isPast: true });
  });

  it('tells of a time that is skipped or shown twice, and settles the latter (reading 8.16)', async () => {
    const berlin = { z: 'Europe/Berlin', m: 60 };
    expect(await preview({ ...berlin, w: '2027-03-28T02:30' })).toMatchObject({
      startsAt: null,
      skipped: { before: '2027-03-28T01:59', after: '2027-03-28T03:00' },
      seats: expect.arrayContaining([expect.objectContaining({ organisationName: 'COL', hours: null })]),
    });
    const twice = await preview({ ...berlin, w: '2027-10-31T02:30' });
    expect(twice).toMatchObject({
      startsAt: null,
      twice: [
        { occurrence: 'earlier', startsAt: '2027-10-31T00:30:00.000Z', offset: '+02:00' },
        { occurrence: 'later', startsAt: '2027-10-31T01:30:00.000Z', offset: '+01:00' },
      ],
    });
    expect(await preview({ ...berlin, w: '2027-10-31T02:30', o: 'later' })).toMatchObject({
      startsAt: '2027-10-31T01:30:00.000Z',
      twice: [],
    });
    const [first] = (await preview({ ...berlin, w: '2027-03-28T12:00' })).seats;
    expect(first?.day[2]).toBeNull();
  });

  it('adds up what meetings of the past have cost each Member', async () => {
    const { id } = await board.convened(meetingIn(60));
    await portal.sql(
      `update meetings set starts_at = starts_at - interval '1 year', state = 'closed' where id = $1`,
      [id],
    );
    const { seats } = await preview({});
    const paid = Object.fromEntries(
      seats.map(({ organisationName, burdenSoFar }) => [organisationName, burdenSoFar]),
    );
    expect(paid).toMatchObject({ SLIBNU: 1, 'UNESCO IITE': 0, SEAMEO: 1, ALECSO: 0 });
  });
});
