// What the operating system says of processes: time on a processor, and memory. Linux only.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The kernel counts in ticks of ten milliseconds. */
const millisecondsPerTick = 10;

/** Fields of /proc/<pid>/stat behind the name, which may hold blanks; none where the process has ended. @param {number} pid */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
  } catch {
    return [];
  }
}

/** @param {number[]} stat user and system time of all threads */
const own = ([, , , , , , , , , , , user = 0, system = 0]) => (user + system) * millisecondsPerTick;
/** @param {number[]} stat of the children that have ended */
const ended = ([, , , , , , , , , , , , , user = 0, system = 0]) => (user + system) * millisecondsPerTick;

/** Milliseconds that a process has been on a processor. @param {number} pid */
export const processorTime = (pid) => own(statOf(pid));

/** The same of a process with all its children, those that have ended included. @param {number} pid */
export function familyTime(pid) {
  const stat = statOf(pid);
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statOf(Number(name)))
    .filter(([, parent]) => parent === pid);
  return own(stat) + ended(stat) + children.reduce((sum, child) => sum + own(child), 0);
}

/** Megabytes that a process holds in memory. @param {number} pid */
export function residentMemory(pid) {
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** As `npm start` and the container image start the portal; its compiled modules are kept from start to start. */
const asShipped = ['--max-semi-space-size=16', '--max-old-space-size=1024'];
const compiled = mkdtempSync(join(tmpdir(), 'portal-bench-compiled-'));
process.once('exit', () => rmSync(compiled, { recursive: true, force: true }));

/** With which the portal that is measured signs its links. */
export const portalSecret = 'a secret for the benchmark only';

/**
 * @typedef {object} Contender a server that is asked
 * @property {string} name
 * @property {number} pid
 * @property {string} url
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a server of this folder; it ends with us, because it ends when its channel to us does.
 * @param {string} name of the file
 * @param {{ node: string, databaseUrl?: string, demonstration?: boolean }} how
 * @returns {Promise<Contender>}
 */
export async function startContender(name, { node, databaseUrl = '', demonstration = false }) {
  const port = await freePort();
  const script = fileURLToPath(new URL(`contenders/${name}.mjs`, import.meta.url));
  const isPortal = name === 'portal';
  const child = spawn(node, isPortal ? [...asShipped, script] : [script], {
    env: {
      ...(isPortal && { NODE_COMPILE_CACHE: compiled, MALLOC_ARENA_MAX: '2' }),
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      PORTAL_SECRET: portalSecret,
      DEMONSTRATION: demonstration ? 'yes' : 'no',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exited = once(child, 'exit');
  const ready = await Promise.race([once(child, 'message').then(() => true), exited.then(() => false)]);
  if (!ready) throw new Error(`The contender "${name}" has not started.`);
  return {
    name,
    pid: Number(child.pid),
    url: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
