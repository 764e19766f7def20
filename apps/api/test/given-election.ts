import { newId } from '../src/platform/db/new-id.js';
import type { Answer, Json } from './api.js';
import { said, type Founder } from './board.js';
import { closeVote } from './given-motion.js';
import type { TestRoom } from './given-room.js';

const shown = `{ id state mode frozenHash ballotNumber nominees { id name } turnout { voted of } viewerCanPublish
  motion { matter turnStartsOn mover { id } }
  outcome { outcome counts { yes no abstained silent } part { numerator denominator }
    election { nominees { name votes } none abstained silent elected level { name } } explanation }
  members { name vote } calledMembers { name hasVoted }
  viewerBallots { memberName choice isInBox viewerCanCast } }`;

export const openElection = `mutation ($itemId: ID!, $panel: PanelInput) {
  openElection(itemId: $itemId, panel: $panel) ${shown} }`;
export const castSecretBallot = `mutation ($voteId: ID!, $memberId: ID!, $choice: ID!) {
  castSecretBallot(voteId: $voteId, memberId: $memberId, choice: $choice) ${shown} }`;
export const publishVote = `mutation ($id: ID!) { publishVote(id: $id) ${shown} }`;
export const secretVote = `query ($id: ID!) { vote(id: $id) ${shown} }`;

/** Puts a Member’s ballot into the box, by its representative unless somebody else is named. */
export async function castInSecret(
  room: TestRoom,
  voteId: string,
  member: Founder,
  choice: string,
  by?: string,
): Promise<Answer> {
  const run = await room.board.run(by ?? room.board.representatives[member]);
  return run(castSecretBallot, { voteId, memberId: room.members[member], choice });
}

/** Closed by the Secretariat, and what it has come to published by another officer. */
export async function closedByTwo(room: TestRoom, id: string, second: string): Promise<Json> {
  said(await room.bySecretariat(closeVote, { id }), 'closeVote');
  return said<Json>(await (await room.board.run(second))(publishVote, { id }), 'publishVote');
}

/** Nobody is in the Chair from today on, and these Members have accepted to be. */
export async function acceptedToday(room: TestRoom, ...founders: Founder[]): Promise<string> {
  const { source } = room.board.portal;
  const today = await source.query<[{ turn: string }]>(
    `select ((now() + interval '8 hours')::date)::text as turn`,
  );
  const [{ turn }] = today;
  await source.query(`delete from chair_nominations`);
  await source.query(`delete from chair_terms where starts_on >= $1`, [turn]);
  await source.query(`update chair_terms set ends_on = $1 where ends_on > $1`, [turn]);
  for (const founder of founders)
    await source.query(
      `insert into chair_nominations (id, organisation_id, turn_starts_on, nominated_on, answer, answered_on)
       values ($1, $2, $3, $3, 'accepted', $3)`,
      [newId(), room.members[founder], turn],
    );
  return turn;
}
