// npm run bench:web: what the pages weigh, and when a reader on a poor line sees and can use them. A real browser with
// the screen of a telephone, its line throttled to 400 kbit/s with 600 ms; medians of five visits in turn.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { signLink } from '../apps/api/dist/platform/auth/signed-link.js';
import { launchBrowser } from '../tools/browser.mjs';
import { build } from '../tools/build.mjs';
import { startPostgres } from '../tools/embedded-postgres.mjs';
import { fail, leave, onLeave } from '../tools/programs.mjs';
import { step } from '../tools/progress.mjs';
import { command, makeTemplate } from './networks.mjs';
import { portalSecret, startContender } from './processes.mjs';
import { judge, shown, table } from './report.mjs';
import { median } from './timing.mjs';

const rounds = 5;
const line = { offline: false, latency: 600, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const telephone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** What is asked of a page, in bytes and seconds. */
const bounds = {
  document: { bytes: 14_000, paint: 1.2, aim: { bytes: 8_000, paint: 0.9 } },
  app: { paint: 2, interactive: 6.5, aim: { paint: 1, interactive: 4.5 } },
  again: { bytes: 5_000, aim: 0 },
};

/** @typedef {{ paint: number, bytesBeforePaint: number, interactive: number, bytes: number, besidesDocument: number, requests: number }} Visit seconds and bytes */

try {
  if (!process.argv.includes('--built')) await build();
  execFileSync(process.execPath, [fileURLToPath(new URL('../tools/web-budget.mjs', import.meta.url))], {
    stdio: 'inherit',
  });

  const dataDirectory = mkdtempSync(join(tmpdir(), 'portal-bench-'));
  onLeave(() => rmSync(dataDirectory, { recursive: true, force: true }));
  const server = await step('Starting PostgreSQL', () => startPostgres({ dataDirectory, durable: false }));
  onLeave(async () => {
    await server.stop();
    rmSync(server.directory, { recursive: true, force: true });
  });
  await makeTemplate(server.url);
  await command(server.url, 'postgres', 'create database shown template portal_template');
  const databaseUrl = `${server.url}shown`;
  const portal = await step('Starting the portal', () =>
    startContender('portal', { node: process.execPath, databaseUrl, demonstration: true }),
  );
  onLeave(portal.stop);
  const browser = await launchBrowser();
  onLeave(() => browser.close());
  const invited = await invitation(databaseUrl);

  const documents = [
    '/',
    '/organisations',
    '/board',
    '/meetings',
    '/sign-in',
    `/answer/${signLink(portalSecret, 'answer', invited.id)}`,
  ];
  const apps = ['/', `/meetings/${invited.number}`];
  const cookie = { name: 'session', value: await sessionOf(databaseUrl, invited.personId), url: portal.url };

  /** @type {Map<string, Visit[]>} */
  const visits = new Map();
  /** @param {string} label @param {Visit} visit */
  const keep = (label, visit) => visits.set(label, [...(visits.get(label) ?? []), visit]);
  await step('Visiting', async (note) => {
    for (let round = 1; round <= rounds; round++) {
      note(`round ${round} of ${rounds}`);
      for (const path of documents) {
        const context = await browser.newContext(telephone);
        keep(
          `document ${path.split('/').slice(0, 2).join('/')}`,
          await visit(context, portal.url + path, false),
        );
        await context.close();
      }
      for (const path of apps) {
        const context = await browser.newContext(telephone);
        await context.addCookies([cookie]);
        keep(`app ${path}`, await visit(context, portal.url + path, true));
        keep(`again ${path}`, await visit(context, portal.url + path, true));
        await context.close();
      }
    }
  });

  /** @param {string} label @param {keyof Visit} figure */
  const typical = (label, figure) => median((visits.get(label) ?? []).map((each) => each[figure]));
  console.log();
  table(
    ['Page', 'first paint s', 'bytes before it', 'interactive s', 'bytes', 'requests'],
    [...visits.keys()].map((label) => [
      label,
      shown(typical(label, 'paint')),
      shown(typical(label, 'bytesBeforePaint')),
      label.startsWith('document') ? '' : shown(typical(label, 'interactive')),
      shown(typical(label, 'bytes')),
      String(typical(label, 'requests')),
    ]),
  );
  console.log();
  const gates = [...visits.keys()].flatMap((label) => gatesOf(label, (figure) => typical(label, figure)));
  const failed = judge(gates);
  console.log(`\n${gates.length - failed} of ${gates.length} gates hold.`);
  await leave(failed === 0 ? 0 : 1);
} catch (error) {
  await fail(error);
}

/**
 * @param {string} label @param {(figure: keyof Visit) => number} typical
 * @returns {import('./gates.mjs').Gate[]}
 */
function gatesOf(label, typical) {
  const { document, app, again } = bounds;
  if (label.startsWith('document'))
    return [
      {
        what: `${label}: bytes before first paint`,
        value: typical('bytesBeforePaint'),
        side: 'at most',
        bound: document.bytes,
        aim: document.aim.bytes,
      },
      {
        what: `${label}: first paint`,
        value: typical('paint'),
        side: 'at most',
        bound: document.paint,
        aim: document.aim.paint,
        unit: ' s',
      },
    ];
  if (label.startsWith('again'))
    return [
      {
        what: `${label}: bytes besides the document`,
        value: typical('besidesDocument'),
        side: 'at most',
        bound: again.bytes,
        aim: again.aim,
      },
    ];
  return [
    {
      what: `${label}: first paint`,
      value: typical('paint'),
      side: 'at most',
      bound: app.paint,
      aim: app.aim.paint,
      unit: ' s',
    },
    {
      what: `${label}: interactive`,
      value: typical('interactive'),
      side: 'at most',
      bound: app.interactive,
      aim: app.aim.interactive,
      unit: ' s',
    },
  ];
}

/**
 * Opens an address in a new page over the poor line.
 * @param {import('playwright-core').BrowserContext} context @param {string} url
 * @param {boolean} scripted whether the page becomes interactive: React has taken it over
 * @returns {Promise<Visit>}
 */
async function visit(context, url, scripted) {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', line);
  /** @type {Map<string, { sentAt: number, answeredAt: number, bytes: number }>} */
  const requests = new Map();
  devtools.on('Network.requestWillBeSent', ({ timestamp: sentAt, requestId }) =>
    requests.set(requestId, { sentAt, answeredAt: Infinity, bytes: 0 }),
  );
  devtools.on('Network.responseReceived', ({ timestamp, requestId }) =>
    note(requestId, { answeredAt: timestamp }),
  );
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    note(requestId, { bytes: encodedDataLength }),
  );
  const note = (/** @type {string} */ id, /** @type {object} */ more) =>
    Object.assign(requests.get(id) ?? {}, more);

  await page.goto(url, { waitUntil: 'load' });
  const paint = await secondsUntil(
    page,
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  const interactive = scripted ? await secondsUntil(page, takenOver) : NaN;
  await page.waitForLoadState('networkidle');
  await page.close();
  const [document, ...others] = requests.values();
  if (!document) throw new Error(`${url} was not asked for.`);
  const sum = (/** @type {{ bytes: number }[]} */ some) =>
    some.reduce((total, { bytes }) => total + bytes, 0);
  return {
    paint,
    interactive,
    // Whatever had begun to arrive counts whole.
    bytesBeforePaint: sum(
      [...requests.values()].filter(({ answeredAt }) => answeredAt <= document.sentAt + paint),
    ),
    bytes: sum([...requests.values()]),
    besidesDocument: sum(others),
    requests: requests.size,
  };
}

/** Milliseconds since the page was asked for, once React has taken over its heading; in the browser. */
function takenOver() {
  const heading = document.querySelector('h1');
  return heading && Object.keys(heading).some((key) => key.startsWith('__reactFiber'))
    ? performance.now()
    : undefined;
}

/** @param {import('playwright-core').Page} page @param {() => number | undefined} milliseconds asked in the browser until it answers */
async function secondsUntil(page, milliseconds) {
  return Number(await (await page.waitForFunction(milliseconds)).jsonValue()) / 1000;
}

/** Somebody's invitation to a meeting that lies ahead. @param {string} databaseUrl */
async function invitation(databaseUrl) {
  const [row] = await rows(
    databaseUrl,
    `select i.id, i.person_id as "personId", m.number from invitees i join meetings m on m.id = i.meeting_id
     where m.state = 'convened' and m.starts_at > now() and i.awaited and i.removed_at is null order by i.id limit 1`,
  );
  if (!row) throw new Error('The demonstration invites nobody to a meeting.');
  return /** @type {{ id: string, personId: string, number: string }} */ (row);
}

/** Signs a person in. @param {string} databaseUrl @param {string} personId */
async function sessionOf(databaseUrl, personId) {
  const token = `bench-${personId}`;
  await rows(
    databaseUrl,
    `insert into sessions (id, person_id, token_hash, browser, expires_at)
     values (gen_random_uuid(), $1, sha256(convert_to($2, 'UTF8')), 'bench', now() + interval '1 day')`,
    [personId, token],
  );
  return token;
}

/** @param {string} databaseUrl @param {string} sql @param {unknown[]} [values] */
async function rows(databaseUrl, sql, values) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const result = await client.query(sql, values).finally(() => client.end());
  return result.rows;
}
