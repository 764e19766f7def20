import { newId } from '../src/platform/db/new-id.js';
import type { Answer, Json } from './api.js';
import { said, type Founder } from './board.js';
import type { TestRoom } from './given-room.js';

const shown = `{ id state mode frozenHash text panel { text on } cancelledBecause
  outcome { outcome counts { yes no abstained silent } part { numerator denominator } share { numerator denominator } explanation }
  members { name vote isConfirmed } calledMembers { name hasVoted }
  viewerBallots { memberId memberName choice hasObjected awaitsConfirmation viewerCanCast } }`;

export const tableMotion = `mutation ($itemId: ID!, $moverId: ID!, $matter: MotionMatter!, $text: String!) {
  tableMotion(itemId: $itemId, moverId: $moverId, matter: $matter, text: $text) { id version text viewerCanConduct } }`;
export const amendMotion = `mutation ($id: ID!, $version: Int!, $text: String!) {
  amendMotion(id: $id, version: $version, text: $text) { id version text texts { version text } } }`;
export const openVote = `mutation ($motionId: ID!, $version: Int!, $mode: VoteMode!, $panel: PanelInput) {
  openVote(motionId: $motionId, version: $version, mode: $mode, panel: $panel) ${shown} }`;
export const castBallot = `mutation ($voteId: ID!, $memberId: ID!, $choice: BallotChoice!) {
  castBallot(voteId: $voteId, memberId: $memberId, choice: $choice) ${shown} }`;
export const enterBallot = `mutation ($voteId: ID!, $memberId: ID!, $choice: BallotChoice!) {
  enterBallot(voteId: $voteId, memberId: $memberId, choice: $choice) ${shown} }`;
export const objectToConsensus = `mutation ($voteId: ID!, $memberId: ID!) {
  objectToConsensus(voteId: $voteId, memberId: $memberId) ${shown} }`;
export const closeVote = `mutation ($id: ID!) { closeVote(id: $id) ${shown} }`;
export const breakTie = `mutation ($id: ID!, $castingVote: ID) { breakTie(id: $id, castingVote: $castingVote) ${shown} }`;
export const cancelVote = `mutation ($id: ID!, $because: String!) { cancelVote(id: $id, because: $because) ${shown} }`;
export const voteById = `query ($id: ID!) { vote(id: $id) ${shown} }`;

/** A motion on the first item, moved by a Member that is there. */
export async function motionOf(room: TestRoom, mover: Founder, matter = 'ordinary'): Promise<string> {
  const motion = {
    itemId: room.item,
    moverId: room.members[mover],
    matter,
    text: 'The Board adopts the work plan.',
  };
  return said<Json>(await room.bySecretariat(tableMotion, motion), 'tableMotion')['id'] as string;
}

/** An open vote on a new motion. */
export async function openVoteOf(
  room: TestRoom,
  mover: Founder,
  matter = 'ordinary',
  mode = 'named',
): Promise<string> {
  const motionId = await motionOf(room, mover, matter);
  const opened = await room.bySecretariat(openVote, { motionId, version: 1, mode });
  return said<Json>(opened, 'openVote')['id'] as string;
}

/** Casts a Member’s vote, by its representative unless somebody else is named. */
export async function cast(
  room: TestRoom,
  voteId: string,
  member: Founder,
  choice: string,
  by?: string,
): Promise<Answer> {
  const run = await room.board.run(by ?? room.board.representatives[member]);
  return run(castBallot, { voteId, memberId: room.members[member], choice });
}

/** Further Members with a representative each, who have arrived; gives the people by Member. */
export async function furtherMembers(room: TestRoom, many: number): Promise<Map<string, string>> {
  const { portal } = room.board;
  const members = new Map<string, string>();
  for (let n = 0; n < many; n++) {
    const id = newId();
    await portal.source.query(
      `insert into organisations (id, slug, name, kind) select $1, $2, jsonb_build_object('en', $2::text), kind
       from organisations where slug = 'col'`,
      [id, `member-${id.slice(-12)}`],
    );
    await portal.source.query(
      `insert into memberships (id, organisation_id, standing, stage, starts_on, basis) values ($1, $2, 'member', 'in_force', '2022-01-01', 'AB')`,
      [newId(), id],
    );
    const personId = await portal.given.person();
    await portal.source.query(
      `insert into mandates (id, person_id, organisation_id, capacity, starts_at, basis) values ($1, $2, $3, 'representative', '2022-01-01', 'Letter')`,
      [newId(), personId, id],
    );
    await portal.source.query(
      `insert into presence_entries (id, meeting_id, member_id, act, at, person_id, capacity, entered_by_id, entered_at)
       values ($1, $2, $3, 'arrived', now(), $4, 'representative', $4, now())`,
      [newId(), room.meeting.id, id, personId],
    );
    members.set(id, personId);
  }
  return members;
}
