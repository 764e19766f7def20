import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/db/database.js';
import { viewerScope } from '../../platform/read-model/viewer-scope.js';
import { Refusal, found } from '../../platform/refusal.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { concludeMinutes } from '../meetings/sitting-steps.js';
import { record } from '../../platform/audit/record.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { rulesOn } from '../rules-of-procedure/rules-on.js';
import { MinutesRow, type MinutesState, type WayOfApproval } from './minutes.entity.js';
import { mandateToMinute } from './minutes.policy.js';
import { lapses, type Corrections, type Standing } from './minutes.rules.js';
import { minutesOfMeetings, viewerReadsMinutes } from './minutes.sql.js';

/** Minutes locked for a change, with the facts that it is decided on. */
export interface OpenedMinutes extends Standing {
  meeting: Meeting;
  approvedAt: Date | null;
  rules: RulesOfProcedure;
}

/** Step: a meeting, locked, with its minutes. Whatever changes them goes through this lock. Refuses NOT_FOUND. */
export async function openMinutes(tx: Tx, meetingId: string): Promise<OpenedMinutes> {
  const meeting = found(
    await tx.findOne(Meeting, { where: { id: meetingId }, lock: { mode: 'pessimistic_write' } }),
  );
  if (!meeting.convenedAt) throw new Refusal('NOT_FOUND');
  const row = await tx.findOne(MinutesRow, { where: { meetingId } });
  return {
    meeting,
    state: row?.state ?? 'being_written',
    correctionsCloseAt: row?.correctionsCloseAt ?? null,
    correctionsUntil: row?.correctionsUntil ?? null,
    approvedAt: row?.approvedAt ?? null,
    now: await instant(tx),
    rules: await rulesOn(tx, meeting.wallClock.slice(0, 10)),
  };
}

/** The clock is read once the lock is held: what waited for it beyond the last day is too late. */
async function instant(tx: Tx): Promise<Date> {
  const [row] = await tx.query<{ now: Date }[]>(`select clock_timestamp() as now`);
  return found(row).now;
}

/** Step: the same for whoever writes minutes. Refuses NOT_ALLOWED to others who may read them, else NOT_FOUND. */
export async function openToMinute(
  tx: Tx,
  actor: Actor,
  meetingId: string,
): Promise<{ minutes: OpenedMinutes; under: MandateInForce }> {
  const minutes = await openMinutes(tx, meetingId);
  const under = mandateToMinute(await mandatesOf(tx, actor));
  if (under) return { minutes, under };
  const [seen] = await tx.query<unknown[]>(
    `select from ${minutesOfMeetings} m where m.id = $1 and ${viewerReadsMinutes('m', viewerScope('$2::uuid'))}`,
    [meetingId, actor.personId],
  );
  throw new Refusal(seen ? 'NOT_ALLOWED' : 'NOT_FOUND');
}

/** Step: the row of the minutes, made with the first word that is written. */
export async function beginMinutes(tx: Tx, meetingId: string): Promise<void> {
  await tx.query(`insert into minutes (meeting_id) values ($1) on conflict do nothing`, [meetingId]);
}

/** Step: refuses NOT_FOUND unless the minutes have such a section: an item of the agenda, the opening or the closing. */
export async function sectionNamed(tx: Tx, meetingId: string, key: string): Promise<string | null> {
  if (key === 'opening' || key === 'closing') return null;
  const [item] = await tx.query<{ id: string }[]>(
    `select id from agenda_items where meeting_id = $1 and id::text = $2`,
    [meetingId, key],
  );
  return found(item).id;
}

/** Step: how many corrections there are in each state that matters. */
export async function correctionsOf(tx: Tx, meetingId: string): Promise<Corrections> {
  const [counts] = await tx.query<Corrections[]>(
    `select count(*) filter (where state = 'waiting')::int as waiting,
       count(*) filter (where state = 'declined')::int as declined
     from minutes_corrections where meeting_id = $1`,
    [meetingId],
  );
  return found(counts);
}

interface Approval {
  by: WayOfApproval;
  inId: string | null;
  actor: Actor | null;
  under?: MandateInForce;
}

/** Step: the minutes are approved and the meeting is minuted; with the audit entry. */
export async function approveNow(
  tx: Tx,
  { meeting, now }: OpenedMinutes,
  { by, inId, actor, under }: Approval,
): Promise<void> {
  const state: MinutesState = 'approved';
  await tx.update(
    MinutesRow,
    { meetingId: meeting.id },
    { state, approvedAt: now, approvedBy: by, approvedInId: inId },
  );
  await concludeMinutes(tx, meeting, now);
  const details = { by, ...(inId && { at: inId }) };
  record(tx, { actor, under, act: 'approveMinutes', noun: 'Minutes', nounId: meeting.id, details });
}

/** Step: approves minutes by lapse where the time for corrections is over and everything was taken over. */
export async function approveByLapse(tx: Tx, minutes: OpenedMinutes): Promise<void> {
  const { meeting } = minutes;
  if (!lapses(minutes, await correctionsOf(tx, meeting.id))) return;
  await approveNow(tx, minutes, { by: 'lapse', inId: null, actor: null });
}
