import type { Journey, Visitor } from './portal.js';

/** Puts a text to the Members; gives its id. */
export async function putToMembers(
  { database }: Journey,
  secretariat: Visitor,
  about: { title: string; procedure?: 'written_vote' | 'no_objection' },
): Promise<string> {
  const { title, procedure = 'written_vote' } = about;
  // The Board has listed annual reports for decision without objection.
  await database.query(
    `begin; set local session_replication_role = replica;
     update rules_versions set rules = jsonb_set(rules, '{noObjection,matters}', '["Annual report"]'); commit`,
  );
  const { rows } = await database.query<{ id: string }>(`select id from organisations where slug = 'seameo'`);
  const { putToMembers: put } = await secretariat.ask<{ putToMembers: { id: string } }>(
    `mutation ($circular: CircularInput!) { putToMembers(circular: $circular) { id } }`,
    {
      circular: {
        ...{ title, procedure, language: 'en', moverId: rows[0]?.id, recusedIds: [] },
        matter: procedure === 'no_objection' ? 'Annual report' : 'ordinary',
        text: 'The Board takes note of the annual report.',
      },
    },
  );
  return put.id;
}

/** The time of a text is over, and its closing job is due. */
export async function letTimePass({ database }: Journey, id: string): Promise<void> {
  await database.query(`alter table circulars disable trigger circulars_stay_frozen`);
  await database.query(
    `update circulars set opened_at = opened_at - interval '20 days', closes_at = now() - interval '1 second',
       last_day = (now() + interval '8 hours')::date where id = $1`,
    [id],
  );
  await database.query(`alter table circulars enable trigger circulars_stay_frozen`);
  await database.query(`update graphile_worker._private_jobs set run_at = now() where key = $1`, [
    `close circular ${id}`,
  ]);
  for (let tries = 0; tries < 200; tries++) {
    const { rows } = await database.query(`select from circulars where id = $1 and state <> 'open'`, [id]);
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The text was not counted in ten seconds.');
}
