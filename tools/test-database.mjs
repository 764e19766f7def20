import { randomUUID } from 'node:crypto';
import pg from 'pg';

/**
 * A database of one's own on the server of the test run, copied from the migrated one: with the public record and
 * nobody in it.
 * @returns {Promise<{ url: string, drop: () => Promise<void> }>}
 */
export async function freshDatabase() {
  const server = String(process.env['TEST_POSTGRES_URL']);
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  /** @param {string} sql */
  const run = async (sql) => {
    const client = new pg.Client({ connectionString: `${server}postgres` });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await run(`create database ${name} template portal_template`);
  // Without force PostgreSQL waits a while for connections that are just being closed; to drop one of those under its
  // client would fail a test that is over. What is still open then was killed, or left behind.
  const drop = () => run(`drop database ${name}`).catch(() => run(`drop database ${name} with (force)`));
  return { url: `${server}${name}`, drop };
}
