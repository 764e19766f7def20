import { Injectable } from '@nestjs/common';
import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import { coversDate, today } from '../memberships/membership.sql.js';
import { addVersion, contentOf, putEditions, putOrganisations } from './work-content.js';
import { WorkEdition, WorkFile, WorkVersion } from './work-edition.entity.js';
import { changeWork, enterWork, recordWork, workFor, type KeptWork } from './work-steps.js';
import type { WorkInput } from './work.inputs.js';
import { mandateToDeposit } from './work.policy.js';
import { whyNotSubmit, type WorkToSubmit } from './work.rules.js';
import { readinessOf } from './work.sql.js';

/** Works as their makers bring them. */
@Injectable()
export class Works {
  constructor(private readonly database: Database) {}

  /**
   * Begins a draft for a Member. For whoever works for that Member by a mandate. Refuses NOT_FOUND, NOT_ALLOWED,
   * DEPOSIT_NEEDS_MEMBER, and what `contentOf` refuses.
   */
  async start(actor: Actor, organisation: string, input: WorkInput): Promise<string> {
    return this.database.write(actor, 'startWork', async (tx) => {
      const [row] = await tx.query<{ id: string }[]>(`select id from organisations where slug = $1`, [
        organisation,
      ]);
      const organisationId = found(row).id;
      const under = mandateToDeposit(await mandatesOf(tx, actor), organisationId);
      if (!under) throw new Refusal('NOT_ALLOWED');
      await refuseUnlessMember(tx, organisationId);
      const { columns, editions, organisationIds } = await contentOf(tx, input);
      const work = await enterWork(tx, { ...columns, organisationId });
      await putOrganisations(tx, work.id, organisationIds);
      await putEditions(tx, work.id, editions);
      recordWork(tx, actor, under, 'startWork', work);
      return work.id;
    });
  }

  /**
   * Changes what is said of a draft; of a published work the Secretariat alone. Refuses NOT_FOUND, NOT_ALLOWED,
   * CHANGED_MEANWHILE, EDITION_HAS_FILES, what `whyNotNow` says, what `contentOf` refuses, and of a published work what
   * `whyNotSubmit` says.
   */
  async change(actor: Actor, id: string, version: number, input: WorkInput): Promise<string> {
    return this.database.write(actor, 'changeWork', async (tx) => {
      const kept = await workFor(tx, actor, { to: 'change', id, version });
      const under = mandateToChange(kept);
      const { columns, editions, organisationIds } = await contentOf(tx, input);
      await putOrganisations(tx, id, organisationIds);
      await putEditions(tx, id, editions);
      await changeWork(tx, kept.work, columns);
      await refuseUnlessReady(tx, kept, id);
      recordWork(tx, actor, under, 'changeWork', kept.work);
      return id;
    });
  }

  /** Adds a version with files to an edition, for whoever may change the work. Refuses the same, and what `addVersion` refuses. */
  async addVersion(
    actor: Actor,
    {
      id,
      version,
      ...added
    }: { id: string; version: number; language: string; note: string; fileIds: string[] },
  ): Promise<string> {
    return this.database.write(actor, 'addWorkVersion', async (tx) => {
      const kept = await workFor(tx, actor, { to: 'change', id, version });
      const under = mandateToChange(kept);
      await addVersion(tx, { workId: id, ...added, broughtById: actor.personId });
      await changeWork(tx, kept.work, {});
      const details = { language: added.language, files: added.fileIds };
      recordWork(tx, actor, under, 'addWorkVersion', kept.work, details);
      return id;
    });
  }

  /** Takes the newest version of an edition of a draft away. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE, and all but drafts. */
  async removeVersion(actor: Actor, id: string, version: number, language: string): Promise<string> {
    return this.database.write(actor, 'removeWorkVersion', async (tx) => {
      const kept = await workFor(tx, actor, { to: 'submit', id, version });
      const under = mandateToChange(kept);
      const edition = found(await tx.findOneBy(WorkEdition, { workId: id, language }));
      const newest = found(
        await tx.findOne(WorkVersion, { where: { editionId: edition.id }, order: { number: 'desc' } }),
      );
      await tx.delete(WorkFile, { versionId: newest.id });
      await tx.delete(WorkVersion, { id: newest.id });
      await changeWork(tx, kept.work, {});
      recordWork(tx, actor, under, 'removeWorkVersion', kept.work, { language, number: newest.number });
      return id;
    });
  }

  /**
   * Takes a draft away for good, with its editions: nobody has harvested it, so no tombstone is left. For whoever works for
   * its Organisation, and for the editors once they have seen it. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE, and
   * all but drafts.
   */
  async discard(actor: Actor, id: string, version: number): Promise<string> {
    return this.database.write(actor, 'discardWork', async (tx) => {
      const kept = await workFor(tx, actor, { to: 'discard', id, version });
      const under = kept.asDepositor ?? kept.asEditor;
      if (!under) throw new Refusal('NOT_ALLOWED');
      const editions = `select id from work_editions where work_id = $1`;
      const versions = `select id from work_versions where edition_id in (${editions})`;
      const files = `select id from work_files where version_id in (${versions})`;
      // Its people may have taken a file to look at it.
      await tx.query(`delete from work_downloads where file_id in (${files})`, [id]);
      await tx.query(`delete from work_files where version_id in (${versions})`, [id]);
      await tx.query(`delete from work_versions where edition_id in (${editions})`, [id]);
      await tx.query(`delete from work_editions where work_id = $1`, [id]);
      await tx.query(`delete from work_organisations where work_id = $1`, [id]);
      await tx.query(`delete from works where id = $1`, [id]);
      recordWork(tx, actor, under, 'discardWork', kept.work, { title: kept.work.title.en });
      return id;
    });
  }

  /** Hands a draft to the editors. For whoever works for its Organisation. Refuses what `workFor` refuses and what `whyNotSubmit` says. */
  async submit(actor: Actor, id: string, version: number): Promise<string> {
    return this.database.write(actor, 'submitWork', async (tx) => {
      const kept = await workFor(tx, actor, { to: 'submit', id, version });
      const { asDepositor } = kept;
      if (!asDepositor) throw new Refusal('NOT_ALLOWED');
      refuseIf(whyNotSubmit(await readiness(tx, id)));
      await changeWork(tx, kept.work, {
        state: 'submitted',
        submittedById: actor.personId,
        submittedAt: new Date(),
        reviewedById: null,
        returnedBecause: null,
      });
      recordWork(tx, actor, asDepositor, 'submitWork', kept.work);
      return id;
    });
  }
}

/** A draft is its Organisation’s affair, a published work the Secretariat’s. */
function mandateToChange({ work, asDepositor, asEditor }: KeptWork): MandateInForce {
  const under = work.state === 'published' ? asEditor : asDepositor;
  if (!under) throw new Refusal('NOT_ALLOWED');
  return under;
}

async function refuseUnlessMember(tx: Tx, organisationId: string): Promise<void> {
  const rows = await tx.query<unknown[]>(
    `select from memberships m where m.organisation_id = $1 and m.standing = 'member' and m.stage = 'in_force'
       and ${coversDate('m', today)} for share`,
    [organisationId],
  );
  if (rows.length === 0) throw new Refusal('DEPOSIT_NEEDS_MEMBER');
}

/** What is public stays fit to be public, except that the record may have works without files of their own. */
async function refuseUnlessReady(tx: Tx, { work }: KeptWork, id: string): Promise<void> {
  if (work.state === 'published' && work.organisationId) refuseIf(whyNotSubmit(await readiness(tx, id)));
}

/** What `whyNotSubmit` looks at. */
export async function readiness(tx: Tx, id: string): Promise<WorkToSubmit> {
  const [row] = await tx.query<{ ready: WorkToSubmit }[]>(
    `select ${readinessOf('w')} as ready from works w where w.id = $1`,
    [id],
  );
  return found(row).ready;
}
