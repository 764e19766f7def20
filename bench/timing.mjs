// Times contenders in turn, so that whatever else the machine does falls on all of them alike.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { ask } from './questions.mjs';
import { familyTime, processorTime } from './processes.mjs';

/** @typedef {import('./processes.mjs').Contender} Contender */
/** @typedef {import('./operations.mjs').Operation} Operation */
/** @typedef {import('./operations.mjs').Key} Key */

/**
 * @typedef {object} Entrant a contender on a network, with what it is asked there
 * @property {string} label
 * @property {Contender} contender
 * @property {Key[]} keys
 * @property {() => Promise<void>} prepare before each of its slots
 */

/**
 * @typedef {object} Load what the load generator is told
 * @property {string} url
 * @property {import('./questions.mjs').Request[]} requests
 * @property {number} connections
 * @property {number} seconds
 */
/** @typedef {{ requests: number, seconds: number, failed: number, p50: number, p99: number }} Measured what it answers; milliseconds for p50 and p99 */

/** @typedef {{ rate: number, p50: number, p99: number, cpu: number, databaseCpu: number }} Slot requests/s, and milliseconds */

export const connections = 16;

/** A write is not to be repeated within a slot, so that many different ones are made: more than a slot can take. */
const requestsOfAWrite = 6000;

/** The value that so large a share of them does not exceed. @param {number[]} values @param {number} share */
export const quantile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0;

/** Starts the load generator. */
export function startLoad() {
  const child = fork(fileURLToPath(new URL('load.mjs', import.meta.url)));
  const exited = once(child, 'exit');
  return {
    /** @param {Load} load @returns {Promise<Measured>} */
    async run(load) {
      const measured = once(child, 'message').then(([message]) => message);
      child.send(load);
      return Promise.race([
        measured,
        exited.then(() => {
          throw new Error('The load generator has ended.');
        }),
      ]);
    },
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

/**
 * One slot: a contender alone under load.
 * @param {ReturnType<typeof startLoad>} load @param {Operation} operation @param {Entrant} entrant
 * @param {{ seconds: number, postmaster: number }} how
 * @returns {Promise<Slot>}
 */
async function slot(load, operation, { contender, keys, prepare }, { seconds, postmaster }) {
  // A multiple of the connections, so that at each turn the same connection asks for the same.
  const asked = keys.slice(0, Math.max(connections, keys.length - (keys.length % connections)));
  const turns = operation.gates === 'write' ? 2 * Math.ceil(requestsOfAWrite / asked.length / 2) : 1;
  const requests = Array.from({ length: turns }, (_, turn) =>
    asked.map((key) => ask(contender.name, operation, key, turn)),
  ).flat();
  await prepare();
  const before = { server: processorTime(contender.pid), database: familyTime(postmaster) };
  const measured = await load.run({ url: contender.url, requests, connections, seconds });
  const cpu = processorTime(contender.pid) - before.server;
  const databaseCpu = familyTime(postmaster) - before.database;
  if (measured.failed > 0 || measured.requests === 0)
    throw new Error(
      `${operation.title}, ${contender.name}: ${measured.failed} of ${measured.requests} requests failed.`,
    );
  return {
    rate: measured.requests / measured.seconds,
    p50: measured.p50,
    p99: measured.p99,
    cpu: cpu / measured.requests,
    databaseCpu: databaseCpu / measured.requests,
  };
}

/** The first round is so many times as long as the others: a runtime compiles what it finds to be hot only after thousands of calls. */
const warmUp = 4;

/**
 * Rounds of slots, each round in the opposite order of the one before; the first round warms up and does not count.
 * @param {ReturnType<typeof startLoad>} load @param {Operation} operation @param {Entrant[]} entrants
 * @param {{ seconds: number, rounds: number, postmaster: number }} how
 * @returns {Promise<Map<string, Slot>[]>} one for each round, by label
 */
export async function time(load, operation, entrants, { seconds, rounds, postmaster }) {
  const timed = [];
  for (let round = 0; round <= rounds; round++) {
    const slots = new Map();
    for (const entrant of round % 2 ? entrants : [...entrants].reverse())
      slots.set(
        entrant.label,
        await slot(load, operation, entrant, { seconds: round > 0 ? seconds : warmUp * seconds, postmaster }),
      );
    if (round > 0) timed.push(slots);
  }
  return timed;
}

/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? Number(sorted[middle])
    : (Number(sorted[middle - 1]) + Number(sorted[middle])) / 2;
}

/** @typedef {{ median: number, least: number, most: number }} Spread */

/**
 * A figure of one entrant over the rounds, by that of another in the same round if one is named.
 * @param {Map<string, Slot>[]} rounds @param {keyof Slot} figure @param {string} label @param {string} [by]
 * @returns {Spread}
 */
export function spread(rounds, figure, label, by) {
  const values = rounds.map((slots) => {
    const [one, other] = [slots.get(label), by && slots.get(by)];
    if (!one) throw new Error(`${label} was not timed.`);
    return other ? one[figure] / other[figure] : one[figure];
  });
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) };
}
