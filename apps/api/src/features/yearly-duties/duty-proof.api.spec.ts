import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Json } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import { givenDecision } from '../../../test/given-decision.js';
import { TestRoom, closeMeeting } from '../../../test/given-room.js';

const ask = `{ yearlyDuties { years { year duties { duty state meeting { number } decisions { number address } } } } }`;

describe('the proof of a yearly duty', () => {
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
  });
  afterAll(() => portal.stop());

  const thisYear = () => new Date(Date.now() + 8 * 3600_000).getUTCFullYear();
  const dutyOf = async (duty: string): Promise<Json | undefined> => {
    const { data } = await (await board.asSecretary)(ask);
    const years = data?.['yearlyDuties'].years as Json[];
    return years
      .find(({ year }) => year === thisYear())
      ?.['duties'].find((one: Json) => one['duty'] === duty);
  };

  it('is a meeting that had its quorum, by its own ledger of presence', async () => {
    const few = await TestRoom.open(board, 'col', 'iste');
    said(await few.bySecretariat(closeMeeting, { id: few.meeting.id }), 'closeMeeting');
    await portal.source.query(`update meetings set mode = 'online', link = 'https://meet.example'`);
    expect(await dutyOf('online_meeting')).not.toMatchObject({ state: 'met' });

    const enough = await TestRoom.open(board, 'col', 'iste', 'seameo', 'alecso', 'unesco-iite', 'slibnu');
    said(await enough.bySecretariat(closeMeeting, { id: enough.meeting.id }), 'closeMeeting');
    await portal.source.query(`update meetings set mode = 'online', link = 'https://meet.example',
      starts_at = now() - interval '3 hours'`);
    expect(await dutyOf('online_meeting')).toMatchObject({
      state: 'met',
      meeting: { number: enough.meeting.number },
    });
  });

  it('is what became of the decisions that were due', async () => {
    const duty = async () => dutyOf('decisions');
    expect(await duty()).toMatchObject({ state: 'met', decisions: [] });
    const decision = await givenDecision(board);
    await portal.source.query(
      `update decisions set taken_on = least(taken_on, $2::date), due_on = $2 where number = $1`,
      [decision.number, `${thisYear()}-01-01`],
    );
    const { number, address } = decision;
    expect(await duty()).not.toMatchObject({ state: 'met' });
    expect(await duty()).toMatchObject({ decisions: [{ number, address }] });
    await portal.source.query(`update decisions set state = 'withheld', withheld_because = 'A person.'`);
    expect(await duty()).toMatchObject({ state: 'met', decisions: [] });
  });
});
