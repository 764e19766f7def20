import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { importDaysKept } from '@gsenet/shared/import-columns';
import { TestPortal } from '../../../test/api.js';
import { said, TestBoard } from '../../../test/board.js';
import {
  broughtTable,
  givenImport,
  givenImported,
  heading,
  importThatIs,
  importWorks,
  lineFor,
  publishImportedWorks,
  readWorkImport,
  workImport,
  workImportLines,
  type ShownImport,
} from '../../../test/given-import.js';
import { SweepImports } from './sweep-imports.task.js';

interface Line {
  line: number;
  verdict: string;
  becomes: string | null;
  changed: string[];
  reason: string | null;
  outcome: string | null;
  workSlug: string | null;
}

describe('works from a table', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let colleague: string;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    colleague = await portal.given.holder('slibnu', 'secretariat_staff');
  });
  afterAll(() => portal.stop());

  async function linesOf({ id }: { id: string }, verdict?: string): Promise<Line[]> {
    const { data } = await (await board.asSecretary)(workImportLines, { id, verdict });
    return data?.['workImportLines'].items as Line[];
  }
  const works = (ids: string) =>
    portal.sql<Record<string, unknown>>(
      `select external_id, state, title ->> 'en' as title, version from works where external_id like $1 order by external_id`,
      [ids],
    );
  const countWorks = async () =>
    (await portal.sql<{ n: number }>(`select count(*)::int as n from works`))[0]?.n;

  it('are shown line by line first, and nothing is changed', async () => {
    const before = await countWorks();
    const table = [
      heading,
      lineFor('dry-1'),
      lineFor('dry-2', 'Second', ''),
      lineFor('dry-1'),
      '',
      lineFor('', 'x'),
    ];
    const shown = await givenImport(board, `\uFEFF${table.join('\r\n')}\r\n`);
    expect(shown).toMatchObject({
      state: 'read',
      fileName: 'works.csv',
      lines: 4,
      linesRead: 4,
      makes: 2,
      changes: 0,
      sames: 0,
      refusals: 2,
      submits: 1,
      drafts: 1,
      viewerCanImport: true,
    });
    expect(await linesOf(shown)).toMatchObject([
      { line: 2, verdict: 'make', becomes: 'submitted', reason: null },
      { line: 3, verdict: 'make', becomes: 'draft', reason: expect.stringContaining('licence') },
      { line: 4, verdict: 'refuse', reason: expect.stringContaining('Line 2') },
      { line: 6, verdict: 'refuse', reason: expect.stringContaining('no external_id') },
    ]);
    expect(await linesOf(shown, 'refuse')).toHaveLength(2);
    expect(await countWorks()).toBe(before);
  });

  it('say why not in the reader’s language', async () => {
    const { id } = await givenImport(board, `${heading}\nzh-1,book,en,Title,col,,,\n`);
    await portal.sql(`update people set language = 'zh-Hans' where id = $1`, [colleague]);
    const { data } = await (await board.run(colleague))(workImportLines, { id });
    expect(data?.['workImportLines'].items[0].reason).toContain('type 列中的“book”无法识别');
  });

  const unreadable: [string, string, string][] = [
    ['a column nobody knows', `${heading},colour\n${lineFor('x')},red\n`, 'no column colour'],
    ['a column twice', `${heading},title\n`, 'title is there twice'],
    ['no identifiers', `type,language,title\nreport,en,T\n`, 'external_id is missing'],
    ['no lines', `${heading}\n`, 'no lines'],
    ['an open quotation mark', `${heading}\n${lineFor('q')}\nq2,"report,en\n`, 'From line 3 on'],
    ['too many lines', `${heading}\n${`${lineFor('y')}\n`.repeat(20_001)}`, '20,000 lines'],
  ];
  test.each(unreadable)('are refused as a whole with %s', async (_what, contents, reason) => {
    const shown = await givenImport(board, contents);
    expect(shown).toMatchObject({ state: 'unreadable', reason: expect.stringContaining(reason) });
    expect(shown['viewerCanImport']).toBe(false);
  });

  it('come with semicolons or tabs, with line breaks in fields, and with the apostrophes of exported tables', async () => {
    for (const [name, mark] of [
      ['semi', ';'],
      ['tab', '\t'],
    ] as const) {
      const fields = [
        `${name}-1`,
        'report',
        'en',
        `"'=Sum of\n${name}"`,
        'col',
        'CC-BY-4.0',
        '4.c',
        'https://a.example/1',
      ];
      const shown = await givenImport(
        board,
        `${heading.replaceAll(',', mark)}\n${fields.join(mark)}\nshort${mark}x\n`,
      );
      expect(await linesOf(shown)).toMatchObject([
        { line: 2, verdict: 'make', title: `=Sum of\n${name}` },
        { line: 4, verdict: 'refuse', reason: expect.stringContaining('This line has 2 fields') },
      ]);
    }
  });

  it('are imported exactly as shown: what is complete waits for the editors, the rest is a draft of the Secretariat', async () => {
    const table = [heading, lineFor('imp-1'), lineFor('imp-2', 'Second', ''), lineFor('imp-1')].join('\n');
    const imported = await givenImported(board, table);
    expect(imported).toMatchObject({ state: 'imported', linesRead: 2, leftOut: 0, awaitsOthers: true });
    expect(await works('imp-%')).toMatchObject([
      { external_id: 'imp-1', state: 'submitted', title: 'Work imp-1' },
      { external_id: 'imp-2', state: 'draft', title: 'Second' },
    ]);
    const [entry] = await portal.sql<{ n: number }>(
      `select count(*)::int as n from audit_entries where act = 'importWork' and person_id = $1 and details ->> 'externalId' like 'imp-%'`,
      [board.secretary],
    );
    expect(entry?.n).toBe(2);
    expect((await linesOf(imported, 'make')).map(({ outcome }) => outcome)).toEqual(['done', 'done']);
  });

  it('change nothing when the same table comes again, before and after they are published', async () => {
    const table = [heading, lineFor('again-1'), lineFor('again-2', 'Second')].join('\n');
    const imported = await givenImported(board, table);
    expect(await givenImport(board, table)).toMatchObject({
      makes: 0,
      changes: 0,
      sames: 2,
      viewerCanImport: false,
    });
    said(
      await (
        await board.run(colleague)
      )(publishImportedWorks, { id: imported.id }),
      'publishImportedWorks',
    );
    await importThatIs(board, imported.id, 'published');
    expect(await works('again-%')).toMatchObject([{ state: 'published' }, { state: 'published' }]);
    const again = await givenImport(board, table);
    expect(again).toMatchObject({ sames: 2 });
    expect((await (await board.asSecretary)(importWorks, { id: again.id })).refusal).toBe('IMPORT_NOTHING');
  });

  it('are published as a whole by other eyes, for whom they are one matter', async () => {
    const { id } = await givenImported(
      board,
      [heading, lineFor('eyes-1'), lineFor('eyes-2', 'B', '')].join('\n'),
    );
    const needs = async (who: string) => {
      const { data } = await (await board.run(who))('{ needsYou { kind path } }');
      return (data?.['needsYou'] as { kind: string; path: string }[]).filter(
        ({ kind, path }) => kind === 'review_work' || path === `/library/import/${id}`,
      );
    };
    expect(await needs(board.secretary)).toEqual([]);
    expect(await needs(colleague)).toEqual([{ kind: 'publish_import', path: `/library/import/${id}` }]);
    expect((await (await board.asSecretary)(publishImportedWorks, { id })).refusal).toBe(
      'WORK_TWO_PAIRS_OF_EYES',
    );
    said(await (await board.run(colleague))(publishImportedWorks, { id }), 'publishImportedWorks');
    const lines = await importThatIs(board, id, 'published').then(linesOf);
    expect(lines.map(({ outcome }) => outcome)).toEqual(['published', 'kept']);
    expect(await needs(colleague)).toEqual([]);
    const { data } = await portal.asStranger('{ search(text: "eyes-1") { kind title } }');
    expect(data?.['search']).toEqual([{ kind: 'work', title: 'Work eyes-1' }]);
    const page = await portal.http.get(`/library/${lines[0]?.workSlug}.jsonld`);
    expect(page.text).toContain('https://elibrary.example.org/eyes-1.pdf');
  });

  it('change what has changed in the table, and say which columns', async () => {
    await givenImported(board, [heading, lineFor('edit-1', 'Before', '')].join('\n'));
    const shown = await givenImport(board, [heading, lineFor('edit-1', 'After')].join('\n'));
    expect(await linesOf(shown)).toMatchObject([
      { verdict: 'change', becomes: 'submitted', changed: ['title', 'title_en', 'licence'] },
    ]);
    said(await (await board.asSecretary)(importWorks, { id: shown.id }), 'importWorks');
    await importThatIs(board, shown.id, 'imported');
    expect(await works('edit-%')).toMatchObject([{ state: 'submitted', title: 'After' }]);
  });

  it('are not imported if a work has changed since they were shown', async () => {
    const table = [heading, lineFor('stale-1'), lineFor('stale-2')].join('\n');
    const first = await givenImport(board, table);
    const second = await givenImport(board, table);
    said(await (await board.asSecretary)(importWorks, { id: first.id }), 'importWorks');
    await importThatIs(board, first.id, 'imported');
    expect((await (await board.asSecretary)(importWorks, { id: second.id })).refusal).toBe('IMPORT_OUTDATED');
    expect((await (await board.asSecretary)(importWorks, { id: first.id })).refusal).toBe('IMPORT_NOT_NOW');
    expect(await works('stale-%')).toHaveLength(2);
  });

  it('go on where a process was killed, and leave what somebody has changed meanwhile', async () => {
    const table = [
      heading,
      ...Array.from({ length: 60 }, (_, n) => lineFor(`kill-${String(n).padStart(2, '0')}`)),
    ];
    const { id } = await givenImport(board, table.join('\n'));
    // As it stands after the first of its steps, and with one of its identifiers taken in the meantime.
    const { id: other } = await givenImported(board, [heading, lineFor('kill-07', 'Quicker')].join('\n'));
    await portal.sql(
      `update work_imports set state = 'importing', imported_by_id = $2, imported_at = now(),
         mandate_id = (select mandate_id from work_imports where id = $3) where id = $1`,
      [id, board.secretary, other],
    );
    for (let run = 0; run < 2; run++)
      await portal.sql(
        `select graphile_worker.add_job('make_import', payload := json_build_object('importId', $1::text))`,
        [id],
      );
    expect(await importThatIs(board, id, 'imported')).toMatchObject({ leftOut: 1 });
    const made = await works('kill-%');
    expect(made).toHaveLength(60);
    expect(made.filter(({ title }) => title === 'Quicker')).toHaveLength(1);
  });

  it('are nobody’s affair outside the Secretariat', async () => {
    const { id } = await givenImport(board, [heading, lineFor('closed-1')].join('\n'));
    const col = await board.as('col');
    expect((await col(workImport, { id })).data).toEqual({ workImport: null });
    expect((await col(workImportLines, { id })).data).toMatchObject({ workImportLines: { items: [] } });
    expect((await col('{ workImports { id } }')).data).toEqual({ workImports: [] });
    const fileId = await broughtTable(board, board.representatives.col, heading);
    expect((await col(readWorkImport, { fileId })).refusal).toBe('NOT_ALLOWED');
    for (const act of [importWorks, publishImportedWorks]) {
      expect((await col(act, { id })).refusal).toBe('NOT_ALLOWED');
      expect((await portal.asStranger(act, { id })).refusal).toBe('SIGN_IN_REQUIRED');
    }
    // A table of somebody else cannot be read by whoever knows its id.
    expect((await (await board.asSecretary)(readWorkImport, { fileId })).refusal).toBe('NOT_FOUND');
    const [{ file }] = (await portal.sql(`select file_id as file from work_imports where id = $1`, [id])) as [
      { file: string },
    ];
    const open = async (who: string) =>
      (await portal.http.get(`/files/${file}`).set('Cookie', await portal.cookieOf(who))).status;
    expect([
      await open(board.secretary),
      await open(colleague),
      await open(board.representatives.col),
    ]).toEqual([200, 200, 404]);
  });

  it('are taken away after a while if nobody imported them, and what imported ones said, but not what they did', async () => {
    const table = [heading, lineFor('swept-1')].join('\n');
    const [forgotten, fresh] = [await givenImport(board, table), await givenImport(board, table)];
    const imported = await givenImported(board, [heading, lineFor('swept-2'), lineFor('swept-2')].join('\n'));
    const sweep = async () => portal.app.get(SweepImports, { strict: false }).run();
    const ago = (days: number) =>
      portal.source.query(
        `update work_imports set brought_at = now() - make_interval(days => $3),
           imported_at = case when imported_at is not null then now() - make_interval(days => $3) end where id in ($1, $2)`,
        [forgotten.id, imported.id, days],
      );
    await ago(importDaysKept - 1);
    await sweep();
    expect(await linesOf(forgotten)).toHaveLength(1);
    await ago(importDaysKept + 1);
    await sweep();
    expect((await (await board.asSecretary)(workImport, { id: forgotten.id })).data).toEqual({
      workImport: null,
    });
    expect(await linesOf(fresh)).toHaveLength(1);
    expect(await linesOf(imported)).toMatchObject([
      { verdict: 'make', outcome: 'done', workSlug: expect.any(String) },
      { verdict: 'refuse', reason: expect.stringContaining('Line 2') },
    ]);
    const said = await portal.sql(
      `select from work_import_lines where import_id = $1 and content is not null`,
      [imported.id],
    );
    expect(said).toEqual([]);
    // It can still be published.
    const publish = await (await board.run(colleague))(publishImportedWorks, { id: imported.id });
    expect(publish.refusal).toBeUndefined();
    await importThatIs(board, imported.id, 'published');
    expect(await works('swept-2')).toMatchObject([{ state: 'published' }]);
  });

  it('begin with a template that reads itself', async () => {
    const { text, status } = await portal.http.get('/library/import/template.csv');
    expect(status).toBe(200);
    const shown: ShownImport = await givenImport(board, text.replace('https://ror.org/022k4wk35', 'slibnu'));
    expect(shown).toMatchObject({ makes: 1, submits: 1, refusals: 0 });
  });

  it('take ten thousand lines without holding anybody up', async () => {
    const table = [heading, ...Array.from({ length: 10_000 }, (_, n) => lineFor(`many-${n}`, `Many ${n}`))];
    const shown = await givenImport(board, table.join('\n'));
    expect(shown).toMatchObject({ state: 'read', makes: 10_000 });
    const { data } = await (await board.asSecretary)(workImportLines, { id: shown.id, first: 100 });
    expect(data?.['workImportLines'].items).toHaveLength(100);
    expect(data?.['workImportLines'].nextCursor).toBeTruthy();
  }, 60_000);
});
