// npm run dev: the portal, built and started again whenever a source changes. Nx builds only what the change concerns,
// catalogues included.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { openDatabase } from './database.mjs';
import { folder, openFolder } from './portal.mjs';
import { fail, onLeave, root } from './programs.mjs';

const projects = ['apps/api', 'apps/web', 'libs/shared', 'migrations'];

/** What the build itself writes. */
const written = /(^|\/)(dist|generated|gql)(\/|$)|\.tsbuildinfo$/;

/** @type {import('node:child_process').ChildProcess | undefined} */
let portal;

try {
  openFolder();
  const database = await openDatabase(folder);
  onLeave(database.close);
  onLeave(stop);
  for (let built = ''; ; await wait(500)) {
    const now = stateOfSources();
    if (now === built) continue;
    built = now;
    try {
      await build();
      await stop();
      start(database.url);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  }
} catch (error) {
  await fail(error);
}

/** Changes whenever a source does. Node's own watcher of folders breaks when a build removes one. */
function stateOfSources() {
  const times = projects
    .flatMap((project) => readdirSync(join(root, project), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !written.test(path))
    .map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return `${times.length} ${Math.max(...times)}`;
}

/** @param {string} databaseUrl */
function start(databaseUrl) {
  portal = spawn(process.execPath, [fileURLToPath(new URL('start.mjs', import.meta.url)), '--built'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
}

async function stop() {
  if (!portal || portal.exitCode !== null || portal.signalCode !== null) return;
  portal.kill('SIGTERM');
  await once(portal, 'exit');
}
