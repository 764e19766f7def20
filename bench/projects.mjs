// npm run bench:projects: the lists of proposals at 200,000 of them, and the portfolio of 20,000 projects. See
// docs/benchmark.md.
import { fail, leave } from '../tools/programs.mjs';
import { step } from '../tools/progress.mjs';
import { startFilled, startServer } from './filled-network.mjs';
import { judge, table } from './report.mjs';
import { ask } from './room-acts.mjs';
import { quantile } from './timing.mjs';

const quick = process.argv.includes('--quick');
const proposals = quick ? 20_000 : 200_000;
const projects = proposals / 10;
/** Pages of 25 that are turned at most. */
const mostPages = 800;
/** Times that a page is asked before it is timed. */
const warmUps = 10;

/** @typedef {{ nextCursor: string | null, items: unknown[] }} Page */
/** @typedef {{ document: string, page: string, viewer: string | null, variables?: Record<string, unknown> }} List */

/**
 * Turns the pages of a list from the first to the last.
 * @param {string} url @param {List} list
 */
async function turned(url, { document, page, viewer, variables = {} }) {
  /** @param {string | null} after @returns {Promise<Page>} */
  const pageAfter = async (after) => (await ask(url, document, { ...variables, after }, viewer ?? ''))[page];
  for (let time = 0; time < warmUps; time++) await pageAfter(null);
  /** @type {number[]} */
  const took = [];
  let items = 0;
  /** @type {string | null} */
  let after = null;
  do {
    const began = performance.now();
    /** @type {Page} */
    const turnedTo = await pageAfter(after);
    took.push(performance.now() - began);
    items += turnedTo.items.length;
    after = turnedTo.nextCursor;
  } while (after && took.length < mostPages);
  return { took, items };
}

try {
  const { url: server } = await startServer();
  const size = { organisations: 2000, members: 200, proposals, meetings: 1000 };
  const { portal, database } = await startFilled(server, 'projects', size, { projects });

  /** @param {string} capacity */
  const someoneAs = async (capacity) => {
    const { rows } = await database.query(
      `select person_id as id from mandates where capacity = $1 and ends_at is null
         and organisation_id::text like $2 order by organisation_id limit 1`,
      [capacity, capacity === 'representative' ? '01900000-0001-%' : '%'],
    );
    return rows[0].id;
  };
  const representative = await someoneAs('representative');
  const desk = await someoneAs('secretariat_staff');
  const portfolio = { document: 'PortfolioPage', page: 'portfolioProjects' };
  /** @type {Record<string, List>} */
  const lists = {
    'Portfolio, all, to a stranger': { ...portfolio, viewer: null },
    'Portfolio, all, to the Secretariat': { ...portfolio, viewer: desk },
    'Portfolio, Africa': { ...portfolio, viewer: null, variables: { region: '002' } },
    'Portfolio, Africa, direction 2, target 4.3, LDCs': {
      ...portfolio,
      viewer: null,
      variables: { region: '002', direction: 2, target: '4.3', list: 'ldc' },
    },
    'Proposals of a Member': { document: 'ProposalsPage', page: 'myProposals', viewer: representative },
    'Proposals, to the Secretariat': {
      document: 'SubmittedProposalsPage',
      page: 'proposals',
      viewer: desk,
      variables: { state: null, call: null },
    },
    'Proposals under a call, eligible': {
      document: 'SubmittedProposalsPage',
      page: 'proposals',
      viewer: desk,
      variables: { state: 'eligible', call: 'call-3' },
    },
  };

  /** @type {import('./gates.mjs').Gate[]} */
  const gates = [];
  const lines = [];
  for (const [what, list] of Object.entries(lists)) {
    const { took, items } = await step(what, () => turned(portal.url, list));
    if (items === 0) throw new Error(`${what}: nothing is there.`);
    const some = Math.ceil(took.length / 10);
    const growth = quantile(took.slice(-some), 0.5) / quantile(took.slice(0, some), 0.5);
    const p95 = quantile(took, 0.95);
    lines.push([
      what,
      String(took.length),
      String(items),
      quantile(took, 0.5).toFixed(1),
      p95.toFixed(1),
      growth.toFixed(2),
    ]);
    gates.push({ what: `${what}: p95`, value: p95, side: 'at most', bound: 50, unit: ' ms' });
    // A list of a few pages has no tenths to compare.
    if (took.length >= 20)
      gates.push({
        what: `${what}: a page of the last tenth, by one of the first`,
        value: growth,
        side: 'at most',
        bound: 2,
      });
  }

  // What the charts show beside what is there, counted again.
  const { rows: counted } = await database.query(
    `select (select sum(projects)::int from portfolio_figures where facet = 'all') as shown,
       (select count(*)::int from projects) as there`,
  );
  console.log('');
  table(['Lists, ms', 'pages', 'rows', 'p50', 'p95', 'last by first'], lines);
  console.log('');
  gates.push({
    what: 'The charts count as many projects as there are (1: yes)',
    value: Number(counted[0].shown === counted[0].there),
    side: 'at least',
    bound: 1,
  });
  await leave(judge(gates) === 0 ? 0 : 1);
} catch (error) {
  await fail(error);
}
