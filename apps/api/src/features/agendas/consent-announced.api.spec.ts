import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, eventually } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import {
  meetingWithReports,
  memberIds,
  passConsentAgenda,
  takeOutOfConsent,
} from '../../../test/given-agenda.js';
import { enterPresence, openMeeting } from '../../../test/given-room.js';
import { Watching, roomChanged } from '../../../test/watching.js';

describe('the room of a meeting', () => {
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
  });
  afterAll(() => portal.stop());

  it('hears of an item that is taken out of those by consent, and of those that pass', async () => {
    const members = await memberIds(board);
    const { id: meetingId, number, agenda } = await meetingWithReports(board, 2);
    const [taken, passed] = agenda.slice(-2).map(({ id }) => id);
    await portal.source.query(`update meetings set starts_at = now() where id = $1`, [meetingId]);
    const run = await board.asSecretary;
    said(await run(openMeeting, { id: meetingId }), 'openMeeting');
    for (const founder of ['col', 'iste', 'seameo', 'alecso'] as const) {
      const personId = board.representatives[founder];
      const entry = { memberId: members[founder], act: 'arrived', personId };
      said(await run(enterPresence, { meetingId, entry }), 'enterPresence');
    }
    const payload = { query: roomChanged, variables: { number } };
    const watching = await Watching.as(portal, board.representatives.col, payload);
    const told = (least: number) =>
      eventually(() => Promise.resolve(watching.told.length >= least && watching.told));
    expect(await told(1)).toEqual([0]);
    const out = { itemId: taken, memberId: members['iste'] };
    said(await (await board.as('iste'))(takeOutOfConsent, out), 'takeOutOfConsent');
    expect(await told(2)).toEqual([0, 1]);
    // Nothing of the first is still under way when the second is told.
    await new Promise((resolve) => setTimeout(resolve, 400));
    const before = watching.told.length;
    said(await run(passConsentAgenda, { meetingId, itemIds: [passed] }), 'passConsentAgenda');
    await told(before + 1);
    await watching.leave();
  });
});
