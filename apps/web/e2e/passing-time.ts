import type { Journey } from './portal.js';

/** The day of a meeting comes: it begins in an hour. */
export async function dayComes({ database }: Journey, number: string): Promise<void> {
  await database.query(
    `update meetings set starts_at = date_trunc('minute', now()) + interval '1 hour',
       wall_clock = to_char((now() + interval '1 hour') at time zone time_zone, 'YYYY-MM-DD"T"HH24:MI')
     where number = $1`,
    [number],
  );
}

/** So many days pass since a meeting was held, and since the draft of its minutes was sent and approved. */
export async function daysPass({ database }: Journey, number: string, days: number): Promise<void> {
  await database.query(
    `update meetings set starts_at = starts_at - $2::int * interval '1 day',
       minuted_at = minuted_at - $2::int * interval '1 day',
       wall_clock = to_char((starts_at - $2::int * interval '1 day') at time zone time_zone, 'YYYY-MM-DD"T"HH24:MI')
     where number = $1`,
    [number, days],
  );
  await database.query(`alter table minutes disable trigger sending_of_minutes_stands`);
  await database.query(
    `update minutes set sent_at = sent_at - $2::int * interval '1 day', corrections_until = corrections_until - $2::int,
       corrections_close_at = corrections_close_at - $2::int * interval '1 day',
       approved_at = approved_at - $2::int * interval '1 day'
     where meeting_id = (select id from meetings where number = $1)`,
    [number, days],
  );
  await database.query(`alter table minutes enable trigger sending_of_minutes_stands`);
}

/** The deadline of a call passes. */
export async function callCloses({ database }: Journey, slug: string): Promise<void> {
  await database.query(
    `update calls set opens_at = opens_at - interval '40 days', closes_at = now() - interval '1 hour' where slug = $1`,
    [slug],
  );
}

/** What was done together lies so long ago that nobody is in conflict because of it. */
export async function jointWorkIsLongOver({ database }: Journey): Promise<void> {
  await database.query(
    `update projects set start_year = start_year - 20, end_year = coalesce(end_year, start_year) - 20,
       starts_on = starts_on - interval '20 years', ends_on = ends_on - interval '20 years'`,
  );
}

/** A year passes since a call was published, and since all that came of one proposal under it. */
export async function aYearPasses({ database }: Journey, proposal: string, meeting: string): Promise<void> {
  const aYear = `interval '1 year'`;
  const its = `(select id from proposals where number = '${proposal}')`;
  const itsProject = `(select id from projects where proposal_id = ${its})`;
  // What is settled stays as it is for everybody but time.
  await database.query(`begin; set local session_replication_role = replica;
    update calls set opens_at = opens_at - ${aYear}, closes_at = closes_at - ${aYear}, published_at = published_at - ${aYear}
      where id = (select call_id from proposals where number = '${proposal}');
    update meetings set starts_at = starts_at - ${aYear} where number = '${meeting}';
    update decisions set taken_on = taken_on - ${aYear}, published_on = published_on - ${aYear}
      where id = (select decision_id from projects where proposal_id = ${its});
    update awards set released_at = released_at - ${aYear} where proposal_id = ${its};
    update projects set starts_on = starts_on - ${aYear}, ends_on = ends_on - ${aYear},
      start_year = extract(year from starts_on - ${aYear}), end_year = extract(year from ends_on - ${aYear})
      where proposal_id = ${its};
    update project_hand_ins set decided_at = decided_at - ${aYear}
      where duty_id in (select id from project_duties where project_id = ${itsProject});
    update works set published_on = published_on - ${aYear} where project_id = ${itsProject};
    commit`);
}
