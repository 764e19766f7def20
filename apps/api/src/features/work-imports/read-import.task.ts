import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { Refused } from '@gsenet/shared/refused';
import { Database } from '../../platform/db/database.js';
import { FileStore } from '../../platform/files/file-store.js';
import type { Task } from '../../platform/jobs/jobs.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { linesOf, type TableLine } from './import-lines.js';
import { judgedLine, type JudgedLine, type KnownWords } from './import.rules.js';
import { knownWords, knownWorks } from './known-works.js';

/** Lines that are judged and noted together. */
const atOnce = 500;
const longestId = 200;

/** The dry run: reads a table of works and notes line by line what importing it would do. */
@Injectable()
export class ReadImport implements Task {
  readonly name = 'read_import';

  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async run({ importId }: Record<string, string>): Promise<void> {
    const [asked] = await this.database.read<{ sha256: string; broughtFor: string }>(
      `select f.sha256, o.id as "broughtFor" from work_imports i join stored_files f on f.id = i.file_id
         join organisations o on o.hosts_secretariat
       where i.id = $1 and i.state = 'reading'`,
      [importId],
    );
    if (!asked || !importId) return;
    const { filesDirectory } = this.settings;
    const lines = await linesOf(join(filesDirectory, this.store.placeOf(asked.sha256)));
    if ('code' in lines) return this.refuse(importId, lines);
    const known = await knownWords(this.database, asked.broughtFor);
    await this.database.transaction(async (tx) => {
      await tx.query(`delete from work_import_lines where import_id = $1`, [importId]);
      await tx.query(`update work_imports set lines = $2, lines_read = 0 where id = $1`, [
        importId,
        lines.length,
      ]);
    });
    const firstLineOf = new Map<string, number>();
    for (let from = 0; from < lines.length; from += atOnce)
      await this.judge(importId, lines.slice(from, from + atOnce), known, firstLineOf);
    await this.database.transaction((tx) =>
      tx.query(
        `update work_imports set state = 'read', counts = (select coalesce(json_object_agg(x.word, x.lines), '{}')
           from (select l.verdict as word, count(*) as lines from work_import_lines l where l.import_id = $1 group by 1
             union all
             select 'becomes_' || l.becomes, count(*) from work_import_lines l
             where l.import_id = $1 and l.verdict in ('make', 'change') group by 1) x)
         where id = $1 and state = 'reading'`,
        [importId],
      ),
    );
  }

  private async refuse(importId: string, { code, params }: Refused): Promise<void> {
    await this.database.transaction((tx) =>
      tx.query(
        `update work_imports set state = 'unreadable', code = $2, params = $3 where id = $1 and state = 'reading'`,
        [importId, code, params ?? {}],
      ),
    );
  }

  private async judge(
    importId: string,
    lines: readonly TableLine[],
    known: KnownWords,
    firstLineOf: Map<string, number>,
  ): Promise<void> {
    const works = await knownWorks(
      this.database,
      lines.map(({ fields }) => fields.external_id ?? ''),
    );
    const rows = lines.map(({ line, fields, refused }) => {
      const externalId = fields.external_id ?? '';
      const first = firstLineOf.get(externalId);
      firstLineOf.set(externalId, first ?? line);
      const why = refused ?? whyNotId(externalId, first);
      const judged: JudgedLine = why
        ? { verdict: 'refuse', refused: why }
        : judgedLine(fields, known, works.get(externalId) ?? null);
      return rowOf(line, externalId, fields.title ?? '', judged);
    });
    await this.database.transaction(async (tx) => {
      await tx.query(
        `insert into work_import_lines (import_id, line, external_id, title, verdict, becomes, work_id, work_version,
           content, changed, code, params)
         select $1, r.line, r.external_id, r.title, r.verdict, r.becomes, r.work_id, r.work_version, r.content,
           r.changed, r.code, r.params
         from jsonb_to_recordset($2::jsonb) as r (line int, external_id text, title text, verdict text, becomes text,
           work_id uuid, work_version int, content jsonb, changed text[], code text, params jsonb)`,
        [importId, JSON.stringify(rows)],
      );
      await tx.query(`update work_imports set lines_read = lines_read + $2 where id = $1`, [
        importId,
        lines.length,
      ]);
    });
  }
}

function whyNotId(externalId: string, first: number | undefined): Refused | null {
  if (externalId === '') return { code: 'IMPORT_WITHOUT_ID', field: 'external_id' };
  if (externalId.length > longestId)
    return { code: 'TEXT_TOO_LONG', params: { most: longestId }, field: 'external_id' };
  return first === undefined
    ? null
    : { code: 'IMPORT_LINE_TWICE', params: { line: first }, field: 'external_id' };
}

function rowOf(line: number, externalId: string, title: string, judged: JudgedLine) {
  const shown = { line, external_id: externalId.slice(0, longestId), title: title.slice(0, 300) };
  const { verdict } = judged;
  if (verdict === 'refuse') return { ...shown, verdict, changed: [], ...reasonOf(judged.refused) };
  const work = { work_id: judged.work?.id ?? null, work_version: judged.work?.version ?? null };
  if (verdict === 'same') return { ...shown, verdict, changed: [], ...work };
  const { content, changed, becomes, lacks } = judged;
  return { ...shown, verdict, changed, becomes, content, ...work, ...(lacks ? reasonOf(lacks) : {}) };
}

const reasonOf = ({ code, params }: Refused) => ({ code, params: params ?? {} });
