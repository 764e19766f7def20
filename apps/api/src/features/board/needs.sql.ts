import type { Scope, Sql } from '../../platform/read-model/view.js';
import { viewerActsFor, viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { localisedName } from '../memberships/attestation.sql.js';
import { coversDate, today } from '../memberships/membership.sql.js';
import { seatCapacities } from '../mandates/mandate.rules.js';
import { nobodyHolds } from './seat.sql.js';

/**
 * Seats of the Board that nobody holds: they wait for the Secretariat and for the Member's administrator until somebody
 * has accepted a mandate. A select of `kind`, `about_id`, `title`, `deadline` and `path`.
 */
export const seatsToFill = (scope: Scope): Sql => `
  select 'fill_seat' as kind, o.id as about_id, ${localisedName('o', scope)} as title, null::timestamptz as deadline,
    '/organisations/' || o.slug as path
  from memberships s join organisations o on o.id = s.organisation_id
  where s.standing = 'member' and s.stage = 'in_force' and ${coversDate('s', today)}
    and (${viewerIsSecretariat(scope)} or ${viewerActsFor('o.id', ['organisation_administrator'], scope)})
    and ${nobodyHolds('o.id', seatCapacities, 'now()')}`;
