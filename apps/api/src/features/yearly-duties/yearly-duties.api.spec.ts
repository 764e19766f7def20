import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Json } from '../../../test/api.js';
import { newId } from '../../platform/db/new-id.js';
import { unlocked } from '../../../test/unlocked.js';

const ask = `{ yearlyDuties { viewerCanTryMoving movableMeetings { number on }
  years { year isOver isAhead duties { duty state lastDay meeting { number on } cures { by until } lacking { slug } } } } }`;
const move = `query ($number: String, $on: CalendarDate) { meetingMoved(number: $number, on: $on) {
  number on changes { breaks before { duty year state } after { state } } } }`;

describe('the yearly duties', () => {
  let portal: TestPortal;
  let secretariat: string;
  const year = new Date(Date.now() + 8 * 3600_000).getUTCFullYear();

  /** A meeting of the Board, convened sixty days before; over where it lies in the past. */
  const meeting = async (number: string, day: string, mode: string) => {
    const startsAt = `${day}T02:00:00Z`;
    await portal.source.query(
      `insert into meetings (id, number, title, kind, mode, state, wall_clock, time_zone, starts_at, minutes, place, link, convened_at)
       values ($1, $2, $2, 'ordinary', $3, case when $4::timestamptz < now() then 'closed' else 'convened' end,
         $5, 'Asia/Shanghai', $4, 90, 'Beijing', 'https://meet.example', $4::timestamptz - interval '60 days')`,
      [newId(), number, mode, startsAt, `${day}T10:00`],
    );
  };

  beforeAll(async () => {
    portal = await TestPortal.start();
    secretariat = await portal.given.secretariat();
    await meeting('AB-past', `${year - 1}-02-17`, 'online');
    await meeting('AB-next', `${year + 1}-08-19`, 'in_person');
  });
  afterAll(() => portal.stop());

  const dutiesOf = (data: Json | null, of: number): Json[] =>
    data?.['yearlyDuties'].years.find((one: Json) => one['year'] === of).duties;

  it.each([
    ['a stranger', () => Promise.resolve(portal.asStranger), 'SIGN_IN_REQUIRED'],
    ['a partner', async () => portal.as(await portal.given.representative('netdragon')), undefined],
  ])('are not for %s', async (_who, run, refusal) => {
    const answer = await (await run())(ask);
    expect(answer.refusal).toBe(refusal);
    expect(answer.data?.['yearlyDuties'] ?? null).toBeNull();
  });

  it('are shown to the Board and the Secretariat, of which only the latter tries moving meetings', async () => {
    const seen = async (person: string) => (await (await portal.as(person))(ask)).data?.['yearlyDuties'];
    expect(await seen(await portal.given.holder('col', 'second_alternate'))).toMatchObject({
      viewerCanTryMoving: false,
    });
    expect(await seen(secretariat)).toMatchObject({
      viewerCanTryMoving: true,
      movableMeetings: [{ number: 'AB-next', on: `${year + 1}-08-19` }],
    });
  });

  it('go from next year back to that of the first meeting, each duty with its state and its meeting', async () => {
    const { data } = await (await portal.as(secretariat))(ask);
    expect(data?.['yearlyDuties'].years.map((one: Json) => one['year'])).toEqual([year + 1, year, year - 1]);
    expect(dutiesOf(data, year + 1)).toContainEqual(
      expect.objectContaining({
        duty: 'in_person_meeting',
        state: 'planned',
        meeting: { number: 'AB-next', on: `${year + 1}-08-19` },
      }),
    );
    expect(dutiesOf(data, year - 1)).toContainEqual(
      expect.objectContaining({ duty: 'online_meeting', state: 'unproven', cures: [] }),
    );
    expect(dutiesOf(data, year - 1)).toContainEqual(
      expect.objectContaining({ duty: 'in_person_meeting', state: 'missed', meeting: null }),
    );
  });

  it('say which Members have not attested their details', async () => {
    const details = async () => {
      const { data } = await (await portal.as(secretariat))(ask);
      return dutiesOf(data, year)
        .find(({ duty }) => duty === 'details')
        ?.['lacking'].map(({ slug }: Json) => slug);
    };
    expect(await details()).toContain('col');
    const representative = await portal.as(await portal.given.representative('col'));
    await representative(`mutation { attestDetails(organisation: "col") { id } }`);
    expect(await details()).not.toContain('col');
  });

  it('say to the Secretariat alone what moving a meeting breaks', async () => {
    const values = { number: 'AB-next', on: `${year + 1}-08-25` };
    const { data } = await (await portal.as(secretariat))(move, values);
    expect(data?.['meetingMoved']).toEqual({
      ...values,
      changes: [
        {
          breaks: true,
          before: { duty: 'in_person_meeting', year: year + 1, state: 'planned' },
          after: { state: 'at_risk' },
        },
      ],
    });
    const sameDuty = await (await portal.as(secretariat))(move, { ...values, on: `${year + 1}-08-20` });
    expect(sameDuty.data?.['meetingMoved'].changes).toEqual([]);
    const other = await portal.as(await portal.given.representative('iste'));
    expect((await other(move, values)).data).toEqual({ meetingMoved: null });
    expect((await (await portal.as(secretariat))(move)).data).toEqual({ meetingMoved: null });
  });

  it('are proven of any year that is over, since the first', async () => {
    const run = await portal.as(secretariat);
    const ask = `query ($year: Int) { yearlyDuties { earlierYears }
      dutyProof(year: $year) { proven { year duties { duty state meeting { number } } } } }`;
    await unlocked(portal.source, `update rules_versions set in_force_from = '2010-01-01' where number = 1`);
    await meeting('AB-long-ago', '2014-02-17', 'online');
    const { data } = await run(ask, { year: 2014 });
    const earlier = data?.['yearlyDuties'].earlierYears as number[];
    expect([earlier[0], earlier.at(-1)]).toEqual([year - 5, 2014]);
    const { proven } = data?.['dutyProof'];
    expect(proven.year).toBe(2014);
    expect(proven.duties.find(({ duty }: Json) => (duty as string) === 'online_meeting')).toMatchObject({
      state: 'unproven',
      meeting: { number: 'AB-long-ago' },
    });
    for (const none of [2013, year, year + 1])
      expect((await run(ask, { year: none })).data?.['dutyProof']).toEqual({ proven: null });
    for (const none of [null, -1, 2_000_000_000])
      expect((await run(ask, { year: none })).data?.['dutyProof']).toBeNull();
    const partner = await portal.as(await portal.given.holder('netdragon', 'first_alternate'));
    expect((await partner(ask, { year: 2014 })).data?.['dutyProof']).toBeNull();
  });

  it('show the meeting that enough Members have called for', async () => {
    await portal.source.query(
      `insert into requisitions (id, matter, opened_at, reached_at, last_day)
       values ($1, 'The budget', now(), now(), make_date($2, 12, 31))`,
      [newId(), year],
    );
    const { data } = await (await portal.as(secretariat))(ask);
    expect(dutiesOf(data, year).find(({ duty }) => (duty as string) === 'requisitions')).toMatchObject({
      lastDay: `${year}-12-31`,
      meeting: null,
    });
  });
});
