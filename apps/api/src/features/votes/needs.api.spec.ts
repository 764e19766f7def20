import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Json } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import {
  cast,
  castBallot,
  closeVote,
  enterBallot,
  openVoteOf,
  voteById,
} from '../../../test/given-motion.js';
import { TestRoom, closeMeeting } from '../../../test/given-room.js';

describe('what needs a person, of votes,', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let room: TestRoom;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    room = await TestRoom.open(board, 'col', 'iste', 'seameo', 'alecso');
  });
  afterAll(() => portal.stop());

  const kinds = ['cast_vote', 'confirm_ballot'];
  const needs = async (personId: string): Promise<string[]> => {
    const answer = await (await board.run(personId))(`{ needsYou { kind path deadline } }`);
    const all = said<Json[]>(answer, 'needsYou').filter(({ kind }) => kinds.includes(kind as string));
    for (const { path } of all) expect(path).toBe(`/meetings/${room.meeting.number}/room`);
    return all.map(({ kind }) => kind as string);
  };

  it('is an open vote by roll call, for whoever casts the Member’s vote, first of all and until it is cast', async () => {
    const { col, iste, slibnu } = board.representatives;
    const voteId = await openVoteOf(room, 'col');
    expect(await needs(col)).toEqual(['cast_vote']);
    // The alternate casts it only where the representative is not there; nobody of SLIBNU is.
    for (const other of [board.alternate, slibnu, board.secretary, board.partner])
      expect(await needs(other)).toEqual([]);
    const [first] = said<Json[]>(await (await board.run(col))(`{ needsYou { kind } }`), 'needsYou');
    expect(first).toEqual({ kind: 'cast_vote' });
    said(await cast(room, voteId, 'col', 'yes'), 'castBallot');
    expect(await needs(col)).toEqual([]);
    expect(await needs(iste)).toEqual(['cast_vote']);
    said(await room.leave('iste'), 'enterPresence');
    expect(await needs(iste)).toEqual([]);
    said(await room.arrive('iste'), 'enterPresence');
    said(await room.bySecretariat(closeVote, { id: voteId }), 'closeVote');
    expect(await needs(iste)).toEqual([]);
  });

  it('is a ballot that was entered for them, until they stand by it, after they have left and the meeting has closed', async () => {
    const { seameo, alecso } = board.representatives;
    const voteId = await openVoteOf(room, 'col');
    const entered = { voteId, memberId: room.members.seameo, choice: 'no' };
    said(await room.bySecretariat(enterBallot, entered), 'enterBallot');
    expect(await needs(seameo)).toEqual(['confirm_ballot']);
    said(await room.leave('seameo'), 'enterPresence');
    said(await room.bySecretariat(closeVote, { id: voteId }), 'closeVote');
    said(await room.bySecretariat(closeMeeting, { id: room.meeting.id }), 'closeMeeting');
    expect(await needs(seameo)).toEqual(['confirm_ballot']);
    expect(await needs(alecso)).toEqual([]);
    const run = await board.run(seameo);
    const shown = said<Json>(await run(voteById, { id: voteId }), 'vote');
    expect(shown['viewerBallots']).toMatchObject([
      { choice: 'no', awaitsConfirmation: true, viewerCanCast: true },
    ]);
    expect((await run(castBallot, { ...entered, choice: 'yes' })).refusal).toBe('VOTE_CLOSED');
    expect((await (await board.run(alecso))(castBallot, entered)).refusal).toBe('ANOTHER_CASTS_THIS_VOTE');
    said(await run(castBallot, entered), 'castBallot');
    expect(await needs(seameo)).toEqual([]);
    const again = said<Json>(await run(voteById, { id: voteId }), 'vote');
    expect(again['members'].find(({ name }: Json) => name === 'SEAMEO')).toMatchObject({ isConfirmed: true });
  });
});
