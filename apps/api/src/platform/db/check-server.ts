import pg from 'pg';

const advice = `CREATE DATABASE portal TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'`;

/** Refuses, in words for whoever runs the portal, a database that it could not work on. */
export async function checkServer(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string; number: number; encoding: string; ctype: string }>(
      `select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
         pg_encoding_to_char(encoding) as encoding, datctype as ctype
       from pg_database where datname = current_database()`,
    );
    const [server] = rows;
    if (!server || server.number < 150_000)
      throw new Unfit(
        `The server of DATABASE_URL is PostgreSQL ${server?.version}. The portal needs 15 or newer.`,
      );
    if (server.encoding !== 'UTF8' || ['C', 'POSIX'].includes(server.ctype))
      throw new Unfit(
        `The database of DATABASE_URL has the encoding ${server.encoding} and the character type ${server.ctype}, ` +
          `with which no search finds Chinese or Arabic. Create it so: ${advice}`,
      );
  } catch (error) {
    if (error instanceof Unfit) throw error;
    const { code, message } = error as { code?: string; message?: string };
    if (code === '3D000')
      throw new Unfit(`The database of DATABASE_URL does not exist. Create it so: ${advice}`);
    throw new Unfit(`The database of DATABASE_URL cannot be used: ${message || code}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A database that the portal cannot work on; its message is for the person at the console. */
class Unfit extends Error {}
