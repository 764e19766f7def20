import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, eventually, type Json } from '../../../test/api.js';
import { TestBoard, said, type ShownMeeting } from '../../../test/board.js';
import { dayIn, givenDecision, meetingHeld } from '../../../test/given-decision.js';
import { givenProposal } from '../../../test/given-proposal.js';

const shown = `{ number award { state version ceiling text decisionNumber projectSlug releasedAt
  conditions { what dueOn } recipients { name organisation } viewerCanDecide viewerCanRelease } }`;
const table = `mutation ($proposal: String!, $itemId: ID!) { tableAward(proposal: $proposal, itemId: $itemId) ${shown} }`;
const decide = `mutation ($proposal: String!, $version: Int!, $decision: String!, $award: AwardInput!) {
  decideAward(proposal: $proposal, version: $version, decision: $decision, award: $award) ${shown} }`;
const release = `mutation ($proposal: String!, $version: Int!) { releaseAward(proposal: $proposal, version: $version) ${shown} }`;
const look = `query ($number: String!) { proposal(number: $number) ${shown} }`;

const awarded = {
  awarded: true,
  ceiling: 20_000,
  startsOn: dayIn(30),
  endsOn: dayIn(700),
  text: 'Well done.',
  conditions: [{ what: 'Name a second partner', dueOn: dayIn(60) }],
};

describe('awards', () => {
  let portal: TestPortal;
  let board: TestBoard;
  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
  });
  afterAll(() => portal.stop());

  const proposed = (state: 'eligible' | 'submitted' = 'eligible') =>
    givenProposal(
      portal,
      {
        people: {
          leadRepresentative: board.representatives.col,
          partnerConfirmed: board.representatives.seameo,
          partnerWaiting: board.representatives.alecso,
          partnerDeclined: board.representatives.iste,
        },
      },
      { state, waiting: false },
    );
  const tabled = async () => {
    const proposal = await proposed();
    const run = await board.asSecretary;
    const draft = await board.draft();
    const itemId = draft.agenda[0]?.id ?? '';
    said(await run(table, { proposal, itemId }), 'tableAward');
    return { proposal, itemId, meetingId: draft.id };
  };
  /** The same, decided on at a meeting that is over. */
  const decided = async () => {
    const { proposal, itemId, meetingId } = await tabled();
    const held: ShownMeeting = await meetingHeld(board);
    await portal.sql(`update agenda_items set meeting_id = $2, position = 90 where id = $1`, [
      itemId,
      held.id,
    ]);
    const decision = await givenDecision(board, { meeting: held, decision: { agendaItemId: itemId } });
    return { proposal, itemId, meetingId, decision: decision.number };
  };

  it('makes an item the award of an eligible proposal, once, and lets nobody make it something else', async () => {
    const run = await board.asSecretary;
    const { proposal, itemId } = await tabled();
    const other = (await board.draft()).agenda[0]?.id;
    expect((await run(table, { proposal, itemId: other })).refusal).toBe('AWARD_TABLED_ALREADY');
    const early = await proposed('submitted');
    expect((await run(table, { proposal: early, itemId: other })).refusal).toBe('AWARD_NOT_ELIGIBLE');
    const set = `mutation ($itemId: ID!) { setItemSubject(itemId: $itemId, concerns: annual_report) { id } }`;
    expect((await run(set, { itemId })).refusal).toBe('AWARD_TABLED_ALREADY');
    expect((await (await board.as('iste'))(table, { proposal, itemId: other })).refusal).toBe('NOT_ALLOWED');
  });

  it('goes from the decision by conditions and release to the project, and tells applicants only then', async () => {
    const run = await board.asSecretary;
    const lead = await board.as('col');
    const { proposal, decision } = await decided();
    const another = (await givenDecision(board)).number;
    const meant = { proposal, version: 1, decision };
    expect((await run(decide, { ...meant, decision: another, award: awarded })).refusal).toBe(
      'AWARD_OF_ANOTHER_ITEM',
    );
    expect((await run(decide, { ...meant, award: { ...awarded, ceiling: 30_001 } })).refusal).toBe(
      'AWARD_ABOVE_ASKED',
    );
    expect((await run(release, { proposal, version: 1 })).refusal).toBe('AWARD_UNDECIDED');
    const entered = said<Json>(await run(decide, { ...meant, award: awarded }), 'decideAward')['award'];
    expect(entered).toMatchObject({ state: 'awarded', ceiling: 20_000, conditions: awarded.conditions });
    expect(entered.recipients).toHaveLength(3);
    expect(said<Json>(await lead(look, { number: proposal }), 'proposal')['award']).toBeNull();
    expect((await lead(release, { proposal, version: 2 })).refusal).toBe('NOT_ALLOWED');
    const released = said<Json>(await run(release, { proposal, version: 2 }), 'releaseAward')['award'];
    expect((await run(release, { proposal, version: 3 })).refusal).toBe('AWARD_RELEASED');
    const told = said<Json>(await lead(look, { number: proposal }), 'proposal')['award'];
    expect(told).toMatchObject({ text: 'Well done.', projectSlug: released.projectSlug });
    const project = said<Json>(
      await lead(
        `query ($slug: String!) { project(slug: $slug) { inside { ceiling plannedTotal decisionNumber } } }`,
        {
          slug: released.projectSlug,
        },
      ),
      'project',
    );
    expect(project['inside']).toEqual({ ceiling: 20_000, plannedTotal: 20_000, decisionNumber: decision });
    await eventually(
      async () => (await portal.sql(`select from mails where kind = 'award_released'`)).length === 3,
    );
  });

  it('declines with the text, and starts nothing', async () => {
    const run = await board.asSecretary;
    const { proposal, decision } = await decided();
    const no = { awarded: false, text: '', conditions: [] };
    const meant = { proposal, version: 1, decision };
    expect((await run(decide, { ...meant, award: no })).refusal).toBe('RULING_NEEDS_REASON');
    said(await run(decide, { ...meant, award: { ...no, text: 'Too few partners.' } }), 'decideAward');
    const released = said<Json>(await run(release, { proposal, version: 2 }), 'releaseAward');
    expect(released['award']).toMatchObject({ state: 'declined', projectSlug: null });
  });
});
