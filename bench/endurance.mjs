// What the process costs besides its requests: how long it takes to start, and what it holds in memory.
import { setTimeout as wait } from 'node:timers/promises';
import { residentMemory, startContender } from './processes.mjs';
import { ask } from './questions.mjs';
import { connections, median } from './timing.mjs';

/** Seconds after the first answer at which memory is called idle. */
const settlingSeconds = 3;

/**
 * Starts a server again and again: milliseconds to its first answer, and megabytes once it has settled.
 * @param {{ name: string, node: string, databaseUrl?: string, first: (url: string) => Promise<Response> }} server
 */
async function startOnce({ name, node, databaseUrl, first }) {
  const begun = performance.now();
  const contender = await startContender(name, { node, databaseUrl });
  try {
    const response = await first(contender.url);
    if (!response.ok) throw new Error(`${name} answers ${response.status}.`);
    await response.text();
    const milliseconds = performance.now() - begun;
    await wait(settlingSeconds * 1000);
    return { milliseconds, megabytes: residentMemory(contender.pid) };
  } finally {
    await contender.stop();
  }
}

/**
 * Starts servers in turn and gives the medians, in their order.
 * @param {Parameters<typeof startOnce>[0][]} servers @param {number} rounds
 */
export async function timeStarts(servers, rounds) {
  /** @type {{ milliseconds: number, megabytes: number }[][]} */
  const starts = servers.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, server] of servers.entries()) starts[index]?.push(await startOnce(server));
  return starts.map((each) => ({
    milliseconds: median(each.map(({ milliseconds }) => milliseconds)),
    megabytes: median(each.map(({ megabytes }) => megabytes)),
  }));
}

/**
 * All operations at once, and the memory of the server meanwhile.
 * @param {ReturnType<typeof import('./timing.mjs').startLoad>} load
 * @param {import('./processes.mjs').Contender} contender
 * @param {{ operation: import('./operations.mjs').Operation, keys: import('./operations.mjs').Key[] }[]} mix
 * @param {number} seconds
 * @returns {Promise<{ most: number, growth: number }>} megabytes; growth is the last quarter by the third
 */
export async function memoryUnderLoad(load, contender, mix, seconds) {
  const longest = Math.max(...mix.map(({ keys }) => keys.length));
  const requests = Array.from({ length: longest }, (_, index) =>
    mix.map(({ operation, keys }) => {
      const key = keys[index % keys.length];
      if (!key) throw new Error(`${operation.title} has no keys.`);
      return ask(contender.name, operation, key, index);
    }),
  ).flat();
  /** @type {number[]} */
  const samples = [];
  const timer = setInterval(() => samples.push(residentMemory(contender.pid)), (seconds * 1000) / 60);
  const { failed } = await load.run({ url: contender.url, requests, connections, seconds });
  clearInterval(timer);
  if (failed > 0) throw new Error(`${failed} requests of the mixed load failed.`);
  const quarter = samples.length >> 2;
  return {
    most: Math.max(...samples),
    growth: median(samples.slice(3 * quarter)) / median(samples.slice(2 * quarter, 3 * quarter)),
  };
}
