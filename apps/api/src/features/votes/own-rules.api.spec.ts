import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Json } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import { cast, closeVote, motionOf, openVote, openVoteOf } from '../../../test/given-motion.js';
import { TestRoom } from '../../../test/given-room.js';
import { newId } from '../../platform/db/new-id.js';

/** A version judges the meetings of its days alone (network.md, section 2: an old meeting is judged by the rules of its day). */
describe('of two versions of the rules', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let older: TestRoom;
  let newer: TestRoom;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    older = await TestRoom.open(board, 'col', 'iste', 'seameo', 'alecso');
    await portal.source.query(
      `update meetings set starts_at = starts_at - interval '5 days',
         wall_clock = to_char(starts_at - interval '5 days', 'YYYY-MM-DD"T"HH24:MI') where id = $1`,
      [older.meeting.id],
    );
    await portal.source.query(
      `insert into rules_versions (id, number, in_force_from, rules, basis)
       select $1, 2, current_date - 2, jsonb_set(jsonb_set(rules, '{quorum,share}', $2), '{majorities,ordinary,share}', $3),
         'AB/2026/01-01' from rules_versions where number = 1`,
      [newId(), share(5, 6), share(3, 4)],
    );
    newer = await TestRoom.open(board, 'col', 'iste', 'seameo', 'alecso');
  });
  afterAll(() => portal.stop());

  const share = (numerator: number, denominator: number) =>
    JSON.stringify({ numerator, denominator, strict: false });
  const quorumIn = async (room: TestRoom) => (await room.seenBy(board.secretary))['floor'].quorum as Json;
  const result = async (room: TestRoom) => {
    const id = await openVoteOf(room, 'col');
    for (const [member, choice] of [
      ['col', 'yes'],
      ['iste', 'yes'],
      ['seameo', 'no'],
    ] as const)
      said(await cast(room, id, member, choice), 'castBallot');
    return said<Json>(await room.bySecretariat(closeVote, { id }), 'closeVote')['outcome'] as Json;
  };

  it('each decides on the quorum of its own meetings', async () => {
    expect(await quorumIn(older)).toMatchObject({ counted: 4, least: 4, quorate: true });
    expect(await quorumIn(newer)).toMatchObject({ counted: 4, least: 5, quorate: false });
    const vote = { motionId: await motionOf(newer, 'col'), version: 1, mode: 'named' };
    expect((await newer.bySecretariat(openVote, vote)).refusal).toBe('NO_QUORUM');
  });

  it('each decides on the majority of its own votes, however late they are held', async () => {
    expect(await result(older)).toMatchObject({
      outcome: 'adopted',
      share: { numerator: 1, denominator: 2 },
    });
    for (const founder of ['unesco-iite', 'slibnu'] as const)
      said(await newer.arrive(founder), 'enterPresence');
    expect(await quorumIn(newer)).toMatchObject({ least: 5, quorate: true });
    expect(await result(newer)).toMatchObject({
      outcome: 'failed',
      share: { numerator: 3, denominator: 4 },
    });
  });
});
