import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Json } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import {
  cancelVote,
  cast,
  castBallot,
  closeVote,
  enterBallot,
  openVoteOf,
  voteById,
} from '../../../test/given-motion.js';
import { castInSecret, publishVote } from '../../../test/given-election.js';
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

describe('what needs a person, of secret votes,', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let room: TestRoom;
  let second: string;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    second = await portal.given.secretariat({ address: 'second@slibnu.example' });
    room = await TestRoom.open(board, 'col', 'iste', 'seameo', 'alecso');
  });
  afterAll(() => portal.stop());

  const kinds = ['cast_vote', 'cast_secret_ballot', 'publish_result'];
  const needs = async (personId: string): Promise<Json[]> => {
    const answer = await (await board.run(personId))(`{ needsYou { id kind title path } }`);
    return said<Json[]>(answer, 'needsYou').filter(({ kind }) => kinds.includes(kind as string));
  };
  const inSecret = () => openVoteOf(room, 'col', 'ordinary', 'secret');

  it('is a ballot to put into the box, for whoever casts it, until it is in: and that is all that is told', async () => {
    const { col, iste, slibnu } = board.representatives;
    const id = await inSecret();
    const path = `/meetings/${room.meeting.number}/room`;
    expect(await needs(col)).toEqual([{ id, kind: 'cast_secret_ballot', title: room.meeting.title, path }]);
    for (const other of [board.alternate, slibnu, board.secretary, board.partner])
      expect(await needs(other)).toEqual([]);
    expect((await castInSecret(room, id, 'col', 'no')).refusal).toBeUndefined();
    expect(await needs(col)).toEqual([]);
    expect(await needs(iste)).toHaveLength(1);
    said(await room.leave('iste'), 'enterPresence');
    expect(await needs(iste)).toEqual([]);
    said(await room.arrive('iste'), 'enterPresence');
    const because = 'The text was not before everybody.';
    said(await room.bySecretariat(cancelVote, { id, because }), 'cancelVote');
    expect(await needs(iste)).toEqual([]);
  });

  it('is the result of one that somebody else has closed, for those who may conduct the item, until it is published', async () => {
    const { col } = board.representatives;
    const id = await inSecret();
    expect(await needs(second)).toEqual([]);
    expect((await castInSecret(room, id, 'col', 'yes')).refusal).toBeUndefined();
    said(await room.bySecretariat(closeVote, { id }), 'closeVote');
    const result = { id, kind: 'publish_result', title: room.meeting.title, path: `/votes/${id}` };
    expect(await needs(second)).toEqual([result]);
    for (const other of [col, board.secretary, board.partner]) expect(await needs(other)).toEqual([]);
    said(await room.bySecretariat(closeMeeting, { id: room.meeting.id }), 'closeMeeting');
    expect(await needs(second)).toEqual([result]);
    said(await (await board.run(second))(publishVote, { id }), 'publishVote');
    expect(await needs(second)).toEqual([]);
  });

  it('is the same for the Chair’s representative, unless the Chair is recused from the item', async () => {
    const { col } = board.representatives;
    await portal.source.query(`delete from chair_terms where ends_on > now()`);
    await portal.source.query(
      `insert into chair_terms (id, organisation_id, starts_on, ends_on, basis)
       values (gen_random_uuid(), $1, now()::date - 30, now()::date + 700, 'AB/2026/01')`,
      [room.members.col],
    );
    room = await TestRoom.open(board, 'col', 'iste', 'seameo', 'alecso');
    const id = await inSecret();
    said(await room.bySecretariat(closeVote, { id }), 'closeVote');
    expect(await needs(col)).toMatchObject([{ id, kind: 'publish_result' }]);
    expect(await needs(board.representatives.iste)).toEqual([]);
    said(await room.enter('col', { act: 'recused', itemId: room.item }), 'enterPresence');
    expect(await needs(col)).toEqual([]);
    expect(await needs(second)).toMatchObject([{ id, kind: 'publish_result' }]);
  });
});
