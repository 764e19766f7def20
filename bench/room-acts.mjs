// What many people do in the room of a meeting, as their browsers do it.
import { setTimeout as wait } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
// @ts-expect-error It brings no types.
import { WebSocket } from 'ws';
import { asked, hashOf } from './client.mjs';
import { quantile } from './timing.mjs';

/** @typedef {{ personId: string, memberId: string }} Seated */

/** @param {string} url @param {ReturnType<typeof asked>} question */
const send = (url, { path, ...question }) => fetch(url + path, question);

/**
 * Asks as a person, and fails where it is refused.
 * @param {string} url @param {string} name @param {Record<string, unknown>} variables @param {string} viewer
 */
export async function ask(url, name, variables, viewer) {
  const response = await send(url, asked(name, variables, viewer));
  const { data, errors } = await response.json();
  if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  return data;
}

/**
 * Waits until the letters that a new network writes are sent: hundreds of them go out beside, for half a minute.
 * @param {import('pg').Client} database
 */
async function lettersAreSent(database) {
  for (;;) {
    const { rows } = await database.query(
      `select from graphile_worker.jobs where task_identifier = 'send_mail' and run_at <= now() limit 1`,
    );
    if (rows.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/**
 * Milliseconds that two meeting pages take, in turn; and the statements of the first.
 * @param {string} url @param {import('pg').Client} database @param {string} viewer
 * @param {string} longNumber @param {string} shortNumber
 */
export async function comparePages(url, database, viewer, longNumber, shortNumber) {
  await lettersAreSent(database);
  const took = { long: /** @type {number[]} */ ([]), short: /** @type {number[]} */ ([]) };
  const page = async (/** @type {string} */ number) => {
    const began = performance.now();
    const { meeting } = await ask(url, 'MeetingPage', { number }, viewer);
    return { meeting, milliseconds: performance.now() - began };
  };
  const { meeting } = await page(longNumber);
  const papers = meeting.agenda.flatMap((/** @type {{ papers: unknown[] }} */ item) => item.papers);
  if (meeting.agenda.length < 40 || papers.length < 200) throw new Error('The meeting is not long.');
  for (let n = 0; n < 220; n++) {
    const [long, short] = [await page(longNumber), await page(shortNumber)];
    if (n < 20) continue;
    took.long.push(long.milliseconds);
    took.short.push(short.milliseconds);
  }
  const statements = async () => {
    const { rows } = await database.query(
      `select coalesce(sum(calls), 0)::int as calls from pg_stat_statements s join pg_database d on d.oid = s.dbid
       where d.datname = current_database() and query not like '%graphile_worker%' and query not like '%pg_stat_statements%'`,
    );
    return rows[0].calls;
  };
  /** How many there are once nothing has added to them for a while. */
  const whenQuiet = async () => {
    for (;;) {
      const before = await statements();
      await wait(300);
      if ((await statements()) === before) return before;
    }
  };
  // A page that nothing runs beside shows what it takes itself.
  let least = Infinity;
  for (let n = 0; n < 5; n++) {
    const before = await whenQuiet();
    await page(longNumber);
    least = Math.min(least, (await statements()) - before);
  }
  return { long: quantile(took.long, 0.5), short: quantile(took.short, 0.5), statements: least };
}

/**
 * Everybody votes at some moment of the span. One in ten sends it twice, as over a line that loses answers; one in ten
 * votes once more on another device, and differently.
 * @param {string} url @param {string} voteId @param {Seated[]} people @param {number} seconds
 */
export async function castByEverybody(url, voteId, people, seconds) {
  // It fails: what is adopted would be entered as a decision, which is another thing to measure.
  const choices = /** @type {const} */ (['no', 'no', 'yes', 'abstain']);
  const said = { yes: 0, no: 0, abstain: 0 };
  /** @type {number[]} */
  const took = [];
  await Promise.all(
    people.map(async ({ personId, memberId }, n) => {
      const choice = choices[n % choices.length] ?? 'yes';
      said[choice]++;
      await wait(((n * 7919) % people.length) * ((seconds * 1000) / people.length));
      const question = asked('CastBallot', { voteId, memberId, choice }, personId);
      const began = performance.now();
      const sent = [send(url, question)];
      if (n % 10 === 0) sent.push(send(url, question));
      const answers = await Promise.all((await Promise.all(sent)).map(async (response) => response.json()));
      took.push(performance.now() - began);
      if (answers.some(({ errors }) => errors)) throw new Error(JSON.stringify(answers));
      if (n % 10 !== 5) return;
      const other = asked('CastBallot', { voteId, memberId, choice: 'abstain' }, personId);
      const { errors } = await (await send(url, other)).json();
      if (errors?.[0]?.message !== 'BALLOT_STANDS') throw new Error(`A Member voted twice: ${memberId}`);
    }),
  );
  return { said, median: quantile(took, 0.5), p95: quantile(took, 0.95) };
}

/**
 * People who have the room open: a socket each, and the page asked anew whenever they are told.
 * @param {string} url @param {string} number @param {string[]} viewers
 */
export async function watchers(url, number, viewers) {
  const extensions = { documentId: hashOf('RoomChanged') };
  /** @type {(seen: number) => void} */
  let counted = () => {};
  let ready = 0;
  /** Questions that were refused or not answered. */
  let failed = 0;
  const clients = viewers.map((viewer) => {
    const headers = { Cookie: `session=bench-${viewer}` };
    class Socket extends WebSocket {
      /** @param {string} address @param {string[]} protocols */
      constructor(address, protocols) {
        super(address, protocols, { headers });
      }
    }
    const client = createClient({
      url: `${url.replace(/^http/, 'ws')}/graphql`,
      webSocketImpl: Socket,
      retryAttempts: 0,
    });
    // One question at a time, and one more for whatever was told meanwhile, as the page does it.
    let isUnderWay = false;
    let isWanted = false;
    const look = async () => {
      if (isUnderWay) {
        isWanted = true;
        return;
      }
      isUnderWay = true;
      isWanted = false;
      const text = await send(url, asked('MeetingRoomPage', { number }, viewer))
        .then((response) => response.text())
        .catch(String);
      if (!text.includes('"counted":')) failed++;
      counted(Number(/"counted":(\d+)/.exec(text)?.[1] ?? -1));
      isUnderWay = false;
      if (isWanted) await look();
    };
    client.subscribe(
      { query: '', extensions, variables: { number } },
      {
        next: ({ data }) => {
          if (Number(data?.['roomChanged']) === 0) ready++;
          else void look();
        },
        error: (error) => console.error(error),
        complete: () => {},
      },
    );
    return client;
  });
  const patience = Date.now() + 60_000;
  while (ready < viewers.length) {
    if (Date.now() > patience) throw new Error(`Only ${ready} of ${viewers.length} could watch.`);
    await wait(50);
  }
  return {
    leave: async () => {
      await Promise.all(clients.map((client) => client.dispose()));
    },
    /**
     * Milliseconds from a change until people see so many counted.
     * @param {number} expected @param {() => Promise<unknown>} change
     */
    async seeing(expected, change) {
      /** @type {number[]} */
      const took = [];
      const began = performance.now();
      counted = (seen) => {
        if (seen === expected) took.push(performance.now() - began);
      };
      await change();
      const end = Date.now() + 120_000;
      while (took.length < viewers.length && Date.now() < end) await wait(20);
      return {
        seen: took.length,
        first: took[0] ?? Infinity,
        median: quantile(took, 0.5),
        last: quantile(took, 1),
        failed,
      };
    },
  };
}
