import type { Json } from './api.js';
import { said, type TestBoard } from './board.js';
import { dayIn } from './given-decision.js';
import { cast, closeVote, openVote, tableMotion } from './given-motion.js';
import { givenProposal } from './given-proposal.js';
import { takeUpItem, TestRoom } from './given-room.js';

/** A proposal of COL with SEAMEO and ALECSO, on which the Board has decided by a vote; the others have part in nothing. */
export interface GivenLine {
  call: string;
  proposal: string;
  item: string;
  meeting: string;
  vote: string;
  decision: string;
}

/** As far as the decision, which nobody but the Secretariat and those who took it knows of. */
export async function givenDecidedLine(board: TestBoard): Promise<GivenLine> {
  const { portal, representatives } = board;
  const run = await board.asSecretary;
  const people = {
    leadRepresentative: representatives.col,
    partnerConfirmed: representatives.seameo,
    partnerWaiting: representatives.alecso,
    partnerDeclined: representatives.iste,
  };
  const proposal = await givenProposal(portal, { people }, { state: 'eligible', waiting: false });
  await portal.source.query(
    `insert into review_rounds (call_id, phase, due_on, opened_at)
     select call_id, 'advice', '2099-01-01', now() from proposals where number = $1`,
    [proposal],
  );
  await portal.source.query(
    `insert into reviews (id, call_id, proposal_id, reviewer_id, submitted_at)
     select gen_random_uuid(), call_id, id, $2, now() from proposals where number = $1`,
    [proposal, representatives['unesco-iite']],
  );
  const draft = await board.draft();
  const table = `mutation ($proposal: String!, $meeting: String!) {
    tableAward(proposal: $proposal, meeting: $meeting, advice: "The panel advises it.", motion: "To award it.") { id } }`;
  said(await run(table, { proposal, meeting: draft.number }), 'tableAward');
  const [award] = await portal.sql<{ item: string; call: string }>(
    `select w.agenda_item_id as item, c.slug as call from awards w join proposals p on p.id = w.proposal_id
       join calls c on c.id = p.call_id where p.number = $1`,
    [proposal],
  );
  const { item = '', call = '' } = award ?? {};
  const room = await TestRoom.open(board, 'iste', 'unesco-iite', 'slibnu');
  await portal.sql(`update agenda_items set meeting_id = $2, position = 90 where id = $1`, [
    item,
    room.meeting.id,
  ]);
  said(await room.bySecretariat(takeUpItem, { itemId: item }), 'takeUpItem');
  const moved = { itemId: item, moverId: room.members.iste, matter: 'ordinary', text: 'To award it.' };
  const motion = said<Json>(await room.bySecretariat(tableMotion, moved), 'tableMotion');
  const put = { motionId: motion['id'], version: motion['version'], mode: 'named' };
  const vote: string = said<Json>(await room.bySecretariat(openVote, put), 'openVote')['id'];
  for (const member of ['iste', 'unesco-iite', 'slibnu'] as const)
    said(await cast(room, vote, member, 'yes'), 'castBallot');
  said(await room.bySecretariat(closeVote, { id: vote }), 'closeVote');
  const [decided] = await portal.sql<{ number: string }>(`select number from decisions where vote_id = $1`, [
    vote,
  ]);
  const decision = decided?.number ?? '';
  const decide = `mutation ($proposal: String!, $decision: String!, $award: AwardInput!) {
    decideAward(proposal: $proposal, version: 1, decision: $decision, award: $award) { id } }`;
  const terms = { awarded: true, ceiling: 20_000, startsOn: dayIn(-30), endsOn: dayIn(700), text: '' };
  said(await run(decide, { proposal, decision, award: { ...terms, conditions: [] } }), 'decideAward');
  return { call, proposal, item, meeting: room.meeting.number, vote, decision };
}

/** The same, with the applicants told and the project begun; returns the address of that as well. */
export async function releasedLine(board: TestBoard, line: GivenLine): Promise<string> {
  const release = `mutation ($proposal: String!) {
    releaseAward(proposal: $proposal, version: 2) { award { projectSlug } } }`;
  const run = await board.asSecretary;
  return said<Json>(await run(release, { proposal: line.proposal }), 'releaseAward')['award'].projectSlug;
}
