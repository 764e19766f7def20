import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Json } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import { castInSecret, closedByTwo } from '../../../test/given-election.js';
import { cast, closeVote, openVoteOf } from '../../../test/given-motion.js';
import { TestRoom } from '../../../test/given-room.js';
import { newId } from '../../platform/db/new-id.js';
import { adopting, rules } from '../../../test/given-vote.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';

const numbers = `{ outcome majority { exact { numerator denominator } least got } quorum { least got } }`;
const ask = `query ($id: ID!) { rulesProposal(id: $id) { lastYearVotes {
  votes changed { path meeting item before ${numbers} after ${numbers} } } } }`;

describe('votes of the last year under a proposed version of the rules', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let room: TestRoom;

  const proposed = async (version: RulesOfProcedure): Promise<Json> => {
    const id = newId();
    await portal.source.query(
      `insert into rules_proposals (id, rules, because, proposed_by_id, proposed_on) values ($1, $2, 'x', $3, '2026-01-01')`,
      [id, JSON.stringify(version), board.secretary],
    );
    return said<Json>(await (await board.as('col'))(ask, { id }), 'rulesProposal')['lastYearVotes'];
  };

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    room = await TestRoom.open(board, 'col', 'iste', 'seameo', 'alecso');
    const named = await openVoteOf(room, 'col', 'suspension');
    for (const member of ['col', 'iste', 'seameo', 'alecso'] as const)
      said(await cast(room, named, member, 'yes'), 'castBallot');
    said(await room.bySecretariat(closeVote, { id: named }), 'closeVote');
    const secret = await openVoteOf(room, 'col', 'exclusion', 'secret');
    for (const member of ['col', 'iste', 'seameo', 'alecso'] as const)
      said(await castInSecret(room, secret, member, 'yes'), 'castSecretBallot');
    await closedByTwo(room, secret, await portal.given.secretariat());
    const asked = await openVoteOf(room, 'col', 'ordinary', 'consensus');
    said(await room.bySecretariat(closeVote, { id: asked }), 'closeVote');
  });
  afterAll(() => portal.stop());

  it('would have been the same under the same rules', async () => {
    expect(await proposed(rules)).toEqual({ votes: 3, changed: [] });
  });

  it('would have failed under a higher majority, the secret one by its counts alone', async () => {
    const higher = adopting('qualified', { share: { numerator: 3, denominator: 4, strict: false } });
    const { changed } = await proposed(higher);
    const expected = {
      meeting: room.meeting.number,
      item: 1,
      before: { outcome: 'adopted', majority: { exact: { numerator: 4, denominator: 1 }, least: 4, got: 4 } },
      after: { outcome: 'failed', majority: { exact: { numerator: 9, denominator: 2 }, least: 5, got: 4 } },
    };
    expect(changed).toMatchObject([expected, expected]);
    expect(JSON.stringify(changed)).not.toContain(room.members.col);
  });

  it('would have lacked their quorum where that is raised', async () => {
    const share = { numerator: 5, denominator: 6, strict: false };
    const { changed } = await proposed({ ...rules, quorum: { ...rules.quorum, share } });
    expect(changed.map((one: Json) => [one['before'].outcome, one['after'].outcome])).toEqual([
      ['adopted', 'not_quorate'],
      ['adopted', 'not_quorate'],
      ['adopted_by_consensus', 'not_quorate'],
    ]);
    expect(changed[0]).toMatchObject({
      before: { quorum: { least: 4, got: 4 } },
      after: { quorum: { least: 5, got: 4 } },
    });
  });
});
