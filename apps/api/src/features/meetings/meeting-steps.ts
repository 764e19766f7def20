import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/db/database.js';
import { nextNumber } from '../../platform/db/next-number.js';
import { Refusal, found } from '../../platform/refusal.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import { Meeting } from './meeting.entity.js';
import { mandateToPrepare } from './meeting.policy.js';

export interface Prepared {
  meeting: Meeting;
  /** The mandate under which the actor prepares it. */
  under: MandateInForce;
  now: Date;
}

/**
 * Step: a meeting, locked, for whoever prepares meetings. Refuses NOT_FOUND and NOT_ALLOWED, and CHANGED_MEANWHILE
 * where the change was made on an older version.
 */
export async function meetingToPrepare(
  tx: Tx,
  actor: Actor,
  id: string,
  version?: number,
): Promise<Prepared> {
  const meeting = found(await tx.findOne(Meeting, { where: { id }, lock: { mode: 'pessimistic_write' } }));
  const under = mandateToPrepare(await mandatesOf(tx, actor));
  if (!under) throw new Refusal(meeting.convenedAt ? 'NOT_ALLOWED' : 'NOT_FOUND');
  if (version !== undefined && version !== meeting.version) throw new Refusal('CHANGED_MEANWHILE');
  return { meeting, under, now: await clock(tx) };
}

/** Step: what time it is, by the database, which is one for all. */
export async function clock(tx: Tx): Promise<Date> {
  const [row] = await tx.query<{ now: Date }[]>(`select now()`);
  return found(row).now;
}

/** Step: the next number of the year in which a meeting is to take place. */
export async function nextMeetingNumber(tx: Tx, wallClock: string): Promise<string> {
  const series = `AB-${wallClock.slice(0, 4)}`;
  return `${series}-${String(await nextNumber(tx, series)).padStart(2, '0')}`;
}
