// The PostgreSQL of a test run, for the `globalSetup` and `globalTeardown` of a Jest project.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './embedded-postgres.mjs';

/** @type {(() => Promise<void>) | undefined} */
let stop;

/** Starts a server to throw away and names it in TEST_POSTGRES_URL, unless that names one already. */
export async function globalSetup() {
  if (process.env['TEST_POSTGRES_URL']) return;
  const dataDirectory = mkdtempSync(join(tmpdir(), 'portal-test-'));
  const server = await startPostgres({ dataDirectory, durable: false });
  process.env['TEST_POSTGRES_URL'] = server.url;
  stop = async () => {
    delete process.env['TEST_POSTGRES_URL'];
    await server.stop();
    for (const directory of [server.directory, dataDirectory])
      rmSync(directory, { recursive: true, force: true });
  };
}

export async function globalTeardown() {
  await stop?.();
  stop = undefined;
}
