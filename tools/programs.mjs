// Runs the programs that npm installed, and ends what was begun when this process is asked to end.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** @type {(() => unknown)[]} what is open, in the order in which it was opened */
const open = [];

let attending = false;

/** @type {{ since: number, end: Promise<never> } | undefined} */
let leaving;

/**
 * Ends something when this process ends; what was opened last ends first.
 * @param {() => unknown} close
 */
export function onLeave(close) {
  if (!attending) attend();
  open.push(close);
}

function attend() {
  attending = true;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, interrupted);
  if (!process.env['npm_lifecycle_event']) return;
  // An npm that is killed tells nobody. Our scripts say `exec`, so that it is our parent and is missed.
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || void leave(1), 500).unref();
}

function interrupted() {
  // npm passes on the Ctrl-C that the terminal has sent us already: only a later one is a second one.
  if (leaving && Date.now() - leaving.since > 1000) process.exit(130);
  void leave(130);
}

/**
 * Closes everything and ends this process.
 * @param {number} code @returns {Promise<never>}
 */
export function leave(code) {
  leaving ??= { since: Date.now(), end: closeAll().then(() => process.exit(code)) };
  return leaving.end;
}

async function closeAll() {
  for (let close = open.pop(); close; close = open.pop()) {
    try {
      await close();
    } catch (error) {
      console.error(error);
    }
  }
}

/**
 * Says in one sentence why the work cannot go on, and ends this process. What fails because we are leaving is no news.
 * @param {unknown} error @returns {Promise<never>}
 */
export function fail(error) {
  if (!leaving) console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  return leave(1);
}

/**
 * Runs a program of `node_modules/.bin` at the root of the project.
 * @param {string} name @param {string[]} args
 * @param {{ onLine?: (line: string) => void, env?: Record<string, string | undefined> }} [options] without `onLine`
 * the program writes to our own terminal
 * @returns {Promise<number>} its exit code
 */
export async function run(name, args, { onLine, env } = {}) {
  const child = spawn(process.execPath, [join(root, 'node_modules/.bin', name), ...args], {
    cwd: root,
    stdio: onLine ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  /** @type {Promise<number>} */
  const closed = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
  onLeave(() => {
    child.kill('SIGTERM');
    return closed;
  });
  for (const stream of [child.stdout, child.stderr]) {
    if (stream && onLine) createInterface({ input: stream }).on('line', onLine);
  }
  return closed;
}
