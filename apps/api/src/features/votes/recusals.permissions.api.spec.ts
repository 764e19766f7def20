import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Json, type Run } from '../../../test/api.js';
import { TestBoard, said, type Founder } from '../../../test/board.js';
import { chairIs, declareRecusal, liftRecusal, recusedAhead } from '../../../test/changes-of-recusals.js';
import { memberIds } from '../../../test/given-agenda.js';
import { TestRoom, openMeeting } from '../../../test/given-room.js';

const itemRecusals = `query ($number: String!, $position: Int!) { itemRecusals(number: $number, position: $position) {
  item { title } recusals { id reason liftedBecause } viewerMembers { id } viewerCanLift } }`;

describe('recusals that are declared ahead', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let members: Record<string, string>;
  const people: Record<string, Run> = {};

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    members = await memberIds(board);
    await chairIs(board, 'seameo');
    people['a stranger'] = portal.asStranger;
    people['a Partner'] = await board.run(board.partner);
    people['its administrator'] = await board.run(
      await portal.given.holder('col', 'organisation_administrator'),
    );
    people['another Member'] = await board.as('iste');
    people['its alternate'] = await board.run(board.alternate);
    people['its representative'] = await board.as('col');
    people['the Secretariat'] = await board.asSecretary;
    people['the Chair'] = await board.as('seameo');
  });
  afterAll(() => portal.stop());

  const declared = async (itemId: string, founder: Founder = 'col') => recusedAhead(board, itemId, founder);
  const rows = (itemId: string) =>
    portal.sql<Json>(
      `select member_id, lifted_at is not null as lifted from recusals where agenda_item_id = $1`,
      [itemId],
    );

  it.each([
    ['a stranger', 'SIGN_IN_REQUIRED', 'SIGN_IN_REQUIRED'],
    ['a Partner', 'NOT_ALLOWED', 'NOT_ALLOWED'],
    ['its administrator', 'NOT_ALLOWED', 'NOT_ALLOWED'],
    ['another Member', 'NOT_ALLOWED', 'NOT_ALLOWED'],
    ['its alternate', undefined, 'NOT_ALLOWED'],
    ['its representative', undefined, 'NOT_ALLOWED'],
    ['the Secretariat', undefined, 'NOT_ALLOWED'],
    ['the Chair', 'NOT_ALLOWED', undefined],
  ])('%s declares one of COL: %s, and lifts it: %s', async (who, declares, lifts) => {
    const { agenda } = await board.convened();
    const [first, second] = agenda.map(({ id }) => id);
    const run = people[who] as Run;
    const given = { itemId: first, memberId: members['col'], reason: 'joint_project' };
    expect((await run(declareRecusal, given)).refusal).toBe(declares);
    expect(await rows(first ?? '')).toHaveLength(declares ? 0 : 1);
    const id = await declared(second ?? '');
    expect((await run(liftRecusal, { id, because: 'No conflict' })).refusal).toBe(lifts);
    expect(await rows(second ?? '')).toEqual([{ member_id: members['col'], lifted: !lifts }]);
  });

  it('are seen by the Board and by those inside, and by nobody else', async () => {
    const { number, agenda } = await board.convened();
    await declared(agenda[0]?.id ?? '');
    const seen = async (who: string) =>
      said<Json | null>(await (people[who] as Run)(itemRecusals, { number, position: 1 }), 'itemRecusals');
    for (const who of ['a Partner', 'its administrator']) expect(await seen(who)).toBeNull();
    expect(await seen('its representative')).toMatchObject({
      item: { title: 'An item from which you are recused' },
      recusals: [{ reason: 'declared' }],
      viewerMembers: [],
      viewerCanLift: false,
    });
    expect(await seen('another Member')).toMatchObject({
      item: { title: 'Annual report' },
      viewerMembers: [{ id: members['iste'] }],
      viewerCanLift: false,
    });
    expect((await seen('the Secretariat'))?.['viewerMembers']).toHaveLength(5);
    expect(await seen('the Chair')).toMatchObject({ viewerCanLift: true });
  });

  it('stand once for a Member and an item, whoever says so at the same time', async () => {
    const itemId = (await board.convened()).agenda[0]?.id ?? '';
    const given = { itemId, memberId: members['col'], reason: 'declared' };
    const answers = await Promise.all(
      ['its representative', 'the Secretariat', 'its alternate'].map((who) =>
        (people[who] as Run)(declareRecusal, given),
      ),
    );
    expect(answers.map(({ refusal }) => refusal).sort()).toEqual([
      'RECUSAL_STANDS',
      'RECUSAL_STANDS',
      undefined,
    ]);
    expect(await rows(itemId)).toHaveLength(1);
  });

  it('are for Members, before the meeting sits, and of a draft for the Secretariat to enter', async () => {
    const draft = await board.draft();
    const itemId = draft.agenda[0]?.id;
    const given = { itemId, memberId: members['col'], reason: 'declared' };
    expect((await (people['its representative'] as Run)(declareRecusal, given)).refusal).toBe('NOT_FOUND');
    const secretariat = people['the Secretariat'] as Run;
    expect((await secretariat(declareRecusal, { ...given, memberId: members['netdragon'] })).refusal).toBe(
      'NOT_FOUND',
    );
    expect((await secretariat(declareRecusal, given)).refusal).toBeUndefined();
    const room = await TestRoom.open(board);
    const inRoom = { ...given, itemId: room.item };
    expect((await secretariat(declareRecusal, inRoom)).refusal).toBe('RECUSAL_IN_ROOM');
  });

  it('are lifted with a reason, once, and not by a Chair that is recused itself', async () => {
    const itemId = (await board.convened()).agenda[0]?.id ?? '';
    const chair = people['the Chair'] as Run;
    const id = await declared(itemId);
    expect((await chair(liftRecusal, { id, because: ' ' })).refusal).toBe('RECUSAL_LIFT_NEEDS_REASON');
    const own = await declared(itemId, 'seameo');
    for (const one of [id, own])
      expect((await chair(liftRecusal, { id: one, because: 'No conflict' })).refusal).toBe('NOT_ALLOWED');
    const other = await declared((await board.convened()).agenda[0]?.id ?? '');
    expect((await chair(liftRecusal, { id: other, because: 'No conflict' })).refusal).toBeUndefined();
    expect((await chair(liftRecusal, { id: other, because: 'No conflict' })).refusal).toBe(
      'RECUSAL_IS_LIFTED',
    );
  });

  it('are never changed or deleted, and go with their item alone', async () => {
    const { agenda } = await board.convened();
    const [itemId = ''] = agenda.map(({ id }) => id);
    const id = await declared(itemId);
    for (const change of [
      `update recusals set reason = 'joint_project' where id = $1`,
      `update recusals set lifted_at = now() where id = $1`,
      `delete from recusals where id = $1`,
    ])
      await expect(portal.source.query(change, [id])).rejects.toThrow();
    await portal.source.query(`delete from agenda_items where id = $1`, [itemId]);
    expect(await rows(itemId)).toEqual([]);
  });

  it('are in the room from its first sitting on, without putting anybody out of it', async () => {
    const room = await TestRoom.convened(board);
    await declared(room.item);
    const before = (await room.seenBy(board.representatives.col))['floor'];
    expect(before.items[0]).toMatchObject({ viewerIsRecused: true, recused: [] });
    said(await room.arrive('col'), 'enterPresence');
    said(await room.arrive('iste'), 'enterPresence');
    said(await room.bySecretariat(openMeeting, { id: room.meeting.id }), 'openMeeting');
    const { floor } = await room.seenBy(board.representatives.iste);
    expect(floor.items[0]).toMatchObject({ recused: ['COL'], quorum: { base: 5, counted: 1 } });
    expect(floor.items[1]).toMatchObject({ recused: [], quorum: { base: 6, counted: 2 } });
    expect(floor.members.find(({ slug }: Json) => slug === 'col')).toMatchObject({
      place: 'present',
      outForItemId: null,
      recusedFromItemIds: [room.item],
    });
    // What is lifted in the room is lifted everywhere.
    const lifting = { act: 'recusal_lifted', itemId: room.item };
    said(await room.enter('col', lifting, board.secretary), 'enterPresence');
    expect(await rows(room.item)).toEqual([{ member_id: members['col'], lifted: true }]);
    expect((await room.seenBy(board.representatives.col))['floor'].items[0]).toMatchObject({
      viewerIsRecused: false,
    });
  });
});
