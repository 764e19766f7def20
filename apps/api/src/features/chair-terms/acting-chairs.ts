import type { Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import type { ActingPeriod } from './leaving.rules.js';

/** Step: who acted as Chair, acts, or will. */
export async function actingChairsOf(tx: Tx): Promise<ActingPeriod[]> {
  return tx.query<ActingPeriod[]>(
    `select organisation_id as "organisationId", starts_on::text as "startsOn", ends_on::text as "endsOn",
       as_vice_chair as "asViceChair" from acting_chairs`,
  );
}

/** Step: a Member acts as Chair from a day until the next term begins, in the place of whoever did; gives its id. */
export async function enterActing(
  tx: Tx,
  on: string,
  { organisationId, asViceChair }: { organisationId: string; asViceChair: boolean },
): Promise<string> {
  const id = newId();
  await endActing(tx, on, null);
  await tx.query(
    `insert into acting_chairs (id, organisation_id, starts_on, ends_on, as_vice_chair)
     values ($1, $2, $3, (select min(t.starts_on) from chair_terms t where t.starts_on >= $3), $4)`,
    [id, organisationId, on, asViceChair],
  );
  return id;
}

/** Step: nobody acts as Chair from a day to another, or for good; whoever did not begin before it never acted. */
export async function endActing(tx: Tx, from: string, to: string | null): Promise<void> {
  await tx.query(
    `update acting_chairs set ends_on = greatest(starts_on, $1::date)
     where ($2::date is null or starts_on < $2) and (ends_on is null or ends_on > $1)`,
    [from, to],
  );
}
