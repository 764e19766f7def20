import pg from 'pg';
import { answerOf } from './questions.mjs';

/**
 * SQL statements that a contender sends for one request, as the database counts them, when it is not the first of
 * whoever asks. Those of the job queue, which works beside, are left out.
 * @param {string} databaseUrl @param {import('./processes.mjs').Contender} contender
 * @param {import('./operations.mjs').Operation} operation @param {import('./operations.mjs').Key[]} keys
 */
export async function statementsPerRequest(databaseUrl, contender, operation, keys) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const count = async () => {
    const { rows } = await client.query(
      `select coalesce(sum(calls), 0)::int as calls from pg_stat_statements s join pg_database d on d.oid = s.dbid
       where d.datname = current_database() and query not like '%graphile_worker%' and query not like '%pg_stat_statements%'`,
    );
    return rows[0].calls;
  };
  try {
    if (operation.gates !== 'write') for (const key of keys) await answerOf(contender, operation, key);
    const before = await count();
    for (const key of keys) await answerOf(contender, operation, key);
    return ((await count()) - before) / keys.length;
  } finally {
    await client.end();
  }
}
