import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Answer, type Json } from '../../../test/api.js';
import { TestBoard, said, type Founder } from '../../../test/board.js';
import {
  acceptedToday,
  castInSecret,
  closedByTwo,
  openElection,
  publishVote,
  secretVote,
} from '../../../test/given-election.js';
import { amendMotion, breakTie, closeVote, openVote, tableMotion } from '../../../test/given-motion.js';
import { TestRoom } from '../../../test/given-room.js';

const five: Founder[] = ['col', 'iste', 'seameo', 'alecso', 'unesco-iite'];

describe('the election of the Chair', () => {
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
  const open = (room: TestRoom) => room.bySecretariat(openElection, { itemId: room.item });
  const opened = async (room: TestRoom): Promise<Json> => said<Json>(await open(room), 'openElection');
  /** `{ col: 'iste' }`: COL chooses ISTE. */
  const vote = async (room: TestRoom, id: string, choices: Partial<Record<Founder, string>>) => {
    for (const [member, choice] of Object.entries(choices))
      expect(
        await refusalOf(castInSecret(room, id, member as Founder, room.members[choice as Founder] ?? choice)),
      ).toBeUndefined();
  };
  const terms = (from: string) =>
    portal.sql(
      `select o.slug, t.basis, t.starts_on <= t.ends_on as runs from chair_terms t
       join organisations o on o.id = t.organisation_id where t.starts_on >= $1`,
      [from],
    );

  it('goes from ballot to ballot, and appoints who is elected with the decision, once a second person confirms it', async () => {
    const room = await TestRoom.open(board, ...five);
    const turn = await acceptedToday(room, 'alecso', 'iste', 'seameo');
    const first = await opened(room);
    expect(first).toMatchObject({
      ballotNumber: 1,
      mode: 'secret',
      motion: { matter: 'election', turnStartsOn: turn, mover: null },
      turnout: { voted: 0, of: 5 },
    });
    expect(first['nominees'].map((one: Json) => one['name'])).toEqual(['ALECSO', 'ISTE', 'SEAMEO']);
    await vote(room, first['id'], {
      col: 'iste',
      iste: 'iste',
      seameo: 'seameo',
      alecso: 'seameo',
      'unesco-iite': 'alecso',
    });
    const repeated = await closedByTwo(room, first['id'], second);
    expect(repeated['outcome']).toMatchObject({
      outcome: 'repeat_ballot',
      counts: null,
      part: { numerator: 2, denominator: 5 },
      election: { none: 0, abstained: 0, silent: 0, elected: null },
    });
    expect(repeated['outcome'].explanation).toEqual([
      'Quorum (first call): 5 Members were counted, and 4 were needed of 6 (nobody was recused; the share that the Board adopted).',
      'Counted among the votes for a nominee or for none: 5.',
      'Needed: more than 1/2 of 5, that is at least 3.',
      'Not reached: the nominee with the most has 2 votes.',
      'ALECSO has the fewest votes and does not stand in the next ballot.',
    ]);
    const next = await opened(room);
    expect(next).toMatchObject({ ballotNumber: 2, motion: { turnStartsOn: turn } });
    expect(next['nominees'].map((one: Json) => one['name'])).toEqual(['ISTE', 'SEAMEO']);
    await vote(room, next['id'], {
      col: 'iste',
      iste: 'iste',
      seameo: 'seameo',
      alecso: 'iste',
      'unesco-iite': 'none',
    });
    expect(await refusalOf(open(room))).toBe('VOTE_STILL_OPEN');
    said(await room.bySecretariat(closeVote, { id: next['id'] }), 'closeVote');
    expect(await terms(turn)).toEqual([]);
    expect(await refusalOf(room.bySecretariat(publishVote, { id: next['id'] }))).toBe('SECOND_PERSON_NEEDED');
    const elected = said<Json>(
      await (
        await board.run(second)
      )(publishVote, { id: next['id'] }),
      'publishVote',
    );
    expect(elected['outcome']).toMatchObject({
      outcome: 'elected',
      part: { numerator: 3, denominator: 5 },
      election: {
        elected: 'ISTE',
        nominees: [
          { name: 'ISTE', votes: 3 },
          { name: 'SEAMEO', votes: 1 },
        ],
        none: 1,
      },
    });
    const number = `${room.meeting.number.replaceAll('-', '/')}-01`;
    expect(await terms(turn)).toEqual([{ slug: 'iste', basis: number, runs: true }]);
    const [decision] = await portal.sql(
      `select number, taken_by, text, carries_itself from decisions where vote_id = $1`,
      [next['id']],
    );
    expect(decision).toMatchObject({ number, taken_by: 'vote', carries_itself: true });
    expect(Object.keys(decision?.['text']).sort()).toEqual(['ar', 'en', 'zh-Hans']);
    expect(decision?.['text'].en).toMatch(
      /^International Society for Technology in Education.* is elected to the Chair/,
    );
    const acts = await portal.sql(`select act from audit_entries order by position desc limit 3`);
    expect(acts.map((one) => one['act'])).toEqual(['publishVote', 'appointChair', 'enterDecision']);
    // The turn is filled: for the one after it nobody has been asked yet.
    expect(await refusalOf(open(room))).toBe('NO_NOMINEES');
  });

  it('breaks the tie of the last two by lot, and what the lot says takes a second person as well', async () => {
    const room = await TestRoom.open(board, ...five);
    const turn = await acceptedToday(room, 'alecso', 'iste');
    const { id } = await opened(room);
    await vote(room, id, {
      col: 'iste',
      iste: 'iste',
      seameo: 'alecso',
      alecso: 'alecso',
      'unesco-iite': 'abstain',
    });
    const level = said<Json>(await room.bySecretariat(closeVote, { id }), 'closeVote');
    expect(level).toMatchObject({ state: 'awaiting_tie_break', outcome: { outcome: 'awaiting_lot' } });
    const shown = said<Json>(await (await board.asSecretary)(secretVote, { id }), 'vote');
    expect(shown['outcome'].election.level).toHaveLength(2);
    // Nobody but those who may conduct it learns anything yet.
    const seen = said<Json>(await (await board.as('col'))(secretVote, { id }), 'vote');
    expect(seen).toMatchObject({ state: 'awaiting_tie_break', outcome: null });
    expect(await refusalOf((await board.run(second))(publishVote, { id }))).toBe('VOTE_NOT_COUNTED');
    const drawn = said<Json>(await room.bySecretariat(breakTie, { id }), 'breakTie');
    expect(drawn['state']).toBe('counted');
    const published = said<Json>(await (await board.run(second))(publishVote, { id }), 'publishVote');
    expect(published['outcome'].outcome).toBe('elected');
    const [term] = await terms(turn);
    expect(published['outcome'].election.elected).toBe(String(term?.['slug']).toUpperCase());
  });

  it('is held in secret alone, among those who have accepted, and nobody who could not be appointed stands', async () => {
    const room = await TestRoom.open(board, ...five);
    const turn = await acceptedToday(room);
    expect(await open(room)).toMatchObject({ refusal: 'NO_NOMINEES', params: { turn } });
    await acceptedToday(room, 'alecso', 'iste', 'seameo');
    await portal.source.query(
      `update chair_nominations set answer = 'waiting', answered_on = null where organisation_id = $1`,
      [room.members.seameo],
    );
    expect(await open(room)).toMatchObject({ refusal: 'CHAIR_NOMINEES_WAITING', params: { waiting: 1 } });
    await portal.source.query(
      `update chair_nominations set answer = 'declined', answered_on = nominated_on where organisation_id = $1`,
      [room.members.seameo],
    );
    const moved = { itemId: room.item, moverId: room.members.col, matter: 'election', text: 'ISTE' };
    expect(await refusalOf(room.bySecretariat(tableMotion, moved))).toBe('ELECTION_IS_SECRET');
    const { id } = await opened(room);
    const [{ motionId } = { motionId: '' }] = await portal.sql<{ motionId: string }>(
      `select motion_id as "motionId" from votes where id = $1`,
      [id],
    );
    for (const mode of ['named', 'secret', 'consensus'])
      expect(await refusalOf(room.bySecretariat(openVote, { motionId, version: 1, mode }))).toBe(
        'ELECTION_IS_SECRET',
      );
    expect(await refusalOf(room.bySecretariat(amendMotion, { id: motionId, version: 1, text: 'x' }))).toBe(
      'ELECTION_IS_SECRET',
    );
    for (const choice of ['yes', room.members.seameo, room.members.col])
      expect(await refusalOf(castInSecret(room, id, 'col', choice))).toBe('NOT_ON_BALLOT');
    // A nominee that gives way before the result is known is not appointed against its will.
    await vote(room, id, { col: 'iste', iste: 'iste', seameo: 'iste' });
    said(await room.bySecretariat(closeVote, { id }), 'closeVote');
    await portal.source.query(`update chair_nominations set answer = 'declined' where organisation_id = $1`, [
      room.members.iste,
    ]);
    expect(await refusalOf((await board.run(second))(publishVote, { id }))).toBe('CHAIR_TURN_DECLINED');
    expect(await terms(turn)).toEqual([]);
  });
});
