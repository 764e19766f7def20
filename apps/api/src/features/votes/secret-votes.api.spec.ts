import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Answer, type Json } from '../../../test/api.js';
import { TestBoard, said, type Founder } from '../../../test/board.js';
import { castInSecret, publishVote, secretVote } from '../../../test/given-election.js';
import {
  amendMotion,
  cancelVote,
  cast,
  closeVote,
  motionOf,
  openVote,
  openVoteOf,
} from '../../../test/given-motion.js';
import { TestRoom, closeMeeting } from '../../../test/given-room.js';

const four: Founder[] = ['col', 'iste', 'seameo', 'alecso'];

describe('a secret vote', () => {
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

  it('says to the Board how many have voted and nothing else, until two people have made its result known', async () => {
    const room = await TestRoom.open(board, ...four);
    const id = await opened(room);
    expect(await refusalOf(castInSecret(room, id, 'col', 'yes'))).toBeUndefined();
    expect(await refusalOf(castInSecret(room, id, 'iste', 'no'))).toBeUndefined();
    expect(await refusalOf(castInSecret(room, id, 'seameo', 'yes'))).toBeUndefined();
    for (const personId of [board.representatives.col, board.secretary])
      expect(await seen(id, personId)).toMatchObject({
        state: 'open',
        turnout: { voted: 3, of: 4 },
        outcome: null,
        members: null,
        calledMembers: null,
      });
    expect((await seen(id, board.representatives.col))['viewerBallots']).toEqual([
      { memberName: 'COL', choice: null, isInBox: true, viewerCanCast: false },
    ]);
    expect((await seen(id, board.representatives.alecso))['viewerBallots']).toMatchObject([
      { isInBox: false, viewerCanCast: true },
    ]);
    const closed = said<Json>(await room.bySecretariat(closeVote, { id }), 'closeVote');
    expect(closed).toMatchObject({ state: 'counted', outcome: { counts: { yes: 2, no: 1 } } });
    expect(await seen(id, board.representatives.col)).toMatchObject({ state: 'counted', outcome: null });
    expect((await portal.asStranger(secretVote, { id })).data).toEqual({ vote: null });
    expect((await seen(id, board.secretary))['viewerCanPublish']).toBe(false);
    expect((await seen(id, second))['viewerCanPublish']).toBe(true);
    const published = said<Json>(await (await board.run(second))(publishVote, { id }), 'publishVote');
    expect(published).toMatchObject({
      state: 'published',
      outcome: {
        outcome: 'adopted',
        counts: { yes: 2, no: 1, abstained: 0, silent: 1 },
        part: { numerator: 2, denominator: 3 },
      },
    });
    const votes = (await seen(id, board.representatives.iste))['members'].map((one: Json) => [
      one['name'],
      one['vote'],
    ]);
    expect(Object.fromEntries(votes)).toMatchObject({
      COL: 'secret',
      ALECSO: 'secret',
      'UNESCO IITE': 'absent',
    });
    expect((await portal.asStranger(secretVote, { id })).data?.['vote']).toMatchObject({
      turnout: null,
      members: null,
      outcome: { counts: { yes: 2 } },
    });
    const decided = await portal.sql(`select taken_by from decisions where vote_id = $1`, [id]);
    expect(decided).toEqual([{ taken_by: 'vote' }]);
  });

  it('is one ballot whether the representative or the alternate casts it', async () => {
    const room = await TestRoom.open(board, 'iste', 'seameo', 'alecso');
    const { alternate } = board;
    await room.enter('col', { act: 'arrived', personId: alternate }, alternate);
    const id = await opened(room);
    expect(await refusalOf(castInSecret(room, id, 'col', 'yes'))).toBe('ANOTHER_CASTS_THIS_VOTE');
    expect(await refusalOf(castInSecret(room, id, 'col', 'yes', alternate))).toBeUndefined();
    await room.arrive('col');
    expect(await refusalOf(castInSecret(room, id, 'col', 'no'))).toBe('BALLOT_IS_IN');
    expect(await refusalOf(castInSecret(room, id, 'col', 'no', alternate))).toBe('ANOTHER_CASTS_THIS_VOTE');
  });

  it('is never published or cancelled by who has closed it alone, not even in the database', async () => {
    const room = await TestRoom.open(board, ...four);
    const id = await opened(room);
    const bySecond = await board.run(second);
    expect(await refusalOf(bySecond(publishVote, { id }))).toBe('VOTE_NOT_COUNTED');
    await room.bySecretariat(closeVote, { id });
    expect(await refusalOf(room.bySecretariat(publishVote, { id }))).toBe('SECOND_PERSON_NEEDED');
    const because = 'The result is not as expected.';
    expect(await refusalOf(room.bySecretariat(cancelVote, { id, because }))).toBe('SECOND_PERSON_NEEDED');
    await expect(
      portal.source.query(
        `update votes set state = 'published', published_by_id = closed_by_id where id = $1`,
        [id],
      ),
    ).rejects.toThrow('secret_results_take_two');
    // What is counted can be confirmed after the meeting.
    await room.bySecretariat(closeMeeting, { id: room.meeting.id });
    expect(await refusalOf(bySecond(publishVote, { id }))).toBeUndefined();
    expect(await refusalOf(bySecond(publishVote, { id }))).toBe('VOTE_PUBLISHED');
  });

  it('holds up what was moved until its result is known, and throws the box away where it is cancelled', async () => {
    const room = await TestRoom.open(board, ...four);
    const motionId = await motionOf(room, 'col');
    const open = () => room.bySecretariat(openVote, { motionId, version: 1, mode: 'secret' });
    const { id } = said<Json>(await open(), 'openVote');
    await castInSecret(room, id, 'col', 'yes');
    await room.bySecretariat(closeVote, { id });
    expect(await refusalOf(open())).toBe('VOTE_STILL_OPEN');
    expect(await refusalOf(room.bySecretariat(amendMotion, { id: motionId, version: 1, text: 'B' }))).toBe(
      'VOTE_STILL_OPEN',
    );
    const bySecond = await board.run(second);
    expect(
      await refusalOf(bySecond(cancelVote, { id, because: 'Somebody was not let in.' })),
    ).toBeUndefined();
    expect(await portal.sql(`select sealed, opened from ballot_boxes where vote_id = $1`, [id])).toEqual([
      { sealed: null, opened: null },
    ]);
    expect(await refusalOf(castInSecret(room, id, 'iste', 'yes'))).toBe('VOTE_CANCELLED');
    expect(await refusalOf(open())).toBeUndefined();
  });

  it('takes what is on the ballot alone, and no roll call', async () => {
    const room = await TestRoom.open(board, ...four);
    const id = await opened(room);
    expect(await castInSecret(room, id, 'col', 'perhaps')).toMatchObject({
      refusal: 'NOT_ON_BALLOT',
      params: {},
    });
    expect(await refusalOf(cast(room, id, 'col', 'yes'))).toBe('VOTE_OF_ANOTHER_KIND');
    const named = await openVoteOf(await TestRoom.open(board, ...four), 'col');
    expect(await refusalOf(castInSecret(room, named, 'col', 'yes'))).toBe('VOTE_OF_ANOTHER_KIND');
  });

  it('publishes nothing where somebody has been at the box, and takes no further ballot', async () => {
    const room = await TestRoom.open(board, ...four);
    const other = await opened(room);
    await castInSecret(room, other, 'col', 'yes');
    const box = `from ballot_boxes where vote_id = $1`;
    // Ballots cannot be stuffed, taken out or exchanged for an earlier box …
    for (const change of [
      `update ballot_boxes set voted = voted - '${room.members.col}' where vote_id = $1`,
      `update ballot_boxes set sealed = sealed where vote_id = $1`,
      `update ballot_boxes set opened = '{yes,yes,yes}', sealed = null where vote_id = $1`,
      `delete ${box}`,
    ])
      await expect(portal.source.query(change, [other])).rejects.toThrow(/ballot box/);
    // … and who outwits the trigger breaks the seal.
    await portal.source.query(`alter table ballot_boxes disable trigger user`);
    await portal.source.query(
      `update ballot_boxes set sealed = set_byte(sealed, 12, get_byte(sealed, 12) # 3) where vote_id = $1`,
      [other],
    );
    await portal.source.query(`alter table ballot_boxes enable trigger user`);
    expect(await refusalOf(castInSecret(room, other, 'iste', 'yes'))).toBe('BALLOT_BOX_BROKEN');
    const closed = said<Json>(await room.bySecretariat(closeVote, { id: other }), 'closeVote');
    expect(closed).toMatchObject({ state: 'withheld', outcome: null });
    expect(await refusalOf((await board.run(second))(publishVote, { id: other }))).toBe('VOTE_NOT_COUNTED');
  });
});
