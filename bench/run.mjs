// npm run bench [-- --quick]: how fast the portal answers the web client, beside what is possible at all and what one
// would take instead. See docs/benchmark.md.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fail, leave, onLeave } from '../tools/programs.mjs';
import { step } from '../tools/progress.mjs';
import { asked } from './client.mjs';
import { memoryUnderLoad, timeStarts } from './endurance.mjs';
import { startServer } from './filled-network.mjs';
import { gatesOf } from './gates.mjs';
import { command, makeNetwork } from './networks.mjs';
import { operations as allOperations } from './operations.mjs';
import { installPeers, newNode } from './peers.mjs';
import { startContender } from './processes.mjs';
import { keysOf, refuseUnequal } from './questions.mjs';
import { judge, shown, spreadShown, table } from './report.mjs';
import { statementsPerRequest } from './statements.mjs';
import { spread, startLoad, time } from './timing.mjs';

const quick = process.argv.includes('--quick');

/** The two networks; the quick run contents itself with a smaller large one, and with some of the operations. */
const sizes = {
  small: { organisations: 20, members: 10, proposals: 400, meetings: 40 },
  large: quick
    ? { organisations: 500, members: 250, proposals: 10_000, meetings: 1_000 }
    : { organisations: 10_000, members: 5_000, proposals: 200_000, meetings: 20_000 },
};
/** A write waits for the disk, which other programs use too: its rounds differ more, so it has more of them. */
const plan = quick
  ? { seconds: 0.8, rounds: { reads: 3, writes: 7 }, mixedSeconds: 6, starts: 1 }
  : { seconds: 1.5, rounds: { reads: 7, writes: 15 }, mixedSeconds: 60, starts: 5 };
const operations = allOperations.filter(({ quickly }) => quickly || !quick);

/** Requests that statements are counted over. */
const counted = 5;
/** The limit itself must not vary by more than this share of its median, or the machine was busy otherwise. */
const quiet = 0.25;

try {
  if (process.platform !== 'linux') throw new Error('The benchmark reads /proc and runs on Linux only.');
  await step('Installing what the portal is measured against', installPeers);
  const node = newNode();
  const server = await startServer();
  const [busy = 0] = loadavg();
  for (const [name, size] of Object.entries(sizes))
    await step(`Making the ${name} network of ${size.organisations} Organisations`, (note) =>
      makeNetwork(server.url, name, size, note),
    );
  // From here on nothing but what is timed is to write.
  await command(server.url, 'postgres', 'alter system set autovacuum = off');
  await command(server.url, 'postgres', 'select pg_reload_conf()');
  await command(server.url, 'postgres', 'checkpoint');
  const postmaster = Number(readFileSync(join(server.directory, 'postmaster.pid'), 'utf8').split('\n')[0]);

  /** @param {string} name @param {string} network */
  const start = async (name, network) => {
    const contender = await startContender(name, { node, databaseUrl: server.url + network });
    onLeave(contender.stop);
    return contender;
  };
  const contenders = {
    portal: await start('portal', 'large'),
    limit: await start('limit', 'large'),
    postgraphile: await start('postgraphile', 'large'),
    small: await start('portal', 'small'),
  };
  const load = startLoad();
  onLeave(load.stop);
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  console.log(
    `\nEvery contender runs on Node ${version}, all with the same PostgreSQL; autocannon asks over 16 connections, ` +
      `${plan.rounds.reads} rounds of ${plan.seconds} s, ${plan.rounds.writes} of a write.\nRatios are medians of the rounds, with the least and the most.\n`,
  );

  /** @type {import('./gates.mjs').Gate[]} */
  const gates = [];
  /** @type {string[][]} */
  const growth = [];
  /** @type {{ operation: import('./operations.mjs').Operation, keys: import('./operations.mjs').Key[] }[]} */
  const mix = [];
  let noisy = busy > 0.5 ? `the machine was busy before it began (load ${busy.toFixed(1)})` : '';

  for (const operation of operations) {
    const keys = {
      small: await keysOf(`${server.url}small`, operation),
      large: await keysOf(`${server.url}large`, operation),
    };
    mix.push({ operation, keys: keys.large });
    await refuseUnequal(operation, keys.large, [
      contenders.portal,
      contenders.limit,
      contenders.postgraphile,
    ]);

    // A visit is noted every five minutes; not while statements are counted.
    for (const network of Object.keys(keys))
      await command(server.url, network, 'update sessions set last_seen_at = now()');
    /** @param {keyof typeof keys} network @param {import('./processes.mjs').Contender} contender */
    const statements = (network, contender) =>
      statementsPerRequest(server.url + network, contender, operation, keys[network].slice(-counted));
    const sent = {
      portal: await statements('large', contenders.portal),
      small: await statements('small', contenders.small),
      limit: await statements('large', contenders.limit),
      postgraphile: await statements('large', contenders.postgraphile),
    };

    /** @param {keyof typeof keys} network */
    const prepare = (network) => async () => {
      if (operation.before) await command(server.url, network, operation.before);
    };
    const rounds = await time(
      load,
      operation,
      [
        { label: 'portal', contender: contenders.portal, keys: keys.large, prepare: prepare('large') },
        { label: 'limit', contender: contenders.limit, keys: keys.large, prepare: prepare('large') },
        {
          label: 'postgraphile',
          contender: contenders.postgraphile,
          keys: keys.large,
          prepare: prepare('large'),
        },
        { label: 'portal, small', contender: contenders.small, keys: keys.small, prepare: prepare('small') },
      ],
      {
        seconds: plan.seconds,
        rounds: operation.gates === 'write' ? plan.rounds.writes : plan.rounds.reads,
        postmaster,
      },
    );
    /** @type {Parameters<typeof gatesOf>[1]} */
    const ratio = (figure, label, by) => spread(rounds, figure, label, by);

    console.log(operation.title);
    table(
      [
        '',
        'requests/s',
        'p50 ms',
        'p99 ms',
        'CPU ms',
        'PostgreSQL CPU ms',
        'statements',
        'requests/s by limit',
        'CPU by limit',
        'requests/s by PostGraphile',
        'CPU by PostGraphile',
      ],
      /** @type {const} */ (['portal', 'limit', 'postgraphile']).map((label) => [
        label,
        shown(ratio('rate', label).median),
        shown(ratio('p50', label).median),
        shown(ratio('p99', label).median),
        shown(ratio('cpu', label).median),
        shown(ratio('databaseCpu', label).median),
        shown(sent[label]),
        spreadShown(ratio('rate', label, 'limit')),
        spreadShown(ratio('cpu', label, 'limit')),
        spreadShown(ratio('rate', label, 'postgraphile')),
        spreadShown(ratio('cpu', label, 'postgraphile')),
      ]),
    );
    console.log();
    gates.push(...gatesOf(operation, ratio, { large: sent.portal, small: sent.small }));
    growth.push([
      operation.title,
      spreadShown(ratio('rate', 'portal', 'portal, small')),
      spreadShown(ratio('cpu', 'portal', 'portal, small')),
      spreadShown(ratio('databaseCpu', 'portal', 'portal, small')),
    ]);
    const limit = ratio('rate', 'limit');
    if ((limit.most - limit.least) / limit.median > quiet)
      noisy ||= `the limit varied by more than a quarter on ${operation.title}`;
  }

  console.log(
    `From ${sizes.small.organisations} to ${sizes.large.organisations} Organisations: the portal on the large network by the small`,
  );
  table(['', 'requests/s', 'CPU', 'PostgreSQL CPU'], growth);

  const memory = await step(`Mixed load for ${plan.mixedSeconds} s`, () =>
    memoryUnderLoad(load, contenders.portal, mix, plan.mixedSeconds),
  );
  const [first] = mix;
  const [viewerKey] = first?.keys ?? [];
  if (!first || !viewerKey) throw new Error('Nothing was asked.');
  const { path, ...question } = asked(
    first.operation.document,
    first.operation.variables(viewerKey, 0),
    viewerKey.viewer,
  );
  const hello = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ hello }"}',
  };
  const [portal, bare] = await step('Starting servers', () =>
    timeStarts(
      [
        {
          name: 'portal',
          node,
          databaseUrl: `${server.url}large`,
          first: (url) => fetch(url + path, question),
        },
        { name: 'bare', node, first: (url) => fetch(`${url}/graphql`, hello) },
      ],
      plan.starts,
    ),
  );
  if (!portal || !bare) throw new Error('No server was started.');
  console.log();
  table(
    ['', 'ms to first answer', 'MB idle'],
    [
      ['portal', shown(portal.milliseconds), shown(portal.megabytes)],
      ['NestJS and Apollo with one resolver', shown(bare.milliseconds), shown(bare.megabytes)],
    ],
  );
  console.log();
  gates.push(
    {
      what: 'Start to first answer, by the bare server’s',
      value: portal.milliseconds / bare.milliseconds,
      side: 'at most',
      bound: 2.5,
      aim: 1.8,
    },
    {
      what: 'Idle memory, by the bare server’s',
      value: portal.megabytes / bare.megabytes,
      side: 'at most',
      bound: 1.6,
      aim: 1.3,
    },
    {
      what: 'Memory under mixed load',
      value: memory.most,
      side: 'at most',
      bound: 350,
      aim: 250,
      unit: ' MB',
    },
    { what: 'Memory in its last quarter, by the third', value: memory.growth, side: 'at most', bound: 1.05 },
  );

  const failed = judge(gates);
  console.log(`\n${gates.length - failed} of ${gates.length} gates hold.`);
  if (quick)
    console.log('This was the quick run: some operations, few rounds, a network of 500. It proves nothing.');
  if (noisy) console.log(`Noisy, run it again: ${noisy}.`);
  await leave(failed === 0 ? 0 : 1);
} catch (error) {
  await fail(error);
}
