// The portal as it is shipped: built, in production mode, with its background jobs.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @type {typeof import('../../apps/api/dist/main.js')} */
const { startPortal } = await import(new URL('../../apps/api/dist/bundle/main.js', import.meta.url).href);

const filesDirectory = mkdtempSync(join(tmpdir(), 'portal-bench-files-'));
process.on('exit', () => rmSync(filesDirectory, { recursive: true, force: true }));
const port = Number(process.env['PORT']);
const portal = await startPortal({
  databaseUrl: String(process.env['DATABASE_URL']),
  port,
  publicUrl: `http://127.0.0.1:${port}`,
  filesDirectory,
  secret: String(process.env['PORTAL_SECRET']),
  demonstration: process.env['DEMONSTRATION'] === 'yes',
  knownDocumentsOnly: true,
  log() {},
});
process.send?.('ready');
const leave = () => void portal.close().then(() => process.exit(0));
process.once('SIGTERM', leave);
process.once('disconnect', leave);
