// npm run bench:library: search over 200,000 works and 200,000 proposals, a harvest of 100,000 records, and a file of 200 megabytes over a
// line that is cut. See docs/benchmark.md.
import { createHash, randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { fail, leave } from '../tools/programs.mjs';
import { step } from '../tools/progress.mjs';
import { startFilled, startServer } from './filled-network.mjs';
import { judge, table } from './report.mjs';
import { ask } from './room-acts.mjs';
import { quantile } from './timing.mjs';

const quick = process.argv.includes('--quick');
const works = quick ? 20_000 : 200_000;
const harvested = quick ? 10_000 : 100_000;
const megabytes = quick ? 20 : 200;
const rounds = 60;

/** Words of each kind of question, other ones every time. @type {Record<string, { texts: string[], kinds?: string[] }>} */
const questions = {
  'English words': {
    texts: ['teacher education', 'rural schools', 'mathematics', 'digital lit', 'survey reading'],
  },
  'English, rare': {
    texts: ['kaleidoscope7', 'kaleidoscope5', 'handbook kaleidoscope3', 'volume 399 skills'],
  },
  'Chinese, two characters': { texts: ['教育', '乡村', '素养', '研究', '阅读'] },
  Arabic: { texts: ['التعليم', 'المدارس', 'دليل المهارات', 'دراسة'] },
  Cyrillic: { texts: ['математика', 'школа', 'обзор учителя', 'грамотность'] },
  'With slips': { texts: ['mathematcs', 'classroms', 'techer', 'assesment', 'математека', 'vocatoinal'] },
  'One kind': { texts: ['teacher education', '教育', 'школа', 'guidance'], kinds: ['work'] },
  'Nothing is there': { texts: ['zeppelin', 'xylophone quartet', '蘑菇'] },
};

/** @param {string} url @param {string | null} viewer */
async function searchTimes(url, viewer) {
  /** @type {Record<string, number[]>} */
  const took = {};
  for (let round = -10; round < rounds; round++)
    for (const [what, { texts, kinds = null }] of Object.entries(questions)) {
      const text = texts[(round + 10) % texts.length];
      const began = performance.now();
      const { search } = await ask(url, 'SearchPage', { text, first: kinds ? 25 : 10, kinds }, viewer ?? '');
      const milliseconds = performance.now() - began;
      if (what !== 'Nothing is there' && search.length === 0) throw new Error(`Nothing is found by ${text}.`);
      if (round >= 0) (took[what] ??= []).push(milliseconds);
    }
  return took;
}

/** Pages of the harvest of records, each with its milliseconds. @param {string} url */
async function harvest(url) {
  const pages = [];
  let records = 0;
  let query = 'verb=ListRecords&metadataPrefix=oai_dc';
  while (records < harvested) {
    const began = performance.now();
    const xml = await (await fetch(`${url}/oai?${query}`)).text();
    pages.push(performance.now() - began);
    records += xml.split('<record>').length - 1;
    const token = /<resumptionToken[^>]*>([^<]+)</.exec(xml)?.[1];
    if (!token) break;
    query = `verb=ListRecords&resumptionToken=${encodeURIComponent(token)}`;
  }
  return { pages, records };
}

/**
 * Brings a file by the tus protocol; its line is cut while a part is under way, and it goes on where the portal says.
 * @param {string} url @param {string} viewer
 */
async function bring(url, viewer) {
  const head = Buffer.from('%PDF-1.7\n');
  const file = Buffer.concat([head, randomBytes(megabytes * 1024 * 1024 - head.length)]);
  const headers = { 'Tus-Resumable': '1.0.0', Cookie: `session=bench-${viewer}` };
  const begun = await fetch(`${url}/uploads`, {
    method: 'POST',
    headers: {
      ...headers,
      'Upload-Length': String(file.length),
      'Upload-Metadata': `filename ${Buffer.from('lesson.pdf').toString('base64')}`,
    },
  });
  const path = new URL(begun.headers.get('location') ?? '', `${url}/uploads/`).pathname;
  let sent = 0;
  /** @param {number} from @param {number} cutAt @returns {Promise<string>} */
  const send = (from, cutAt) =>
    new Promise((resolve, reject) => {
      const going = request(`${url}${path}`, {
        method: 'PATCH',
        headers: {
          ...headers,
          'Upload-Offset': from,
          'Content-Type': 'application/offset+octet-stream',
          'Content-Length': file.length - from,
        },
      });
      going.on('error', () => resolve('cut'));
      going.on('response', (response) => {
        let text = '';
        response.on('data', (/** @type {Buffer} */ part) => (text += part));
        response.on('end', () => (response.statusCode === 200 ? resolve(text) : reject(new Error(text))));
      });
      const size = 1024 * 1024;
      const next = (/** @type {number} */ at) => {
        if (at >= cutAt) return void (cutAt < file.length ? going.destroy() : going.end());
        const part = file.subarray(at, Math.min(at + size, cutAt));
        going.write(part, (error) => {
          if (error) return;
          sent += part.length;
          next(at + part.length);
        });
      };
      next(from);
    });
  const began = performance.now();
  let answer = 'cut';
  for (const cutAt of [0.3, 0.6, 0.85, 1].map((share) => Math.floor(file.length * share))) {
    const asked = await fetch(`${url}${path}`, { method: 'HEAD', headers });
    answer = await send(Number(asked.headers.get('upload-offset')), cutAt);
    // The portal notes what has arrived once it has seen that the line is dead.
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  const { id } = JSON.parse(answer);
  const hash = createHash('sha256').update(file).digest('hex');
  return { id, hash, twice: sent - file.length, seconds: (performance.now() - began) / 1000 };
}

try {
  const { url: server } = await startServer();
  const size = { organisations: 2000, members: 200, proposals: works, meetings: 1000 };
  const { portal, database } = await startFilled(server, 'library', size, { works });
  await step('The words of what is public are gathered', async () => {
    for (;;) {
      const { rows } = await database.query(`select from public_words where word = 'mathematics'`);
      if (rows.length > 0) break;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    await database.query('vacuum (analyze)');
  });

  const { rows } = await database.query(
    `select person_id as id from mandates where capacity = 'representative' and ends_at is null
       and organisation_id::text like '01900000-0001-%' order by organisation_id limit 1`,
  );
  const representative = rows[0].id;
  const readers = { stranger: null, representative };
  /** @type {import('./gates.mjs').Gate[]} */
  const gates = [];
  const lines = [];
  for (const [reader, viewer] of Object.entries(readers)) {
    const took = await step(`Search as a ${reader}`, () => searchTimes(portal.url, viewer));
    for (const [what, times] of Object.entries(took)) {
      const p95 = quantile(times, 0.95);
      lines.push([`${what}, ${reader}`, quantile(times, 0.5).toFixed(1), p95.toFixed(1)]);
      gates.push({
        what: `Search, ${what}, ${reader}: p95`,
        value: p95,
        side: 'at most',
        bound: 50,
        unit: ' ms',
      });
    }
  }
  const { pages, records } = await step(`A harvest of ${harvested} records`, () => harvest(portal.url));
  const some = Math.ceil(pages.length / 10);
  const first = quantile(pages.slice(1, 1 + some), 0.5);
  const last = quantile(pages.slice(-some), 0.5);
  const { rows: desks } = await database.query(
    `select person_id as id from mandates where capacity = 'secretariat_staff' limit 1`,
  );
  const file = await step(`A file of ${megabytes} megabytes, cut off three times`, () =>
    bring(portal.url, desks[0].id),
  );
  const { rows: kept } = await database.query(`select sha256, bytes::int from stored_files where id = $1`, [
    file.id,
  ]);

  console.log('');
  table(['Search, ms', 'p50', 'p95'], lines);
  console.log(
    `\nHarvest: ${records} records on ${pages.length} pages in ${(pages.reduce((a, b) => a + b, 0) / 1000).toFixed(1)} s; ` +
      `a page ${first.toFixed(1)} ms in the first tenth, ${last.toFixed(1)} ms in the last.\n` +
      `Upload: ${file.seconds.toFixed(1)} s with three cuts, ${(file.twice / 1024 / 1024).toFixed(1)} MB sent twice.\n`,
  );
  gates.push(
    { what: 'Harvest: records', value: records, side: 'at least', bound: harvested },
    {
      what: 'Harvest: a page of the last tenth, by one of the first',
      value: last / first,
      side: 'at most',
      bound: 2,
    },
    { what: 'Upload: megabytes sent twice', value: file.twice / 1024 / 1024, side: 'at most', bound: 10 },
    {
      what: 'Upload: what was kept is what was brought (1: yes)',
      value: Number(kept[0]?.sha256 === file.hash),
      side: 'at least',
      bound: 1,
    },
  );
  await leave(judge(gates) === 0 ? 0 : 1);
} catch (error) {
  await fail(error);
}
