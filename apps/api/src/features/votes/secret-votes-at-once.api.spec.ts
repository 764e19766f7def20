import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Answer, type Json, type Run } from '../../../test/api.js';
import { TestBoard, said, type Founder } from '../../../test/board.js';
import { castInSecret, castSecretBallot, closedByTwo, secretVote } from '../../../test/given-election.js';
import { closeVote, furtherMembers, openVoteOf } from '../../../test/given-motion.js';
import { TestRoom } from '../../../test/given-room.js';

const four: Founder[] = ['col', 'iste', 'seameo', 'alecso'];
const many = 50;

describe('many secret ballots at once', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let second: string;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    second = await portal.given.secretariat({ address: 'second@slibnu.example' });
  });
  afterAll(() => portal.stop());

  const refusalOf = async (answer: Promise<Answer>) => (await answer).refusal;
  const opened = (room: TestRoom) => openVoteOf(room, 'col', 'ordinary', 'secret');
  const seen = async (id: string, personId: string): Promise<Json> =>
    said<Json>(await (await board.run(personId))(secretVote, { id }), 'vote');

  it('takes one ballot of a Member: from fifty at once, from two devices, and sent again', async () => {
    const room = await TestRoom.open(board, ...four);
    const id = await opened(room);
    const devices = [await board.as('col'), await board.as('col')];
    const choices = ['yes', 'no', 'abstain'];
    const answers = await Promise.all(
      Array.from({ length: many }, (_, n) =>
        (devices[n % 2] as Run)(castSecretBallot, {
          voteId: id,
          memberId: room.members.col,
          choice: choices[n % 3],
        }),
      ),
    );
    const refusals = answers.map(({ refusal }) => refusal);
    expect(refusals.filter((refusal) => refusal === undefined)).toHaveLength(1);
    expect(refusals.filter((refusal) => refusal === 'BALLOT_IS_IN')).toHaveLength(many - 1);
    expect((await seen(id, board.secretary))['turnout']).toEqual({ voted: 1, of: 4 });
    await castInSecret(room, id, 'iste', 'yes');
    await closedByTwo(room, id, second);
    // Who never got an answer and asks after the end learns that the ballot counted; who did not vote, that it is late.
    expect(await refusalOf(castInSecret(room, id, 'col', 'yes'))).toBe('BALLOT_IS_IN');
    expect(await refusalOf(castInSecret(room, id, 'seameo', 'yes'))).toBe('VOTE_CLOSED');
  });

  it('counts each of fifty Members once, and those alone who were in time when it is closed meanwhile', async () => {
    const room = await TestRoom.open(board, ...four);
    const members = [...(await furtherMembers(room, many))];
    const runs = new Map<string, Run>();
    for (const [memberId, personId] of members) runs.set(memberId, await board.run(personId));
    const everybody = (voteId: string) =>
      [...runs].map(([memberId, run], n) =>
        run(castSecretBallot, { voteId, memberId, choice: n % 2 ? 'no' : 'yes' }),
      );
    const all = await opened(room);
    const inTime = (answers: Answer[]) => answers.filter(({ refusal }) => refusal === undefined).length;
    expect(inTime(await Promise.all(everybody(all)))).toBe(many);
    const counted = await closedByTwo(room, all, second);
    expect(counted['outcome'].counts).toEqual({ yes: many / 2, no: many / 2, abstained: 0, silent: 4 });

    const raced = await opened(room);
    const casting = everybody(raced);
    const closing = room.bySecretariat(closeVote, { id: raced });
    const answers = await Promise.all(casting);
    const { counts } = said<Json>(await closing, 'closeVote')['outcome'];
    expect(counts.yes + counts.no).toBe(inTime(answers));
    expect(answers.filter(({ refusal }) => refusal === 'VOTE_CLOSED')).toHaveLength(many - inTime(answers));
  });
});
