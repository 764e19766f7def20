import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Json, type Run } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import { castBallot, closeVote, furtherMembers, openVoteOf, voteById } from '../../../test/given-motion.js';
import { TestRoom } from '../../../test/given-room.js';

const many = 50;

describe('many votes at once', () => {
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
  });
  afterAll(() => portal.stop());

  const ballotsIn = (id: string) =>
    portal.sql<{ memberId: string; castAt: Date }>(
      `select member_id as "memberId", cast_at as "castAt" from ballots where vote_id = $1`,
      [id],
    );

  it('count a Member once that votes fifty times, from two devices, and by retries', async () => {
    const room = await TestRoom.open(board, 'col', 'iste', 'seameo', 'alecso');
    const voteId = await openVoteOf(room, 'iste');
    const devices = [await board.as('col'), await board.as('col')];
    const choices = ['yes', 'no', 'abstain'];
    const answers = await Promise.all(
      Array.from({ length: many }, (_, n) =>
        (devices[n % 2] as Run)(castBallot, { voteId, memberId: room.members.col, choice: choices[n % 3] }),
      ),
    );
    const refusals = answers.map(({ refusal }) => refusal);
    expect(refusals.filter((refusal) => refusal === undefined)).toHaveLength(1);
    expect(refusals.filter((refusal) => refusal === 'BALLOT_STANDS')).toHaveLength(many - 1);
    expect(await ballotsIn(voteId)).toHaveLength(1);

    const key = randomUUID();
    const run = await board.as('iste');
    const retries = await Promise.all(
      Array.from({ length: 10 }, () =>
        run(castBallot, { voteId, memberId: room.members.iste, choice: 'yes' }, key),
      ),
    );
    expect(retries.map(({ refusal }) => refusal)).toEqual(Array<undefined>(10).fill(undefined));
    expect(await ballotsIn(voteId)).toHaveLength(2);
  });

  it('count each of fifty Members once, and those alone who were in time when the vote is closed meanwhile', async () => {
    const room = await TestRoom.open(board, 'col', 'iste', 'seameo', 'alecso');
    const members = await furtherMembers(room, many);
    const runs = new Map<string, Run>();
    for (const [memberId, personId] of members) runs.set(memberId, await board.run(personId));
    const everybody = (voteId: string) =>
      [...runs].map(([memberId, run]) => run(castBallot, { voteId, memberId, choice: 'yes' }));
    const all = await openVoteOf(room, 'col');
    expect((await Promise.all(everybody(all))).map(({ refusal }) => refusal)).toEqual(
      Array<undefined>(many).fill(undefined),
    );
    const counted = said<Json>(await room.bySecretariat(closeVote, { id: all }), 'closeVote');
    expect(counted).toMatchObject({
      state: 'published',
      outcome: { counts: { yes: many, no: 0, silent: 4 } },
    });

    const raced = await openVoteOf(room, 'col');
    const casting = everybody(raced);
    const closing = room.bySecretariat(closeVote, { id: raced });
    const answers = await Promise.all(casting);
    said(await closing, 'closeVote');
    const inTime = answers.filter(({ refusal }) => refusal === undefined).length;
    expect(answers.filter(({ refusal }) => refusal === 'VOTE_CLOSED')).toHaveLength(many - inTime);
    const vote = said<Json>(await (await board.asSecretary)(voteById, { id: raced }), 'vote');
    expect(vote['outcome'].counts.yes).toBe(inTime);
    const ballots = await ballotsIn(raced);
    expect(ballots).toHaveLength(inTime);
    const [{ closedAt } = { closedAt: new Date(0) }] = await portal.sql<{ closedAt: Date }>(
      `select closed_at as "closedAt" from votes where id = $1`,
      [raced],
    );
    expect(ballots.every(({ castAt }) => castAt < closedAt)).toBe(true);
  });
});
