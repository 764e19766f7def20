import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/db/database.js';
import { enterMailTo } from '../../platform/mail/letter.js';
import { Refusal, found } from '../../platform/refusal.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import { hoursBetweenReminders } from '../meetings/answering.rules.js';
import { Circular } from './circular.entity.js';
import { readBoardNow } from './circular-facts.js';
import { mandateToPut } from './circular.policy.js';
import { castersNow } from './circular.sql.js';

export const circularLetterKinds = [
  'circular_opened',
  'circular_reminder',
  'circular_result',
  'circular_withdrawn',
] as const;
export type CircularLetterKind = (typeof circularLetterKinds)[number];

export interface LockedCircular {
  circular: Circular;
  /** What time it is now that the lock is held. */
  now: Date;
}

/**
 * Step: a circular, locked. Those who answer share the lock; whoever closes it waits for them, and they for whoever
 * closes. The time is asked for once the lock is held, so that what counts was answered before the closing instant.
 * Refuses NOT_FOUND.
 */
export async function lockedCircular(
  tx: Tx,
  id: string,
  forWhat: 'answering' | 'closing',
): Promise<LockedCircular> {
  const mode = forWhat === 'answering' ? 'pessimistic_read' : 'pessimistic_write';
  const circular = found(await tx.findOne(Circular, { where: { id }, lock: { mode } }));
  const [row] = await tx.query<{ now: Date }[]>(
    `select date_trunc('milliseconds', clock_timestamp()) as now`,
  );
  return { circular, now: found(row).now };
}

/** Step: the Members that were recused when a text was put to the Members. */
export async function recusedFrom(tx: Tx, circularId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `select member_id as id from circular_rolls where circular_id = $1 and state = 'recused'`,
    [circularId],
  );
  return rows.map(({ id }) => id);
}

/**
 * Step: a circular, locked, for whoever sees it through. Refuses NOT_ALLOWED to the rest of the Board, and NOT_FOUND
 * to everybody else.
 */
export async function circularToKeep(
  tx: Tx,
  actor: Actor,
  id: string,
): Promise<LockedCircular & { under: MandateInForce; chairId: string | null }> {
  const locked = await lockedCircular(tx, id, 'closing');
  const { chairId, mandates: seats } = await readBoardNow(tx);
  const mandates = await mandatesOf(tx, actor);
  const recused = await recusedFrom(tx, id);
  const under = mandateToPut(mandates, chairId, recused);
  if (under) return { ...locked, under, chairId };
  const sits = seats.some(
    ({ personId, organisationId }) => personId === actor.personId && !recused.includes(organisationId),
  );
  throw new Refusal(sits ? 'NOT_ALLOWED' : 'NOT_FOUND');
}

/**
 * Step: writes to whoever casts the vote of each Member that has not answered: a request to who got none yet, a
 * reminder to the others, nobody twice within half a day. Of one Member alone, where it is named.
 * @returns how many letters are on their way
 */
export async function askSilentMembers(
  tx: Tx,
  circularId: string,
  now: Date,
  memberId: string | null = null,
): Promise<number> {
  const asked = await tx.query<{ id: string; personId: string; isNew: boolean }[]>(
    `insert into circular_people as p (id, circular_id, member_id, person_id, mailed_at)
     select gen_random_uuid(), casters.circular_id, casters.member_id, casters.person_id, $2
     from ${castersNow('r.circular_id = $1')}
     where casters.member_id = coalesce($4, casters.member_id) and not exists (select from circular_answers a
       where a.circular_id = casters.circular_id and a.member_id = casters.member_id)
     on conflict (circular_id, member_id, person_id) do update set mailed_at = excluded.mailed_at
       where p.mailed_at <= excluded.mailed_at - make_interval(hours => $3)
     returning id, person_id as "personId", xmax = 0 as "isNew"`,
    [circularId, now, hoursBetweenReminders, memberId],
  );
  for (const { id, personId, isNew } of asked)
    await enterMailTo(tx, personId, { kind: isNew ? 'circular_opened' : 'circular_reminder', aboutId: id });
  return asked.length;
}

/**
 * Step: tells everybody who was asked, and who sits for the other Members, what has become of it; not
 * who is recused while the matter goes on at a meeting.
 */
export async function tellEverybody(tx: Tx, circularId: string, kind: CircularLetterKind): Promise<void> {
  const people = await tx.query<{ personId: string }[]>(
    `select person_id as "personId" from circular_people where circular_id = $1
     union select d.person_id from circular_rolls r join mandates d on d.organisation_id = r.member_id
     where r.circular_id = $1 and d.capacity = 'representative' and d.starts_at <= now()
       and (d.ends_at is null or d.ends_at > now()) and (r.state <> 'recused' or ($2 = 'circular_result'
         and (select c.result ->> 'outcome' from circulars c where c.id = r.circular_id) <> 'moved_to_next_meeting'))
     order by 1`,
    [circularId, kind],
  );
  for (const { personId } of people) await enterMailTo(tx, personId, { kind, aboutId: circularId });
}
