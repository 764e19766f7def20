import { inForce, viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { isMemberToday, localisedName } from '../memberships/attestation.sql.js';
import { seatCapacities, secretariatCapacities } from '../mandates/mandate.rules.js';
import { nobodyHolds } from './seat.sql.js';
import { forHolders } from '../mandates/waiting.sql.js';

/**
 * Seats of the Board that nobody holds: they wait for the Secretariat and for the Member's administrator until somebody
 * has accepted a mandate. A select of `kind`, `about_id`, `title`, `deadline` and `path`. Whose mandates say so is asked
 * first, so that a representative's page does not go through all the seats.
 */
export const seatsToFill = forHolders(
  [...secretariatCapacities, 'organisation_administrator'],
  (scope) => `
  select 'fill_seat' as kind, o.id as about_id, ${localisedName('o', scope)} as title, null::timestamptz as deadline,
    '/organisations/' || o.slug as path
  from (
    select am.organisation_id from mandates am where am.person_id = ${scope.viewerId()}
      and am.capacity = 'organisation_administrator' and ${inForce('am')}
    union
    select s.organisation_id from memberships s where ${viewerIsSecretariat(scope)}
      and s.standing = 'member' and s.stage = 'in_force'
  ) concerned join organisations o on o.id = concerned.organisation_id
  where ${isMemberToday('o.id')} and ${nobodyHolds('o.id', seatCapacities, 'now()')}`,
);
