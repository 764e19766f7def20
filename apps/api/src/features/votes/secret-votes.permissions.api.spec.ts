import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { TestPortal, type Json, type Run } from '../../../test/api.js';
import { TestBoard } from '../../../test/board.js';
import { castSecretBallot, openElection, publishVote, secretVote } from '../../../test/given-election.js';
import { cancelVote, closeVote, openVoteOf } from '../../../test/given-motion.js';
import { TestRoom } from '../../../test/given-room.js';

const states = ['open', 'counted', 'published'] as const;

describe('who sees and does what in a secret vote', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let room: TestRoom;
  const people: Record<string, Run> = {};
  const votes: Record<string, string> = {};

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    const { given } = portal;
    await portal.source.query(`delete from chair_terms where ends_on > current_date`);
    await portal.source.query(
      `insert into chair_terms (id, organisation_id, starts_on, ends_on, basis)
       select gen_random_uuid(), id, current_date - 100, current_date + 300, 'AB/2025/01' from organisations where slug = 'slibnu'`,
    );
    people['a stranger'] = portal.asStranger;
    people['a Partner'] = await board.run(board.partner);
    people['a Member’s administrator'] = await board.run(
      await given.holder('iste', 'organisation_administrator'),
    );
    people['a Member’s alternate'] = await board.run(board.alternate);
    people['a Member that may vote'] = await board.as('iste');
    people['a Member that is recused'] = await board.as('unesco-iite');
    people['the Chair’s alternate'] = await board.run(await given.holder('slibnu', 'first_alternate'));
    people['the Chair’s representative'] = await board.as('slibnu');
    people['who closed it'] = await board.asSecretary;
    people['another of the Secretariat'] = await board.run(await given.secretariat());
    room = await TestRoom.open(board, 'col', 'iste', 'seameo', 'alecso');
    await room.enter('unesco-iite', { act: 'recused', itemId: room.item });
    for (const state of [...states].reverse()) {
      const id = await openVoteOf(room, 'col', 'ordinary', 'secret');
      votes[state] = id;
      if (state !== 'open') await as('who closed it')(closeVote, { id });
      if (state === 'published') await as('another of the Secretariat')(publishVote, { id });
    }
  });
  afterAll(() => portal.stop());

  const as = (who: string): Run => people[who] as Run;
  const seen = async (who: string, state: string) =>
    (await as(who)(secretVote, { id: votes[state] })).data?.['vote'] as Json | null;

  // Unseen, seen, seen with how many have voted, or with what it has come to; and whether one may publish it.
  test.each([
    ['a stranger', { open: '-', counted: '-', published: 'result' }],
    ['a Partner', { open: '-', counted: '-', published: 'result' }],
    ['a Member’s administrator', { open: '-', counted: '-', published: 'result' }],
    ['a Member’s alternate', { open: 'turnout', counted: 'turnout', published: 'turnout, result' }],
    ['a Member that may vote', { open: 'turnout', counted: 'turnout', published: 'turnout, result' }],
    ['a Member that is recused', { open: '-', counted: '-', published: 'result' }],
    ['the Chair’s alternate', { open: 'turnout', counted: 'turnout', published: 'turnout, result' }],
    [
      'the Chair’s representative',
      { open: 'turnout', counted: 'turnout, result, publishes', published: 'turnout, result' },
    ],
    ['who closed it', { open: 'turnout', counted: 'turnout, result', published: 'turnout, result' }],
    [
      'another of the Secretariat',
      { open: 'turnout', counted: 'turnout, result, publishes', published: 'turnout, result' },
    ],
  ])('%s', async (who, expected) => {
    const found: Record<string, string> = {};
    for (const state of states) {
      const vote = await seen(who, state);
      const parts = [
        vote?.['turnout'] && 'turnout',
        vote?.['outcome'] && 'result',
        vote?.['viewerCanPublish'] && 'publishes',
      ];
      found[state] = vote ? parts.filter(Boolean).join(', ') : '-';
      expect(vote?.['calledMembers'] ?? null).toBeNull();
      expect((vote?.['members'] ?? []).map((member: Json) => member['vote'])).not.toContain('silent');
    }
    expect(found).toEqual(expected);
  });

  it('is conducted by the Chair’s representative and the Secretariat alone', async () => {
    const conducting = ['the Chair’s representative', 'who closed it', 'another of the Secretariat'];
    for (const who of Object.keys(people).filter((one) => !conducting.includes(one))) {
      const code = who === 'a stranger' ? 'SIGN_IN_REQUIRED' : 'NOT_ALLOWED';
      for (const [act, variables] of [
        [openElection, { itemId: room.item }],
        [closeVote, { id: votes['open'] }],
        [publishVote, { id: votes['counted'] }],
        [cancelVote, { id: votes['open'], because: 'x' }],
      ] as const)
        expect([who, act.slice(0, 50), (await as(who)(act, variables)).refusal]).toEqual([
          who,
          act.slice(0, 50),
          code,
        ]);
    }
  });

  it('is voted in by whoever votes for the Member now, and by nobody else', async () => {
    const refusals: Record<string, string | undefined> = {};
    for (const who of Object.keys(people)) {
      const ballot = { voteId: votes['open'], memberId: room.members.seameo, choice: 'yes' };
      refusals[who] = (await as(who)(castSecretBallot, ballot)).refusal;
    }
    expect(new Set(Object.values(refusals))).toEqual(
      new Set(['SIGN_IN_REQUIRED', 'ANOTHER_CASTS_THIS_VOTE']),
    );
    const own = (who: string, member: keyof typeof room.members) =>
      as(who)(castSecretBallot, { voteId: votes['open'], memberId: room.members[member], choice: 'yes' });
    expect((await own('a Member that is recused', 'unesco-iite')).refusal).toBe('RECUSED_FROM_ITEM');
    expect((await own('the Chair’s representative', 'slibnu')).refusal).toBe('ABSENT_FROM_ROLL');
    expect((await own('a Member that may vote', 'iste')).refusal).toBeUndefined();
  });

  it('takes an id that is none for one that names nothing', async () => {
    for (const [act, variables] of [
      [publishVote, { id: 'x' }],
      [openElection, { itemId: 'x' }],
      [castSecretBallot, { voteId: 'x', memberId: 'x', choice: 'x' }],
    ] as const)
      expect((await as('another of the Secretariat')(act, variables)).refusal).toBe('NOT_FOUND');
  });

  it('lets the Chair’s representative be the second person, where the Secretariat has but one', async () => {
    const { refusal } = await as('the Chair’s representative')(publishVote, { id: votes['counted'] });
    expect(refusal).toBeUndefined();
  });
});
