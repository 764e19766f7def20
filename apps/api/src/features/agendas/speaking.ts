import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import { readLink } from '../../platform/auth/signed-link.js';
import type { Tx } from '../../platform/db/database.js';
import { Refusal, found } from '../../platform/refusal.js';
import { mandateFor } from '../mandates/mandate.policy.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { clock } from '../meetings/meeting-steps.js';
import { votingMembers } from './agendas.sql.js';
import type { WayOfSaying } from './way-of-saying.js';

/** Somebody who speaks for a Member about the agenda of a meeting. */
export interface Speaking {
  actor: Actor | { personId: string };
  under: MandateInForce;
  memberId: string;
  from: WayOfSaying;
}

/** The mandate under which somebody says for a Member what it thinks of an agenda: that of a seat, held now. */
export function mandateToSpeak(
  mandates: readonly MandateInForce[],
  memberId: string,
): MandateInForce | undefined {
  return mandateFor(mandates, memberId);
}

/** Step: a meeting, locked, so that acts on its agenda follow each other. Refuses NOT_FOUND. */
export async function lockedMeeting(tx: Tx, id: string): Promise<{ meeting: Meeting; now: Date }> {
  const meeting = await tx.findOne(Meeting, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return { meeting: found(meeting), now: await clock(tx) };
}

/** Step: who speaks for a Member from the portal. Refuses NOT_FOUND before a meeting is convened, and NOT_ALLOWED. */
export async function speakerInPortal(
  tx: Tx,
  actor: Actor,
  meeting: Pick<Meeting, 'convenedAt'>,
  memberId: string,
): Promise<Speaking> {
  const under = mandateToSpeak(await mandatesOf(tx, actor), memberId);
  if (!under || !(await hasVote(tx, memberId)))
    throw new Refusal(meeting.convenedAt ? 'NOT_ALLOWED' : 'NOT_FOUND');
  return { actor, under, memberId, from: 'portal' };
}

/**
 * Step: who speaks by the link of a mail, and about which meeting, which is locked. Refuses LINK_NOT_GOOD for any other
 * link, INVITATION_WITHDRAWN to who is no longer called, and NOT_ALLOWED to who has lost the seat.
 */
export async function speakerByLink(tx: Tx, secret: string, token: string) {
  const id = readLink(secret, 'agenda', token);
  const [invitee] = await tx.query<
    { meetingId: string; personId: string; memberId: string; removed: boolean }[]
  >(
    `select meeting_id as "meetingId", person_id as "personId", organisation_id as "memberId",
       removed_at is not null as removed from invitees where id = $1`,
    [id],
  );
  if (!invitee) throw new Refusal('LINK_NOT_GOOD');
  const { meeting, now } = await lockedMeeting(tx, invitee.meetingId);
  if (invitee.removed) throw new Refusal('INVITATION_WITHDRAWN');
  const { personId, memberId } = invitee;
  const under = mandateToSpeak(await mandatesOf(tx, { personId }), memberId);
  if (!under || !(await hasVote(tx, memberId))) throw new Refusal('NOT_ALLOWED');
  const speaking: Speaking = { actor: { personId }, under, memberId, from: 'mail' };
  return { meeting, now, speaking };
}

async function hasVote(tx: Tx, memberId: string): Promise<boolean> {
  const [member] = await tx.query<unknown[]>(`select from ${votingMembers} v where v.organisation_id = $1`, [
    memberId,
  ]);
  return member !== undefined;
}
