// What every benchmark of one network begins with: a PostgreSQL of its own, a network in it, the portal before it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { build } from '../tools/build.mjs';
import { startPostgres } from '../tools/embedded-postgres.mjs';
import { onLeave } from '../tools/programs.mjs';
import { step } from '../tools/progress.mjs';
import { makeNetwork, makeTemplate } from './networks.mjs';
import { startContender } from './processes.mjs';

/** Builds, unless told not to, and starts a PostgreSQL with the database that networks are copied from. */
export async function startServer() {
  if (!process.argv.includes('--built')) await build();
  const dataDirectory = mkdtempSync(join(tmpdir(), 'portal-bench-'));
  onLeave(() => rmSync(dataDirectory, { recursive: true, force: true }));
  const server = await step('Starting PostgreSQL', () => startPostgres({ dataDirectory, durable: true }));
  onLeave(async () => {
    await server.stop();
    rmSync(server.directory, { recursive: true, force: true });
  });
  await makeTemplate(server.url);
  return server;
}

/**
 * A network, with what the script of its name adds to it, and the portal that is asked for it.
 * @param {string} server
 * @param {string} name also of the script beside this file
 * @param {import('./networks.mjs').Size} size
 * @param {Record<string, number>} [settings] what the script reads as `bench.<name>`
 */
export async function startFilled(server, name, size, settings = {}) {
  await step(`Making a network of ${size.organisations} Organisations`, (note) =>
    makeNetwork(server, name, size, note),
  );
  const database = new pg.Client({ connectionString: `${server}${name}` });
  await database.connect();
  onLeave(() => database.end());
  await step('Filling it', async () => {
    for (const [what, number] of Object.entries(settings))
      await database.query(`set bench.${what} = ${number}`);
    const [, ...paragraphs] = readFileSync(new URL(`${name}.sql`, import.meta.url), 'utf8').split('\n\n');
    for (const paragraph of paragraphs) await database.query(paragraph);
    await database.query('vacuum (analyze)');
  });
  const portal = await startContender('portal', {
    node: process.execPath,
    databaseUrl: `${server}${name}`,
  });
  onLeave(portal.stop);
  return { portal, database };
}
