import { Injectable } from '@nestjs/common';
import type { MandateInForce } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import type { Task } from '../../platform/jobs/jobs.js';
import { enterMailTo } from '../../platform/mail/letter.js';
import { dateIn } from '../../platform/time/zones.js';
import { secretariatZone } from '../chair-terms/chair-rotation.js';
import { publishedColumns } from '../library/editing.service.js';
import { putEditions, putOrganisations } from '../library/work-content.js';
import { WorkEdition } from '../library/work-edition.entity.js';
import { changeWork, enterWork, recordWork } from '../library/work-steps.js';
import { Work } from '../library/work.entity.js';
import { whyNotSubmit } from '../library/work.rules.js';
import { readiness } from '../library/works.service.js';
import type { ImportedContent } from './import.rules.js';
import type { ImportOutcome } from './work-import.entity.js';

/** Lines of one transaction: few enough that nobody who brings a work meanwhile waits long. */
const atOnce = 50;

interface Line {
  line: number;
  externalId: string;
  becomes: 'draft' | 'submitted' | 'published';
  workId: string | null;
  workVersion: number | null;
  content: ImportedContent;
}

interface By {
  actor: { personId: string; sessionId: string };
  under: MandateInForce;
}

/**
 * Imports what was shown, or publishes what was imported, some lines at a time. Each line is noted as it is done, in the
 * same transaction, so that a process that is killed goes on where it was. A work that somebody has changed since it was
 * shown is left as it is, and its line says so.
 */
@Injectable()
export class MakeImport implements Task {
  readonly name = 'make_import';

  constructor(private readonly database: Database) {}

  async run({ importId }: Record<string, string>): Promise<void> {
    if (!importId) return;
    while (await this.database.transaction((tx) => someLines(tx, importId)));
  }
}

/** Whether there was anything to do. */
async function someLines(tx: Tx, importId: string): Promise<boolean> {
  const [row] = await tx.query<
    { state: string; personId: string; importedById: string; under: MandateInForce }[]
  >(
    `select i.state, coalesce(i.published_by_id, i.imported_by_id) as "personId", i.imported_by_id as "importedById",
       json_build_object('id', m.id, 'organisationId', m.organisation_id, 'capacity', m.capacity) as under
     from work_imports i join mandates m on m.id = coalesce(i.publishing_mandate_id, i.mandate_id)
     where i.id = $1 and i.state in ('importing', 'publishing') for update of i`,
    [importId],
  );
  if (!row) return false;
  const by: By = { actor: { personId: row.personId, sessionId: '' }, under: row.under };
  const isImporting = row.state === 'importing';
  const lines = await tx.query<Line[]>(
    `select line, external_id as "externalId", becomes, work_id as "workId", work_version as "workVersion", content
     from work_import_lines where import_id = $1
       and ${isImporting ? `outcome is null and verdict in ('make', 'change')` : `outcome = 'done'`}
     order by line limit ${atOnce}`,
    [importId],
  );
  for (const line of lines) {
    const { outcome, workId } = isImporting ? await imported(tx, by, line) : await published(tx, by, line);
    await tx.query(
      `update work_import_lines set outcome = $3, work_id = $4 where import_id = $1 and line = $2`,
      [importId, line.line, outcome, workId],
    );
  }
  const isOver = lines.length < atOnce;
  await tx.query(
    `update work_imports set lines_read = lines_read + $2, state = case when $3 then $4 else state end where id = $1`,
    [importId, lines.length, isOver, isImporting ? 'imported' : 'published'],
  );
  // One letter for the whole of it: who brought it does not read one for each work.
  if (isOver && !isImporting)
    await enterMailTo(tx, row.importedById, { kind: 'import_published', aboutId: importId });
  return !isOver;
}

type Done = { outcome: ImportOutcome; workId: string | null };

async function imported(tx: Tx, by: By, line: Line): Promise<Done> {
  const { externalId, becomes, workId, workVersion, content } = line;
  const { edition, organisationIds, ...columns } = content;
  const standing = await tx
    .createQueryBuilder(Work, 'w')
    .setLock('pessimistic_write')
    .where('w.externalId = :externalId', { externalId })
    .getOne();
  if ((standing?.id ?? null) !== workId || (standing?.version ?? null) !== workVersion)
    return { outcome: 'left', workId: standing?.id ?? null };
  const submitted = {
    state: 'submitted' as const,
    submittedById: by.actor.personId,
    submittedAt: new Date(),
    reviewedById: null,
    returnedBecause: null,
  };
  const isHandedIn = becomes === 'submitted' && standing?.state !== 'submitted';
  const work =
    standing ?? (await enterWork(tx, { ...columns, externalId, organisationId: by.under.organisationId }));
  await putOrganisations(tx, work.id, organisationIds);
  const others = standing
    ? (await tx.findBy(WorkEdition, { workId: work.id })).filter(
        ({ language }) => language !== content.language,
      )
    : [];
  const own = { language: content.language, ...edition, isTranslation: false };
  await putEditions(tx, work.id, [...others, own]);
  // Also of a new work: it is found by the titles of its editions once its row is changed after them.
  const before = standing ?? { id: work.id, version: 0 };
  await changeWork(tx, before, { ...columns, ...(isHandedIn ? submitted : {}) });
  recordWork(tx, by.actor, by.under, 'importWork', work, { externalId, made: !standing });
  return { outcome: 'done', workId: work.id };
}

/** What has been judged by itself meanwhile, or is a draft still, stays what it is. */
async function published(tx: Tx, by: By, { workId }: Line): Promise<Done> {
  const work = await tx
    .createQueryBuilder(Work, 'w')
    .setLock('pessimistic_write')
    .where('w.id = :workId', { workId })
    .getOne();
  if (work?.state !== 'submitted' || work.submittedById === by.actor.personId)
    return { outcome: 'kept', workId };
  // The licence of what it was made of may have changed meanwhile.
  if (whyNotSubmit(await readiness(tx, work.id))) return { outcome: 'kept', workId };
  const today = dateIn(new Date(), secretariatZone);
  await changeWork(tx, work, { ...publishedColumns(work, today), reviewedById: by.actor.personId });
  recordWork(tx, by.actor, by.under, 'publishWork', work);
  return { outcome: 'published', workId };
}
