import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Json } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import { TestRoom, adjournMeeting, resumeMeeting, takeUpItem } from '../../../test/given-room.js';
import {
  ask,
  asked,
  endTurn,
  giveFloor,
  speakingList,
  withdrawFromFloor,
} from '../../../test/given-speaking.js';

describe('the speaking list', () => {
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
  });
  afterAll(() => portal.stop());

  async function roomOnItem(): Promise<TestRoom> {
    const room = await TestRoom.open(board, 'col', 'iste', 'seameo', 'alecso');
    said(await room.bySecretariat(takeUpItem, { itemId: room.item }), 'takeUpItem');
    return room;
  }
  const seen = async (room: TestRoom, personId = board.secretary): Promise<Json> => {
    const run = await board.run(personId);
    const { floor } = said<Json>(await run(speakingList, { number: room.meeting.number }), 'meetingRoom');
    return floor.speakingList;
  };
  const members = (list: Json[]) => list.map(({ member }) => member as string);

  it('goes in the order of asking, gives one Member the floor at a time, and counts its time', async () => {
    const room = await roomOnItem();
    const first = await asked(room, 'iste');
    const second = await asked(room, 'col');
    expect((await ask(room, 'col')).refusal).toBe('FLOOR_ASKED_ALREADY');
    expect(members((await seen(room))['waiting'])).toEqual(['ISTE', 'COL']);
    const given = said<Json>(await room.bySecretariat(giveFloor, { requestId: first }), 'giveFloor');
    expect(given['floor'].speakingList).toMatchObject({ speaker: { member: 'ISTE' }, viewerCanGive: true });
    await portal.source.query(
      `update floor_requests set given_at = given_at - interval '90 seconds' where id = $1`,
      [first],
    );
    said(await room.bySecretariat(giveFloor, { requestId: second }), 'giveFloor');
    const { speaker, waiting, spoken } = await seen(room);
    expect([speaker.member, waiting]).toEqual(['COL', []]);
    expect(spoken).toMatchObject([{ member: 'ISTE' }, { member: 'COL' }]);
    expect(spoken[0].seconds).toBeGreaterThanOrEqual(90);
    expect((await room.bySecretariat(giveFloor, { requestId: first })).refusal).toBe('CHANGED_MEANWHILE');
    expect((await room.bySecretariat(endTurn, { requestId: first })).refusal).toBe('CHANGED_MEANWHILE');
  });

  it('gives the floor to one of two whom it is given at once', async () => {
    const room = await roomOnItem();
    const both = [await asked(room, 'iste'), await asked(room, 'col')];
    const given = await Promise.all(both.map((requestId) => room.bySecretariat(giveFloor, { requestId })));
    expect(given.map(({ refusal }) => refusal)).toEqual([undefined, undefined]);
    expect(members((await seen(room))['spoken'])).toHaveLength(2);
    const [row] = await portal.sql<{ n: number }>(
      `select count(*)::int as n from floor_requests where meeting_id = $1 and given_at is not null and ended_at is null`,
      [room.meeting.id],
    );
    expect(row?.n).toBe(1);
  });

  it('takes one request of a Member that asks twice at once', async () => {
    const room = await roomOnItem();
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask(room, 'alecso')));
    expect(answers.filter(({ refusal }) => refusal === undefined)).toHaveLength(1);
    expect(members((await seen(room))['waiting'])).toEqual(['ALECSO']);
  });

  it('begins anew with another item, and ends a turn when the meeting rests', async () => {
    const room = await roomOnItem();
    said(await room.bySecretariat(giveFloor, { requestId: await asked(room, 'col') }), 'giveFloor');
    await asked(room, 'iste');
    const other = room.meeting.agenda[1]?.id;
    said(await room.bySecretariat(takeUpItem, { itemId: other }), 'takeUpItem');
    expect(await seen(room)).toMatchObject({ speaker: null, waiting: [], spoken: [] });
    said(await room.bySecretariat(giveFloor, { requestId: await asked(room, 'col') }), 'giveFloor');
    const { id } = room.meeting;
    said(await room.bySecretariat(adjournMeeting, { id }), 'adjournMeeting');
    expect(await seen(room)).toBeNull();
    expect((await ask(room, 'iste')).refusal).toBe('MEETING_NOT_OPEN');
    said(await room.bySecretariat(resumeMeeting, { id }), 'resumeMeeting');
    expect((await seen(room))['speaker']).toBeNull();
  });

  it('offers people themselves, and whoever conducts the meeting everybody who is there', async () => {
    const room = await roomOnItem();
    const { iste } = board.representatives;
    expect((await seen(room, iste))['mayAsk']).toMatchObject([{ member: 'ISTE', isViewer: true }]);
    expect(members((await seen(room))['mayAsk']).sort()).toEqual(['ALECSO', 'COL', 'ISTE', 'SEAMEO']);
    expect((await seen(room, iste))['viewerCanGive']).toBe(false);
  });

  it('refuses those who have left, who are recused, and where no item is taken up', async () => {
    const idle = await TestRoom.open(board, 'col');
    expect((await ask(idle, 'col')).refusal).toBe('NO_ITEM_TAKEN_UP');
    const room = await roomOnItem();
    expect((await ask(room, 'slibnu', board.secretary)).refusal).toBe('SPEAKER_NOT_HERE');
    const waiting = await asked(room, 'iste');
    said(await room.leave('iste'), 'enterPresence');
    expect((await seen(room))['waiting']).toEqual([]);
    expect((await room.bySecretariat(giveFloor, { requestId: waiting })).refusal).toBe('SPEAKER_NOT_HERE');
    said(await room.enter('col', { act: 'recused', itemId: room.item }), 'enterPresence');
    expect((await ask(room, 'col')).refusal).toBe('RECUSED_FROM_ITEM');
  });

  it('is for those whom it concerns alone', async () => {
    const room = await roomOnItem();
    const { col, seameo } = board.representatives;
    const others = [board.representatives.alecso, seameo, board.partner];
    const may = async (document: string, requestId: string, personId: string) =>
      (await (await board.run(personId))(document, { requestId })).refusal;
    for (const personId of others) expect((await ask(room, 'iste', personId)).refusal).toBe('NOT_ALLOWED');
    const request = await asked(room, 'col');
    for (const personId of others) {
      expect(await may(withdrawFromFloor, request, personId)).toBe('NOT_ALLOWED');
      expect(await may(giveFloor, request, personId)).toBe('NOT_ALLOWED');
      expect(await may(endTurn, request, personId)).toBe('NOT_ALLOWED');
    }
    expect(await may(giveFloor, request, col)).toBe('NOT_ALLOWED');
    expect(await may(withdrawFromFloor, request, board.alternate)).toBeUndefined();
    const again = await asked(room, 'col');
    expect(await may(giveFloor, again, board.secretary)).toBeUndefined();
    expect(await may(endTurn, again, col)).toBeUndefined();
    expect(await may(withdrawFromFloor, '0190a0a0-0000-7000-8000-000000000000', col)).toBe('NOT_FOUND');
  });
});
