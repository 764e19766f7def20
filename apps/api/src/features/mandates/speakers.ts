import type { Tx } from '../../platform/db/database.js';
import { inForce } from './mandate.sql.js';

/**
 * Step: who now speaks for each of these Organisations and is written to: the representative, else the first, else
 * the second alternate. Organisations for which nobody holds such a mandate are left out.
 */
export async function speakersOf(
  tx: Tx,
  organisationIds: readonly string[],
): Promise<{ organisationId: string; personId: string }[]> {
  return tx.query<{ organisationId: string; personId: string }[]>(
    `select distinct on (m.organisation_id) m.organisation_id as "organisationId", m.person_id as "personId"
     from mandates m
     where m.organisation_id = any($1) and m.capacity in ('representative', 'first_alternate', 'second_alternate')
       and ${inForce('m')}
     order by m.organisation_id, array_position(array['representative', 'first_alternate', 'second_alternate'], m.capacity)`,
    [organisationIds],
  );
}
