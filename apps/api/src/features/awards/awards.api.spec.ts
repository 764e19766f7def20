import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, eventually, type Json } from '../../../test/api.js';
import { TestBoard, said, type ShownMeeting } from '../../../test/board.js';
import { dayIn, givenDecision, meetingHeld } from '../../../test/given-decision.js';
import { cast, closeVote, openVote, tableMotion } from '../../../test/given-motion.js';
import { givenProposal } from '../../../test/given-proposal.js';
import { TestRoom, takeUpItem } from '../../../test/given-room.js';

const shown = `{ number state viewerCanTable award { state version ceiling text decisionNumber projectSlug releasedAt
  conditions { what dueOn } recipients { name organisation } decisions votes recused viewerCanDecide viewerCanRelease } }`;
const table = `mutation ($proposal: String!, $meeting: String!, $motion: String = "To award it.") {
  tableAward(proposal: $proposal, meeting: $meeting, advice: "The panel advises it.", motion: $motion) ${shown} }`;
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
  /** On the agenda of a draft; then the item stands on that of another meeting, which is over or sits. */
  const tabled = async () => {
    const proposal = await proposed();
    const { number } = await board.draft();
    said(await (await board.asSecretary)(table, { proposal, meeting: number }), 'tableAward');
    const [award] = await portal.sql<{ itemId: string }>(
      `select w.agenda_item_id as "itemId" from awards w join proposals p on p.id = w.proposal_id where p.number = $1`,
      [proposal],
    );
    return { proposal, itemId: award?.itemId ?? '', meeting: number };
  };
  const moveTo = (meetingId: string, itemId: string) =>
    portal.sql(`update agenda_items set meeting_id = $2, position = 90 where id = $1`, [itemId, meetingId]);
  const decided = async () => {
    const { proposal, itemId } = await tabled();
    const held: ShownMeeting = await meetingHeld(board);
    await moveTo(held.id, itemId);
    const decision = await givenDecision(board, { meeting: held, decision: { agendaItemId: itemId } });
    return { proposal, itemId, decision: decision.number };
  };

  it('stands on an agenda once, as an item of its own that nobody can make something else', async () => {
    const run = await board.asSecretary;
    const { proposal, itemId } = await tabled();
    const { number } = await board.draft();
    expect((await run(table, { proposal, meeting: number })).refusal).toBe('AWARD_TABLED_ALREADY');
    const early = await proposed('submitted');
    expect((await run(table, { proposal: early, meeting: number })).refusal).toBe('AWARD_NOT_ELIGIBLE');
    const another = await proposed();
    expect((await run(table, { proposal: another, meeting: 'AB-1999-01' })).refusal).toBe('NOT_FOUND');
    expect((await run(table, { proposal: another, meeting: number, motion: ' ' })).refusal).toBe(
      'AWARD_MOTION_MISSING',
    );
    const set = `mutation ($itemId: ID!) { setItemSubject(itemId: $itemId, concerns: annual_report) { id } }`;
    expect((await run(set, { itemId })).refusal).toBe('AWARD_TABLED_ALREADY');
    const [item] = await portal.sql(`select title, note, kind, is_personal from agenda_items where id = $1`, [
      itemId,
    ]);
    const title = `${proposal} · Lessons that travel`.slice(0, 300);
    expect(item).toEqual({ title, note: 'The panel advises it.', kind: 'decision', is_personal: true });
  });

  it('can be taken off the agenda again, and put on another', async () => {
    const run = await board.asSecretary;
    const { proposal, itemId } = await tabled();
    const remove = `mutation ($id: ID!) { removeAgendaItem(id: $id) { id } }`;
    said(await run(remove, { id: itemId }), 'removeAgendaItem');
    const { number } = await board.draft();
    said(await run(table, { proposal, meeting: number }), 'tableAward');
  });

  it('is decided by the Members that have no part in it: the others are recused, out of the base, and read nothing', async () => {
    const run = await board.asSecretary;
    const { proposal, itemId } = await tabled();
    const seen = said<Json>(await run(look, { number: proposal }), 'proposal')['award'];
    expect(seen.recused).toEqual([
      expect.stringMatching(/^Arab League/),
      'Commonwealth of Learning',
      expect.stringMatching(/^Southeast Asian/),
    ]);
    const prepared = `query ($itemId: ID!) { preparedMotion(itemId: $itemId) { text } }`;
    expect(said(await (await board.as('iste'))(prepared, { itemId }), 'preparedMotion')).toEqual({
      text: 'To award it.',
    });
    expect(said(await (await board.as('col'))(prepared, { itemId }), 'preparedMotion')).toBeNull();
    const room = await TestRoom.open(board, 'col', 'iste', 'unesco-iite', 'slibnu');
    await moveTo(room.meeting.id, itemId);
    said(await room.bySecretariat(takeUpItem, { itemId }), 'takeUpItem');
    const motion = { itemId, moverId: room.members.iste, matter: 'ordinary', text: 'To award it.' };
    const { id: motionId, version } = said<Json>(
      await room.bySecretariat(tableMotion, motion),
      'tableMotion',
    ) as { id: string; version: number };
    const opened = said<Json>(
      await room.bySecretariat(openVote, { motionId, version, mode: 'named' }),
      'openVote',
    );
    const vote: string = opened['id'];
    expect((await cast(room, vote, 'col', 'yes')).refusal).toBeDefined();
    for (const member of ['iste', 'unesco-iite', 'slibnu'] as const)
      said(await cast(room, vote, member, 'yes'), 'castBallot');
    said(await room.bySecretariat(closeVote, { id: vote }), 'closeVote');
    const states = await portal.sql(
      `select o.slug, r.state from vote_rolls r join organisations o on o.id = r.member_id where r.vote_id = $1 order by 1`,
      [vote],
    );
    expect(states).toEqual([
      { slug: 'alecso', state: 'recused' },
      { slug: 'col', state: 'recused' },
      { slug: 'iste', state: 'present' },
      { slug: 'seameo', state: 'recused' },
      { slug: 'slibnu', state: 'present' },
      { slug: 'unesco-iite', state: 'present' },
    ]);
    const after = said<Json>(await run(look, { number: proposal }), 'proposal')['award'];
    expect(after).toMatchObject({ votes: [vote], decisions: [expect.stringMatching(/^AB/)] });
    const meant = { proposal, version: 1, decision: after.decisions[0], award: awarded };
    said(await run(decide, meant), 'decideAward');
    said(await run(release, { proposal, version: 2 }), 'releaseAward');
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
    // A condition is an action of its owner’s, who is told of it: nothing of that before the release.
    const actions = () =>
      portal.sql(`select from actions a join decisions d on d.id = a.decision_id where d.number = $1`, [
        decision,
      ]);
    expect(await actions()).toHaveLength(0);
    expect(said<Json>(await lead(look, { number: proposal }), 'proposal')['award']).toBeNull();
    expect((await lead(release, { proposal, version: 2 })).refusal).toBe('NOT_ALLOWED');
    const released = said<Json>(await run(release, { proposal, version: 2 }), 'releaseAward')['award'];
    expect((await run(release, { proposal, version: 3 })).refusal).toBe('AWARD_RELEASED');
    expect(await actions()).toHaveLength(1);
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
      async () =>
        (
          await portal.sql(
            `select from mails m join awards w on w.id = m.about_id join proposals p on p.id = w.proposal_id
             where m.kind = 'award_released' and p.number = $1`,
            [proposal],
          )
        ).length === 3,
    );
  });

  it('declines with the text, and starts nothing', async () => {
    const run = await board.asSecretary;
    const { proposal, decision } = await decided();
    const no = { awarded: false, text: '', conditions: [] };
    const meant = { proposal, version: 1, decision };
    expect((await run(decide, { ...meant, award: no })).refusal).toBe('AWARD_UNEXPLAINED');
    said(await run(decide, { ...meant, award: { ...no, text: 'Too few partners.' } }), 'decideAward');
    const released = said<Json>(await run(release, { proposal, version: 2 }), 'releaseAward');
    expect(released).toMatchObject({ state: 'declined', award: { state: 'declined', projectSlug: null } });
  });
});
