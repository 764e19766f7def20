import type { Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { enterMailTo } from '../../platform/mail/letter.js';
import { Refusal } from '../../platform/refusal.js';
import type { MandatePeriod } from '../mandates/mandate.rules.js';
import { answersLapse } from './answering.rules.js';
import { whoIsCalled, type Called } from './calling.rules.js';
import { callingFacts } from './calling-facts.js';
import { Invitee } from './invitee.entity.js';
import type { Meeting } from './meeting.entity.js';
import type { ShownInCalendars } from './meeting.rules.js';
import { inCalendar } from './meeting.sql.js';

/*
 * Steps that invite people and take invitations back, within the transaction of what makes it necessary. Alternates
 * are told of a meeting; it comes into their calendar only once they are named to come.
 */

export const meetingLetterKinds = [
  'meeting_called',
  'meeting_changed',
  'meeting_cancelled',
  'meeting_reminder',
  'meeting_removed',
] as const;
export type MeetingLetterKind = (typeof meetingLetterKinds)[number];

type Live = Pick<
  Invitee,
  'id' | 'personId' | 'organisationId' | 'capacity' | 'role' | 'awaited' | 'alternateId'
>;

export const write = (tx: Tx, kind: MeetingLetterKind, { id, personId }: Pick<Live, 'id' | 'personId'>) =>
  enterMailTo(tx, personId, { kind, aboutId: id });

/** The invitations to a meeting that stand, locked. */
export function liveInvitees(tx: Tx, meetingId: string): Promise<Live[]> {
  return tx.query<Live[]>(
    `select id, person_id as "personId", organisation_id as "organisationId", capacity, role, awaited,
       alternate_id as "alternateId"
     from invitees where meeting_id = $1 and removed_at is null order by id for update`,
    [meetingId],
  );
}

/**
 * Brings the invitations to a meeting in line with whom it calls: who is missing is invited, who is called no
 * longer, or in another part, loses the old invitation.
 * @returns the invitations that stand as they were
 */
export async function callPeople(
  tx: Tx,
  { id: meetingId, startsAt, wallClock }: Pick<Meeting, 'id' | 'startsAt' | 'wallClock'>,
): Promise<Live[]> {
  const { called } = whoIsCalled(await callingFacts(tx, startsAt, wallClock.slice(0, 10)));
  const standing = (one: Live) => called.some((call) => matches(one, call));
  for (const one of (await liveInvitees(tx, meetingId)).filter((one) => !standing(one))) {
    await withdraw(tx, one);
    if (one.alternateId) await takeBack(tx, meetingId, one.alternateId);
  }
  const staying = await liveInvitees(tx, meetingId);
  for (const call of called.filter((call) => !staying.some((one) => matches(one, call))))
    await write(tx, 'meeting_called', await invite(tx, meetingId, call, call.answers));
  return staying;
}

const matches = (one: Live, call: Called) =>
  one.personId === call.personId && one.organisationId === call.organisationId && one.role === call.role;

/** Enters an invitation and writes no mail. */
export async function invite(
  tx: Tx,
  meetingId: string,
  { personId, organisationId, capacity, role }: Omit<Called, 'answers'>,
  awaited: boolean,
): Promise<{ id: string; personId: string }> {
  const id = newId();
  await tx.query(
    `insert into invitees (id, meeting_id, person_id, organisation_id, capacity, role, awaited, generation)
     select $1, $2, $3, $4, $5, $6, $7, 1 + coalesce(max(generation), 0) from invitees
     where meeting_id = $2 and person_id = $3`,
    [id, meetingId, personId, organisationId, capacity, role, awaited],
  );
  return { id, personId };
}

/** Ends an invitation; if the meeting is in the person’s calendar, a mail takes it out. */
async function withdraw(tx: Tx, one: Pick<Live, 'id' | 'personId'>): Promise<void> {
  const [rows] = await tx.query<[{ shown: boolean }[], number]>(
    `update invitees i set removed_at = now(), version = version + 1 where id = $1 and removed_at is null
     returning ${inCalendar('i')} as shown`,
    [one.id],
  );
  if (rows[0]?.shown) await write(tx, 'meeting_removed', one);
}

async function liveOf(tx: Tx, meetingId: string, personId: string): Promise<Live | undefined> {
  return (await liveInvitees(tx, meetingId)).find((one) => one.personId === personId);
}

/** An alternate comes instead of somebody: asked to answer, with an invitation of their own. Refuses ALTERNATE_TAKEN. */
export async function nameAlternate(tx: Tx, meetingId: string, alternate: MandatePeriod): Promise<void> {
  const { personId, organisationId, capacity } = alternate;
  const one = await liveOf(tx, meetingId, personId);
  if (!one) {
    const call = { personId, organisationId, capacity, role: 'OPT-PARTICIPANT' } as const;
    return write(tx, 'meeting_called', await invite(tx, meetingId, call, true));
  }
  if (one.organisationId !== organisationId || one.awaited)
    throw new Refusal('ALTERNATE_TAKEN', {}, 'alternateId');
  await tx.update(Invitee, { id: one.id }, { awaited: true, version: () => 'version + 1' });
  await write(tx, 'meeting_called', one);
}

/** An alternate is not needed after all: the meeting leaves their calendar, and they are told of it as before. */
export async function takeBack(tx: Tx, meetingId: string, alternateId: string): Promise<void> {
  const one = await liveOf(tx, meetingId, alternateId);
  if (!one?.awaited) return;
  await withdraw(tx, one);
  await invite(tx, meetingId, one, false);
}

/** A change of time, place or link: answers to the old ones lapse, and everybody who stays invited gets an update. */
export async function tellOfChange(
  tx: Tx,
  before: Meeting,
  after: ShownInCalendars & { wallClock: string },
): Promise<void> {
  if (answersLapse(before, after)) await askAnew(tx, before.id);
  const staying = await callPeople(tx, { ...before, ...after });
  for (const one of staying) await write(tx, 'meeting_changed', one);
}

async function askAnew(tx: Tx, meetingId: string): Promise<void> {
  for (const { alternateId } of await liveInvitees(tx, meetingId))
    if (alternateId) await takeBack(tx, meetingId, alternateId);
  await tx
    .createQueryBuilder()
    .update(Invitee)
    .set({
      answer: 'waiting',
      answeredAt: null,
      answeredFrom: null,
      alternateId: null,
      remindedAt: null,
      version: () => 'version + 1',
    })
    .where('meeting_id = :meetingId and removed_at is null', { meetingId })
    .execute();
}
