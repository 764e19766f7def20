// node serve.mjs <database url> <port>: the built portal with its demonstration, for the journeys. Ends with its parent.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @type {typeof import('../../api/dist/main.js')} */
const { startPortal } = await import(new URL('../../api/dist/bundle/main.js', import.meta.url).href);

const [databaseUrl = '', port = ''] = process.argv.slice(2);
const filesDirectory = mkdtempSync(join(tmpdir(), 'portal-journey-'));
const portal = await startPortal({
  databaseUrl,
  port: Number(port),
  publicUrl: `http://localhost:${port}`,
  filesDirectory,
  secret: 'a secret for journeys only',
  demonstration: true,
  log: () => {},
});
process.on('disconnect', async () => {
  await portal.close();
  rmSync(filesDirectory, { recursive: true, force: true });
  process.exit(0);
});
process.send?.({ signIns: portal.signIns });
