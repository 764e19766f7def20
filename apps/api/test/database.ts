import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** A database of one's own, copied from the migrated one: with the public record and nobody in it. */
export async function freshDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = String(process.env['TEST_POSTGRES_URL']);
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const run = async (sql: string) => {
    const client = new pg.Client({ connectionString: `${server}postgres` });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await run(`create database ${name} template portal_template`);
  return { url: `${server}${name}`, drop: () => run(`drop database ${name} with (force)`) };
}
