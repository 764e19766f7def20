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
