import type { Journey } from './portal.js';

/** A term in the Chair ends within the year, and nobody is nominated for the next. */
export async function chairToFill({ database }: Journey): Promise<void> {
  await database.query(`delete from chair_nominations`);
  // Terms that are over stay as they are for everybody but a test.
  await database.query(
    `begin; set local session_replication_role = replica; delete from chair_terms; commit`,
  );
  // Terms begin and end with the conference: on the twentieth of August.
  await database.query(
    `insert into chair_terms (id, organisation_id, starts_on, ends_on, basis)
     select gen_random_uuid(), o.id, next.august - interval '2 years', next.august, 'AB/2025/01'
     from organisations o, (select make_date(extract(year from current_date)::int
       + case when to_char(current_date, 'MM-DD') >= '08-20' then 1 else 0 end, 8, 20) as august) next
     where o.slug = 'unesco-iite'`,
  );
}

/** The same, and these Members have accepted a nomination for it. */
export async function nominatedForChair(journey: Journey, ...slugs: string[]): Promise<void> {
  await chairToFill(journey);
  await journey.database.query(
    `insert into chair_nominations (id, organisation_id, turn_starts_on, nominated_on, answer, answered_on)
     select gen_random_uuid(), o.id, t.ends_on, current_date, 'accepted', current_date
     from organisations o, chair_terms t where o.slug = any ($1)`,
    [slugs],
  );
}
