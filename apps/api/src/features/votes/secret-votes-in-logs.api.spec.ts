import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { symbols, type Logger } from 'pino';
import { TestPortal } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import { acceptedToday, castInSecret, closedByTwo, openElection } from '../../../test/given-election.js';
import { TestRoom } from '../../../test/given-room.js';
import { LOGGER } from '../../platform/logger.js';

describe('the log of the portal', () => {
  let portal: TestPortal;
  let board: TestBoard;
  const lines: string[] = [];

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
  });
  afterAll(() => portal.stop());

  it('holds no choice of a secret ballot, cast, refused, sent again or counted', async () => {
    const room = await TestRoom.open(board, 'col', 'iste', 'seameo', 'alecso');
    await acceptedToday(room, 'unesco-iite', 'slibnu');
    const election = said<{ id: string }>(
      await room.bySecretariat(openElection, { itemId: room.item }),
      'openElection',
    );
    const logger = portal.app.get<Logger>(LOGGER);
    const stream = (logger as unknown as Record<symbol, { write: (line: string) => void }>)[
      symbols.streamSym
    ];
    if (stream) stream.write = (line) => void lines.push(line);
    logger.level = 'trace';
    const [chosen, another] = [room.members['unesco-iite'], room.members.slibnu];
    const nobody = 'a-nominee-that-nobody-has-nominated';
    said(await castInSecret(room, election.id, 'col', chosen), 'castSecretBallot');
    expect((await castInSecret(room, election.id, 'col', chosen)).refusal).toBe('BALLOT_IS_IN');
    expect((await castInSecret(room, election.id, 'iste', nobody)).refusal).toBeDefined();
    expect((await castInSecret(room, 'no-id', 'iste', chosen)).refusal).toBeDefined();
    await Promise.all([
      castInSecret(room, election.id, 'iste', chosen),
      castInSecret(room, election.id, 'iste', another),
      castInSecret(room, election.id, 'seameo', chosen),
    ]);
    // A failure that is no refusal is logged, and not with what the statement was given.
    await portal.source.query(`alter table ballot_boxes rename to ballot_boxes_away`);
    expect((await castInSecret(room, election.id, 'alecso', another)).data?.['castSecretBallot']).toBeFalsy();
    await portal.source.query(`alter table ballot_boxes_away rename to ballot_boxes`);
    // Whichever of ISTE’s two was first, the ballot is no tie.
    said(await castInSecret(room, election.id, 'alecso', chosen), 'castSecretBallot');
    await closedByTwo(room, election.id, await portal.given.secretariat());
    const log = lines.join('');
    expect(log).toContain('ballot_boxes');
    for (const choice of [chosen, another, nobody]) expect(log).not.toContain(choice);
  });
});
