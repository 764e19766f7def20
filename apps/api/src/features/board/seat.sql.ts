import type { Capacity } from '../../platform/auth/actor.js';
import type { Sql } from '../../platform/read-model/view.js';
import { inForce } from '../mandates/mandate.sql.js';

const words = (capacities: readonly Capacity[]) => capacities.map((word) => `'${word}'`).join(', ');

/** That nobody holds one of these capacities for an Organisation at an instant. */
export const nobodyHolds = (organisationId: Sql, capacities: readonly Capacity[], at: Sql): Sql =>
  `not exists (select from mandates nh where nh.organisation_id = ${organisationId}
    and nh.capacity in (${words(capacities)}) and ${inForce('nh', at)})`;

/** The day, in Beijing, on which the last one who held one of these capacities by an instant ceased to; null if nobody did. */
export const lastHeldOn = (organisationId: Sql, capacities: readonly Capacity[], at: Sql): Sql =>
  `(select (max(lh.ends_at) + interval '8 hours')::date from mandates lh where lh.organisation_id = ${organisationId}
    and lh.capacity in (${words(capacities)}) and lh.ends_at <= ${at})`;
