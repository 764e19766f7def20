import type { Scope, Sql } from '../../platform/read-model/view.js';
import { seatCapacities } from '../mandates/mandate.rules.js';
import { inForce, viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { coversDate, today } from '../memberships/membership.view.js';

const seats = `('representative', 'first_alternate', 'second_alternate')`;

/** That the public knows of a row of `meetings`: it was convened, whatever became of it. */
export const wasConvened = (m: Sql): Sql => `${m}.convened_at is not null`;

/** The day of a row of `meetings`, in its own zone. */
export const dayOf = (m: Sql): Sql => `left(${m}.wall_clock, 10)::date`;

/** The first instant after a row of `meetings`. */
export const endOf = (m: Sql): Sql => `${m}.starts_at + make_interval(mins => ${m}.minutes)`;

/** That the viewer has an invitation to a meeting and holds, now, a seat of the Organisation it is for. */
function viewerIsInvited(meetingId: Sql, scope: Scope): Sql {
  if (!scope.viewerMayHold(seatCapacities)) return 'false';
  const sitsFor = scope.once(`select array(select vim.organisation_id from mandates vim
    where vim.person_id = ${scope.viewerId()} and vim.capacity in ${seats} and ${inForce('vim')}) as organisations`);
  return `exists (select from invitees vi
    where vi.meeting_id = ${meetingId} and vi.person_id = ${scope.viewerId()} and vi.removed_at is null
      and vi.organisation_id = any ((select sf.organisations from ${sitsFor} sf)::uuid[]))`;
}

/** That the viewer may see what the public may not: the Secretariat everywhere, others where they are invited. */
export function viewerIsInside(meetingId: Sql, scope: Scope): Sql {
  return `(${viewerIsSecretariat(scope)} or ${viewerIsInvited(meetingId, scope)})`;
}

/** That the viewer sits on the Board or works for it: who holds a seat of a Member now, and the Secretariat. */
export function viewerIsOfTheBoard(scope: Scope): Sql {
  if (!scope.viewerMayHold(seatCapacities)) return viewerIsSecretariat(scope);
  const held = `select from mandates bm join memberships bs on bs.organisation_id = bm.organisation_id
    where bm.person_id = ${scope.viewerId()} and bm.capacity in ${seats} and ${inForce('bm')}
      and bs.standing = 'member' and bs.stage = 'in_force' and ${coversDate('bs', today)}`;
  return `(${viewerIsSecretariat(scope)} or (select b.held from ${scope.once(`select exists (${held}) as held`)} b))`;
}

/**
 * That the viewer reads what a row of `agenda_items` is called: everybody, unless it is withheld as a personal matter;
 * then the Board, and those inside the meeting.
 */
export const readsTitle = (a: Sql, scope: Scope): Sql =>
  `(not ${a}.is_personal or ${viewerIsOfTheBoard(scope)} or ${viewerIsInside(`${a}.meeting_id`, scope)})`;

/** A value for those inside a meeting, null to everybody else. */
export const toThoseInside = (value: Sql, meetingId: Sql, scope: Scope): Sql =>
  `case when ${viewerIsInside(meetingId, scope)} then ${value} end`;

/** That a row of `invitees` puts the meeting into the person’s calendar: who is asked to come, and observers. */
export const inCalendar = (i: Sql): Sql => `(${i}.awaited or ${i}.role = 'NON-PARTICIPANT')`;
