import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { TestPortal } from '../../../test/api.js';
import { TestBoard } from '../../../test/board.js';
import { givenWork } from '../../../test/given-work.js';

const run = promisify(execFile);
const schemas = fileURLToPath(new URL('../../../test/schemas/', import.meta.url));
const harvester = fileURLToPath(new URL('../../../../../node_modules/oai-pmh/bin/oai-pmh', import.meta.url));
const many = 250;

describe('the library for harvesters', () => {
  let portal: TestPortal;
  let schema: XmlDocument;
  let validator: XsdValidator;

  beforeAll(async () => {
    portal = await TestPortal.start({ publicUrl: 'http://portal.example.org' });
    const board = await TestBoard.gather(portal);
    await givenWork(board, { state: 'published' });
    await givenWork(board, { state: 'withdrawn' });
    await givenWork(board, { state: 'draft' });
    xmlRegisterFsInputProviders();
    const file = `${schemas}oai-answer.xsd`;
    schema = XmlDocument.fromBuffer(readFileSync(file), { url: file });
    validator = XsdValidator.fromDoc(schema);
  });
  afterAll(async () => {
    validator.dispose();
    schema.dispose();
    await portal.stop();
  });

  /** The answer, which holds to the schema whatever was asked. */
  const ask = async (question: string, by: 'get' | 'post' = 'get'): Promise<string> => {
    const response = await (by === 'get'
      ? portal.http.get(`/oai?${question}`)
      : portal.http.post('/oai').type('application/x-www-form-urlencoded').send(question));
    expect(response.status).toBe(200);
    expect(response.headers['content-type']?.toLowerCase()).toBe('text/xml; charset=utf-8');
    const document = XmlDocument.fromString(response.text);
    try {
      validator.validate(document);
    } finally {
      document.dispose();
    }
    return response.text;
  };
  const codeOf = (answer: string) => /<error code="(\w+)"/.exec(answer)?.[1];
  const all = (answer: string, tag: string) =>
    [...answer.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, 'g'))].map(
      ([, text]) => text ?? '',
    );
  const records = 'verb=ListRecords&metadataPrefix=oai_dc';

  it('says what it is', async () => {
    const answer = await ask('verb=Identify');
    expect(all(answer, 'baseURL')).toEqual(['http://portal.example.org/oai']);
    expect(all(answer, 'deletedRecord')).toEqual(['persistent']);
    const [earliest = ''] = all(answer, 'earliestDatestamp');
    const stamps = all(await ask('verb=ListIdentifiers&metadataPrefix=oai_dc'), 'datestamp');
    expect(stamps.sort()[0]).toBe(earliest);
    expect(await ask('verb=Identify', 'post')).toContain('<Identify>');
  });

  it('lists formats and sets, and every set of a record is listed', async () => {
    expect(all(await ask('verb=ListMetadataFormats'), 'metadataPrefix')).toEqual(['oai_dc']);
    const sets = all(await ask('verb=ListSets'), 'setSpec');
    expect(new Set(sets).size).toBe(sets.length);
    for (const spec of all(await ask(records), 'setSpec')) expect(sets).toContain(spec);
  });

  it('gives what is public, what was public as deleted, and no drafts', async () => {
    const answer = await ask(records);
    const identifiers = all(answer, 'identifier');
    expect(identifiers).toContain('oai:portal.example.org:teaching-with-small-screens');
    expect(answer).toMatch(
      /<header status="deleted"><identifier>oai:portal.example.org:teaching-with-small-screens-2</,
    );
    expect(answer).not.toContain('teaching-with-small-screens-3');
    expect(answer).toContain('<dc:rights>https://creativecommons.org/licenses/by/4.0/</dc:rights>');
    const one = await ask(`verb=GetRecord&metadataPrefix=oai_dc&identifier=${identifiers[0]}`);
    expect(all(one, 'identifier')).toEqual([identifiers[0]]);
  });

  it('finds a record by its own datestamp, at both ends', async () => {
    const [stamp] = all(await ask(`${records}&set=member:col`), 'datestamp');
    const found = await ask(`${records}&from=${stamp}&until=${stamp}&set=member:col`);
    expect(all(found, 'datestamp')).toContain(stamp);
    expect(codeOf(await ask(`${records}&from=${stamp}&until=${stamp}&set=type:model`))).toBe(
      'noRecordsMatch',
    );
  });

  test.each([
    ['', 'badVerb'],
    ['junk', 'badVerb'],
    ['verb=Identify&x=1', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=marc', 'cannotDisseminateFormat'],
    [
      'verb=GetRecord&metadataPrefix=marc&identifier=oai:portal.example.org:initiative-2022',
      'cannotDisseminateFormat',
    ],
    ['verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:portal.example.org:nothing', 'idDoesNotExist'],
    [
      'verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:portal.example.org:teaching-with-small-screens-3',
      'idDoesNotExist',
    ],
    ['verb=ListMetadataFormats&identifier=nothing', 'idDoesNotExist'],
    ['verb=ListRecords&resumptionToken=junk', 'badResumptionToken'],
    ['verb=ListSets&resumptionToken=junk', 'badResumptionToken'],
    [`${records}&until=2001-01-01`, 'noRecordsMatch'],
    [`${records}&set=nothing:x`, 'noRecordsMatch'],
    [`${records}&set=type:x' or 'a`, 'badArgument'],
  ])('answers %s with %s', async (question, code) => {
    expect(codeOf(await ask(question))).toBe(code);
  });

  describe('with more records than one answer holds', () => {
    beforeAll(async () => {
      await portal.source.query(
        `insert into works (id, slug, kind, title, state, year, changed_at)
         select gen_random_uuid(), 'many-' || n, 'report', json_build_object('en', 'Report <' || n || '> & more'), 'published', 2020,
           timestamptz '2026-01-01' + (n / 3) * interval '1 second' from generate_series(1, ${many}) n`,
      );
    });

    it('goes on by tokens until all are given, each once', async () => {
      const identifiers: string[] = [];
      const cursors: (string | undefined)[] = [];
      let question = `${records}&set=type:report`;
      for (;;) {
        const answer = await ask(question);
        identifiers.push(...all(answer, 'identifier'));
        cursors.push(/ cursor="(\d+)"/.exec(answer)?.[1]);
        const [token] = all(answer, 'resumptionToken');
        expect(token).toBeDefined();
        if (!token) break;
        question = `verb=ListRecords&resumptionToken=${token}`;
      }
      expect(cursors).toEqual(['0', '100', '200']);
      expect(new Set(identifiers).size).toBe(identifiers.length);
      const [row] = await portal.sql<{ count: number }>(
        `select count(*)::int from works where kind = 'report' and state = 'published'`,
      );
      expect(identifiers).toHaveLength(row?.count ?? 0);
    });

    it('gives no token where one answer holds all', async () => {
      expect(await ask(`${records}&set=member:col`)).not.toContain('resumptionToken');
    });

    it('is harvested by somebody else’s harvester', async () => {
      const server = portal.app.getHttpServer();
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      const { port } = server.address() as AddressInfo;
      const url = `http://127.0.0.1:${port}/oai`;
      const { stdout } = await run(process.execPath, [harvester, 'list-records', url, '-p', 'oai_dc'], {
        maxBuffer: 64 * 1024 * 1024,
      });
      const taken = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { header: { identifier: string } });
      const [row] = await portal.sql<{ count: number }>(
        `select count(*)::int from works where state in ('published', 'withdrawn')`,
      );
      expect(new Set(taken.map(({ header }) => header.identifier)).size).toBe(row?.count);
    });
  });
});
