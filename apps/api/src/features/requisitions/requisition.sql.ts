import type { Sql } from '../../platform/read-model/view.js';

/** That a row of `requisition_signatures` stands. */
export const isLive = (s: Sql): Sql => `${s}.withdrawn_at is null`;

/** That enough Members have signed a row of `requisitions`, and no meeting is entered for it, or was called off. */
export const awaitsMeeting = (r: Sql): Sql => `${r}.reached_at is not null and not exists (
  select from meetings rm where rm.id = ${r}.meeting_id and rm.cancelled_at is null)`;
