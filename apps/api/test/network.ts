import { readFileSync } from 'node:fs';
import pg from 'pg';

export interface NetworkSize {
  organisations: number;
  /** The first so many of the Organisations. */
  members: number;
  proposals: number;
  meetings: number;
}

/** Fills a database that holds the public record with the network that the benchmark uses. */
export async function fillNetwork(databaseUrl: string, size: NetworkSize): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const [what, number] of Object.entries(size)) await client.query(`set bench.${what} = ${number}`);
    await client.query(readFileSync(new URL('../../../bench/network.sql', import.meta.url), 'utf8'));
    await client.query('vacuum (analyze)');
  } finally {
    await client.end();
  }
}

/** Cookie of a person for whom the network holds a session. */
export const cookieInNetwork = (personId: string): string => `session=bench-${personId}`;
