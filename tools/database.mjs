import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from './embedded-postgres.mjs';

/**
 * @typedef {object} Database
 * @property {string} url
 * @property {() => Promise<void>} close stops the server, where it is ours
 * @property {Promise<void>} lost settles when a server of ours has ended by itself
 */

/** A server of somebody else's ends without our noticing; its failures are those of requests. */
const never = /** @type {Promise<void>} */ (new Promise(() => {}));

/**
 * The database of the portal: the one that DATABASE_URL names, else one on an embedded server.
 * @param {string} folder the portal's folder @returns {Promise<Database>}
 */
export async function openDatabase(folder) {
  const given = process.env['DATABASE_URL'];
  if (given) return { url: given, close: async () => {}, lost: never };
  const server = await startPostgres({ dataDirectory: join(folder, 'postgres'), durable: true });
  await createDatabase(server.url, 'portal');
  return { url: `${server.url}portal`, close: server.stop, lost: server.lost };
}

/** @param {string} server ending in `/` @param {string} name */
async function createDatabase(server, name) {
  const client = new pg.Client({ connectionString: `${server}postgres` });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (!rowCount) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
