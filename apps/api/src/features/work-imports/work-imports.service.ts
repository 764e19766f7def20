import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { addJob } from '../../platform/jobs/jobs.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { whyNotJudge } from '../library/work.rules.js';
import { asSecretariat } from '../mandates/mandates-in-force.js';
import { WorkImport, type ImportState } from './work-import.entity.js';

const kinds: readonly string[] = ['text/csv', 'text/plain'];

/** Works that come from a table: read first, imported as they were shown, and published by other eyes. */
@Injectable()
export class WorkImports {
  constructor(private readonly database: Database) {}

  /** Begins the dry run of a table that the actor has brought. For the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, IMPORT_NOT_A_TABLE. */
  async begin(actor: Actor, fileId: string): Promise<string> {
    return this.database.write(actor, 'readWorkImport', async (tx) => {
      const under = await asSecretariat(tx, actor);
      const file = found(await tx.findOneBy(StoredFile, { id: fileId }));
      const known = await tx.existsBy(WorkImport, { fileId });
      // Whoever knows the id of another’s file would else read it line by line; a table that was brought is theirs all.
      if (file.uploadedById !== actor.personId && !known) throw new Refusal('NOT_FOUND');
      if (!kinds.includes(file.mediaType)) throw new Refusal('IMPORT_NOT_A_TABLE', {}, 'file');
      const id = newId();
      await tx.insert(WorkImport, { id, fileId, broughtById: actor.personId });
      await addJob(tx, 'read_import', { importId: id });
      recordImport(tx, actor, under, 'readWorkImport', id, { fileId });
      return id;
    });
  }

  /**
   * Imports exactly what was shown. For the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, IMPORT_NOT_NOW, IMPORT_NOTHING
   * and IMPORT_OUTDATED, if any work of the table has changed since it was read.
   */
  async importAll(actor: Actor, id: string): Promise<string> {
    return this.database.write(actor, 'importWorks', async (tx) => {
      const { under, counts } = await this.at(tx, actor, id, 'read');
      if (!counts['make'] && !counts['change']) throw new Refusal('IMPORT_NOTHING');
      const [stale] = await tx.query<unknown[]>(
        `select from work_import_lines l left join works w on w.external_id = l.external_id
         where l.import_id = $1 and l.verdict <> 'refuse'
           and (w.id is distinct from l.work_id or w.version is distinct from l.work_version) limit 1`,
        [id],
      );
      if (stale) throw new Refusal('IMPORT_OUTDATED');
      const columns = {
        state: 'importing',
        linesRead: 0,
        importedById: actor.personId,
        mandateId: under.id,
        importedAt: new Date(),
      } as const;
      await tx.update(WorkImport, { id }, columns);
      await addJob(tx, 'make_import', { importId: id });
      recordImport(tx, actor, under, 'importWorks', id, counts);
      return id;
    });
  }

  /**
   * Publishes all works of an import that still wait for the editors. For somebody of the Secretariat who did not import
   * them. Refuses NOT_FOUND, NOT_ALLOWED, IMPORT_NOT_NOW, WORK_TWO_PAIRS_OF_EYES.
   */
  async publishAll(actor: Actor, id: string): Promise<string> {
    return this.database.write(actor, 'publishImportedWorks', async (tx) => {
      const { under, importedById } = await this.at(tx, actor, id, 'imported');
      refuseIf(whyNotJudge(importedById, actor.personId));
      const columns = {
        state: 'publishing',
        linesRead: 0,
        publishedById: actor.personId,
        publishingMandateId: under.id,
      } as const;
      await tx.update(WorkImport, { id }, columns);
      await addJob(tx, 'make_import', { importId: id });
      recordImport(tx, actor, under, 'publishImportedWorks', id);
      return id;
    });
  }

  private async at(tx: Tx, actor: Actor, id: string, state: ImportState) {
    const one = found(
      await tx
        .createQueryBuilder(WorkImport, 'i')
        .setLock('pessimistic_write')
        .where('i.id = :id', { id })
        .getOne(),
    );
    const under = await asSecretariat(tx, actor);
    if (one.state !== state) throw new Refusal('IMPORT_NOT_NOW');
    return { under, counts: one.counts, importedById: one.importedById };
  }
}

function recordImport(
  tx: Tx,
  actor: Actor,
  under: MandateInForce,
  act: string,
  nounId: string,
  details: Record<string, unknown> = {},
): void {
  record(tx, { actor, under, act, noun: 'WorkImport', nounId, details });
}
