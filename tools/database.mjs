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
  if (given) {
    const fault = await whyNotUse(given);
    if (fault) throw new Error(fault);
    return { url: given, close: async () => {}, lost: never };
  }
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

/**
 * Why the portal cannot live in a database, or null.
 * @param {string} connectionString @returns {Promise<string | null>}
 */
export async function whyNotUse(connectionString) {
  const advice = `CREATE DATABASE portal TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'`;
  const client = new pg.Client({ connectionString });
  try {
    await client.connect();
    const { rows } = await client.query(
      `SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS number,
              pg_encoding_to_char(encoding) AS encoding, datctype
       FROM pg_database WHERE datname = current_database()`,
    );
    const { version, number, encoding, datctype } = rows[0];
    if (number < 150000)
      return `The server of DATABASE_URL is PostgreSQL ${version}. The portal needs 15 or newer.`;
    if (encoding !== 'UTF8' || datctype === 'C' || datctype === 'POSIX')
      return (
        `The database of DATABASE_URL has the encoding ${encoding} and the character type ${datctype}, with which ` +
        `no search finds Chinese or Arabic. Create it so: ${advice}`
      );
    return null;
  } catch (error) {
    const { code, message } = /** @type {Error & { code?: string }} */ (error);
    if (code === '3D000') return `The database of DATABASE_URL does not exist. Create it so: ${advice}`;
    return `The database of DATABASE_URL cannot be used: ${message || code}`;
  } finally {
    await client.end().catch(() => {});
  }
}
