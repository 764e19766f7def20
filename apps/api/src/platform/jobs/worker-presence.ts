import pg from 'pg';
import type { Database } from '../db/database.js';

/** First key of the advisory locks by which pools of workers show that they are there. */
const register = 4712;

const pause = 1000;

/**
 * Shows the other processes on the database that a pool of workers is there: by an advisory lock under its name, on a
 * connection of its own. However a process ends, PostgreSQL lets go of the lock with the connection.
 */
export class WorkerPresence {
  private client?: pg.Client;
  private shown?: Promise<void>;
  private over = false;

  constructor(private readonly databaseUrl: string) {}

  /** Waits until the pool is seen; from then on it stays so, across lost connections, until `end`. */
  show(pool: string): Promise<void> {
    return (this.shown ??= this.lock(pool));
  }

  async end(): Promise<void> {
    this.over = true;
    await this.client?.end();
  }

  private async lock(pool: string): Promise<void> {
    while (!this.over) {
      const client = new pg.Client({ connectionString: this.databaseUrl, keepAlive: true });
      this.client = client;
      try {
        // Without a listener, a lost connection would end the process; what follows it is 'end'.
        client.on('error', () => undefined);
        await client.connect();
        await client.query('select pg_advisory_lock($1, hashtext($2))', [register, pool]);
        client.once('end', () => {
          this.shown = this.lock(pool);
        });
        return;
      } catch {
        await client.end().catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, pause).unref());
      }
    }
  }
}

/**
 * Gives back the jobs of pools that nobody shows any more: their process was killed in the middle of them. Without
 * this they would be taken up again after four hours.
 */
export async function freeJobsOfTheDead(database: Database): Promise<void> {
  await database.transaction((tx) =>
    tx.query(
      `select graphile_worker.force_unlock_workers(array_agg(pool))
       from (select distinct locked_by as pool from graphile_worker.jobs where locked_by is not null) locked
       where pg_try_advisory_xact_lock($1, hashtext(pool))`,
      [register],
    ),
  );
}
