import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Json } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import { givenAction, givenDecision } from '../../../test/given-decision.js';
import { TestMinutes, minutesByNumber, sendDraft } from '../../../test/given-minutes.js';
import { TestRoom, closeMeeting, takeUpItem } from '../../../test/given-room.js';

const ask = `{ yearlyDuties { years { year duties { duty state meeting { number } decisions { number address }
  drafts { number dueOn sentOn } cures { by until } } } } }`;

describe('the proof of a yearly duty', () => {
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
  });
  afterAll(() => portal.stop());

  const thisYear = () => new Date(Date.now() + 8 * 3600_000).getUTCFullYear();
  const dutyOf = async (duty: string, of = thisYear()): Promise<Json | undefined> => {
    const { data } = await (await board.asSecretary)(ask);
    const years = data?.['yearlyDuties'].years as Json[];
    return years.find(({ year }) => year === of)?.['duties'].find((one: Json) => one['duty'] === duty);
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

  it('is an annual report that a Board with its quorum took up, and not one that it put off', async () => {
    await portal.source.query(`update meetings set mode = 'online', link = 'https://meet.example'`);
    const sat = async (isTakenUp: boolean) => {
      const room = await TestRoom.open(board, 'col', 'iste', 'seameo', 'alecso', 'unesco-iite', 'slibnu');
      await portal.source.query(
        `insert into item_subjects (agenda_item_id, concerns) values ($1, 'annual_report')`,
        [room.item],
      );
      expect(await dutyOf('annual_report')).toMatchObject({
        state: 'planned',
        meeting: { number: room.meeting.number },
      });
      if (isTakenUp) said(await room.bySecretariat(takeUpItem, { itemId: room.item }), 'takeUpItem');
      said(await room.bySecretariat(closeMeeting, { id: room.meeting.id }), 'closeMeeting');
      return { number: room.meeting.number };
    };
    await sat(false);
    expect(await dutyOf('annual_report')).not.toMatchObject({ state: 'met' });
    const meeting = await sat(true);
    expect(await dutyOf('annual_report')).toMatchObject({ state: 'met', meeting });
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
    // Without a day of its own it is due by the last day of its actions.
    await portal.source.query(`update decisions set due_on = null where number = $1`, [number]);
    expect(await duty()).toMatchObject({ state: 'met', decisions: [] });
    const { id } = await givenAction(board, { decision });
    await portal.source.query(`update actions set due_on = $2 where id = $1`, [id, `${thisYear()}-01-01`]);
    expect(await duty()).toMatchObject({ decisions: [{ number, address }] });
    await portal.source.query(`update decisions set state = 'withheld', withheld_because = 'A person.'`);
    expect(await duty()).toMatchObject({ state: 'met', decisions: [] });
  });

  it('is the day on which draft minutes were sent, which no later sending mends', async () => {
    await portal.source.query(`delete from sittings`);
    expect(await dutyOf('draft_minutes')).toBeUndefined();
    const minutes = await TestMinutes.ofClosed(board);
    const { number, id } = minutes.room.meeting;
    const asked = await (await board.asSecretary)(minutesByNumber, { number });
    const { draftDueOn } = said<Json>(asked, 'minutes');
    // Ten working days on it may be due next year already, and then is not yet of this one.
    const year = Number(String(draftDueOn).slice(0, 4));
    const drafts = () => dutyOf('draft_minutes', year);
    expect(await drafts()).toMatchObject({
      state: 'at_risk',
      drafts: [{ number, dueOn: draftDueOn, sentOn: null }],
      cures: [{ by: 'sending_the_draft', until: draftDueOn }],
    });
    await minutes.write('The Board took note of the report.');
    said(await minutes.bySecretariat(sendDraft), 'sendDraftMinutes');
    expect(await drafts()).toMatchObject({
      state: 'met',
      drafts: [{ number, dueOn: draftDueOn }],
      cures: [],
    });
    // The same draft, of a meeting that had closed half a year before.
    await portal.source.query(
      `update sittings set started_at = started_at - interval '180 days', ended_at = ended_at - interval '180 days'
       where meeting_id = $1`,
      [id],
    );
    const late = said<Json>(await (await board.asSecretary)(minutesByNumber, { number }), 'minutes');
    expect(late['isLate']).toBe(true);
    expect(await dutyOf('draft_minutes', Number(String(late['draftDueOn']).slice(0, 4)))).toMatchObject({
      state: 'missed',
      drafts: [{ number, dueOn: late['draftDueOn'] }],
      cures: [],
    });
  });
});
