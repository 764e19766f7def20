import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { TestPortal, type Run } from '../../../test/api.js';
import { TestBoard, type ShownMeeting } from '../../../test/board.js';
import {
  answerLateItem,
  askForReviews,
  freeze,
  lateItem,
  meetingAgenda,
  meetingWithReports,
  memberIds,
  newest,
  passConsentAgenda,
  proposeLateItem,
  proposed,
  recordLateItemConsent,
  reviewAgendaItem,
  takeOutOfConsent,
  withdrawLateItem,
} from '../../../test/given-agenda.js';

const acts = {
  propose: proposeLateItem,
  answer: answerLateItem,
  record: recordLateItemConsent,
  withdraw: withdrawLateItem,
  review: reviewAgendaItem,
  takeOut: takeOutOfConsent,
  pass: passConsentAgenda,
  ask: askForReviews,
};
type Act = keyof typeof acts;

describe('who sees and does what with the agenda of a meeting', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let meeting: ShownMeeting;
  let given: Record<string, unknown>;
  const people: Record<string, Run> = {};

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    meeting = await meetingWithReports(board, 20);
    await freeze(board, meeting.id);
    const { iste } = await memberIds(board);
    given = {
      meetingId: meeting.id,
      id: newest(await proposed(board, meeting.id))['id'],
      memberId: iste,
      memberIds: [],
      item: lateItem,
      because: 'Why',
      where: 'In the room',
      answer: 'consents',
      verdict: 'preapproves',
      itemIds: [],
    };
    people['a stranger'] = portal.asStranger;
    people['a Partner'] = await board.run(board.partner);
    people['another Member’s representative'] = await board.as('seameo');
    people['the Member’s administrator'] = await board.run(
      await portal.given.holder('iste', 'organisation_administrator'),
    );
    people['the Member’s alternate who was not called'] = await board.run(
      await portal.given.holder('iste', 'second_alternate'),
    );
    people['the Member’s representative'] = await board.as('iste');
    people['the Secretariat'] = await board.asSecretary;
  });
  afterAll(() => portal.stop());

  const member = { answer: true, review: true, takeOut: true };
  const nothing = {};

  test.each<[string, boolean, Partial<Record<Act, boolean>>]>([
    ['a stranger', false, nothing],
    ['a Partner', false, nothing],
    ['another Member’s representative', true, nothing],
    ['the Member’s administrator', false, nothing],
    ['the Member’s alternate who was not called', true, member],
    ['the Member’s representative', true, member],
    // It conducts the meeting, and so may hear that an item is to be taken out; it says nothing for a Member otherwise.
    [
      'the Secretariat',
      true,
      { propose: true, record: true, withdraw: true, takeOut: true, pass: true, ask: true },
    ],
  ])('%s', async (who, sees, may) => {
    const run = people[who] as Run;
    const seen = await run(meetingAgenda, { number: meeting.number });
    expect(Boolean(seen.data?.['meetingAgenda'])).toBe(sees);
    if (sees) expect(seen.data?.['meetingAgenda'].readers !== null).toBe(who === 'the Secretariat');
    const reports = meeting.agenda.slice(2).map(({ id }) => id);
    const taken = await portal.sql<{ id: string }>(`select agenda_item_id as id from items_taken_out`);
    const itemId = reports.find((id) => !taken.some((one) => one.id === id));
    const allowed: Partial<Record<Act, boolean>> = {};
    for (const act of Object.keys(acts) as Act[]) {
      const { refusal } = await run(acts[act], { ...given, itemId });
      if (!['NOT_ALLOWED', 'NOT_FOUND', 'SIGN_IN_REQUIRED'].includes(refusal ?? '')) allowed[act] = true;
    }
    expect(allowed).toEqual(may);
  });

  it('is nobody’s but the Secretariat’s before it is convened', async () => {
    const draft = await board.draft();
    for (const [who, run] of Object.entries(people)) {
      const { data } = await run(meetingAgenda, { number: draft.number });
      expect([who, Boolean(data?.['meetingAgenda'])]).toEqual([who, who === 'the Secretariat']);
    }
  });
});
