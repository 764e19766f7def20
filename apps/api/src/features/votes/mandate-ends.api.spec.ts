import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Json } from '../../../test/api.js';
import { TestBoard, said, type Founder } from '../../../test/board.js';
import { cancelVote, cast, motionOf, openVote, openVoteOf } from '../../../test/given-motion.js';
import { TestRoom } from '../../../test/given-room.js';

const endMandate = `mutation ($id: ID!, $at: Instant) { endMandate(id: $id, at: $at, leavesSeatEmpty: true) { id } }`;
const four: Founder[] = ['col', 'iste', 'seameo', 'alecso'];

describe('a mandate that ends in the middle of a meeting', () => {
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    // They stay signed in: what they lose is the seat alone.
    for (const founder of ['col', 'iste'] as const)
      await portal.given.mandate(board.representatives[founder], founder, 'organisation_administrator');
  });
  afterAll(() => portal.stop());

  /** Ends a representative's mandate two seconds from now; gives the instant back. */
  async function endSoon(founder: Founder): Promise<number> {
    const [mandate] = await portal.sql<{ id: string }>(
      `select id from mandates where person_id = $1 and capacity = 'representative'`,
      [board.representatives[founder]],
    );
    const at = Date.now() + 2000;
    const run = await board.asSecretary;
    said(await run(endMandate, { id: mandate?.id, at: new Date(at).toISOString() }), 'endMandate');
    return at;
  }
  const until = (instant: number) =>
    new Promise((resolve) => setTimeout(resolve, Math.max(0, instant - Date.now()) + 20));
  const floorOf = async (room: TestRoom): Promise<Json> => (await room.seenBy(board.secretary))['floor'];
  const placeOf = (floor: Json, slug: Founder) =>
    floor['members'].find((member: Json) => member['slug'] === slug).place;

  it('gives its vote to the alternate who is there, from that instant', async () => {
    const room = await TestRoom.open(board, ...four);
    const entry = { act: 'arrived', personId: board.alternate };
    said(await room.enter('col', entry, board.alternate), 'enterPresence');
    const vote = await openVoteOf(room, 'seameo');
    const at = await endSoon('col');
    expect((await cast(room, vote, 'col', 'yes', board.alternate)).refusal).toBe('ANOTHER_CASTS_THIS_VOTE');
    await until(at);
    expect((await cast(room, vote, 'col', 'yes')).refusal).toBe('ANOTHER_CASTS_THIS_VOTE');
    expect((await floorOf(room))['quorum']).toMatchObject({ counted: 4, quorate: true });
    expect((await cast(room, vote, 'col', 'no', board.alternate)).refusal).toBeUndefined();
  });

  it('ends the right to vote and the presence at that instant, and the quorum with it', async () => {
    await portal.given.mandate(
      await portal.given.person(),
      'col',
      'representative',
      new Date().toISOString(),
    );
    const room = await TestRoom.open(board, 'iste', 'seameo', 'alecso');
    const entry = { act: 'arrived', personId: board.alternate };
    said(await room.enter('col', entry, board.alternate), 'enterPresence');
    const vote = await openVoteOf(room, 'seameo');
    const motionId = await motionOf(room, 'seameo');
    const at = await endSoon('iste');
    const before = await floorOf(room);
    expect(before['quorum']).toMatchObject({ counted: 4, base: 6, least: 4, quorate: true });
    expect(placeOf(before, 'iste')).toBe('present');
    await until(at);
    expect((await cast(room, vote, 'iste', 'yes')).refusal).toBe('NOT_HERE_TO_VOTE');
    const after = await floorOf(room);
    expect(after['quorum']).toMatchObject({ counted: 3, base: 6, least: 4, quorate: false });
    expect(placeOf(after, 'iste')).toBe('absent');
    expect(after['quorumNotes'].at(-1)).toEqual({ quorate: false });
    said(await room.bySecretariat(cancelVote, { id: vote, because: 'No quorum.' }), 'cancelVote');
    const next = await room.bySecretariat(openVote, { motionId, version: 1, mode: 'named' });
    expect(next.refusal).toBe('NO_QUORUM');
    // Nor can they come in again.
    expect((await room.leave('iste')).refusal).toBeDefined();
    expect((await room.arrive('iste')).refusal).toBeDefined();
  });
});
