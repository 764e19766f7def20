import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { enterMailTo } from '../../platform/mail/letter.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { instantOf } from '../../platform/time/zones.js';
import { meetingToPrepare, type Prepared } from '../meetings/meeting-steps.js';
import { whyNotAtTime } from '../meetings/meeting.rules.js';
import { DatePoll } from './date-poll.entity.js';
import { seatHolders } from './poll.sql.js';

export const pollLetterKinds = ['date_poll_opened', 'date_poll_reminder', 'date_poll_given_up'] as const;
export type PollLetterKind = (typeof pollLetterKinds)[number];

/** A time as it is typed: a wall clock in the poll's zone. */
export interface TypedTime {
  wallClock: string;
  occurrence: 'earlier' | 'later' | null;
}

/** The instant of a typed time. Refuses TIME_SKIPPED and TIME_TWICE, naming the field. */
export function typedInstant({ wallClock, occurrence }: TypedTime, zone: string, field: string): Date {
  const at = instantOf(wallClock, zone, occurrence ?? undefined);
  const reason = whyNotAtTime(at);
  refuseIf(reason && { ...reason, field });
  if (!at.ok) throw new RangeError(`${wallClock} is no moment in ${zone}`);
  return at.instant;
}

/**
 * Step: a poll and its meeting, both locked, the meeting first, for whoever prepares meetings. Refuses NOT_FOUND and
 * NOT_ALLOWED.
 */
export async function pollToPrepare(
  tx: Tx,
  actor: Actor,
  pollId: string,
): Promise<Prepared & { poll: DatePoll }> {
  const { meetingId } = found(await tx.findOne(DatePoll, { where: { id: pollId } }));
  const prepared = await meetingToPrepare(tx, actor, meetingId);
  const poll = await tx.findOne(DatePoll, { where: { id: pollId }, lock: { mode: 'pessimistic_write' } });
  return { ...prepared, poll: found(poll) };
}

/**
 * Step: asks everybody who holds a seat of a Member now and was not asked yet. The time of the letter counts as that
 * of a reminder where one is being sent, so that nobody gets both.
 * @returns how many were asked
 */
export async function askEverybody(tx: Tx, pollId: string, remindedAt: Date | null): Promise<number> {
  const asked = await tx.query<{ id: string; personId: string }[]>(
    `insert into date_poll_people (id, poll_id, person_id, reminded_at)
     select gen_random_uuid(), $1, h.person_id, $2 from (select distinct person_id from ${seatHolders('now()')}) h
     on conflict (poll_id, person_id) do nothing returning id, person_id as "personId"`,
    [pollId, remindedAt],
  );
  for (const { id, personId } of asked) await writeTo(tx, 'date_poll_opened', { id, personId });
  return asked.length;
}

/** How many Members have somebody who could be asked. */
export async function askableMembers(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ members: number }[]>(
    `select count(distinct organisation_id)::int as members from ${seatHolders('now()')}`,
  );
  return row?.members ?? 0;
}

export const writeTo = (
  tx: Tx,
  kind: PollLetterKind,
  { id, personId }: { id: string; personId: string },
): Promise<void> => enterMailTo(tx, personId, { kind, aboutId: id });

/** Step: the row of somebody whom a poll asks, locked; made where they came to their seat after it was opened. */
export async function askedRow(
  tx: Tx,
  pollId: string,
  personId: string,
): Promise<{ id: string; answered: boolean }> {
  await tx.query(
    `insert into date_poll_people (id, poll_id, person_id) values ($1, $2, $3)
     on conflict (poll_id, person_id) do nothing`,
    [newId(), pollId, personId],
  );
  const [row] = await tx.query<{ id: string; answered: boolean }[]>(
    `select id, answered_at is not null as answered from date_poll_people
     where poll_id = $1 and person_id = $2 for update`,
    [pollId, personId],
  );
  return found(row);
}

/** What the Secretariat says of a choice or of giving up, or null. Refuses TEXT_TOO_LONG. */
export function saidBecause(because: string): string | null {
  const reason = because.trim();
  if (reason.length > 1000) throw new Refusal('TEXT_TOO_LONG', { most: 1000 }, 'because');
  return reason || null;
}
