import { runMigrations as migrateJobQueue } from 'graphile-worker';
import pg from 'pg';
import type { DataSource } from 'typeorm';

/** One number, so that of several processes starting at once one migrates and the others wait. */
const migrationLock = [4711, 1];

/** Brings the database to the present shape: extensions, our migrations, the job queue's own. */
export async function migrate(source: DataSource, databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1, $2)', migrationLock);
    await source.runMigrations({ transaction: 'each' });
    await migrateJobQueue({ connectionString: databaseUrl });
  } finally {
    await client.end();
  }
}
