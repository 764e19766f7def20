import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { enterMailTo } from '../../platform/mail/letter.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { dateIn } from '../../platform/time/zones.js';
import { secretariatZone } from '../chair-terms/chair-rotation.js';
import { asSecretariat } from '../mandates/mandates-in-force.js';
import { speakersOf } from '../mandates/speakers.js';
import { clock } from '../meetings/meeting-steps.js';
import { draftDeliverable } from './deliverable-draft.js';
import { named, openProject, openProjectOf, under, written, type OpenedProject } from './opened-project.js';
import { HandIn, HandInFile, ProjectDuty, type DutyKind } from './project-duty.entity.js';
import { isChased, whyNotDecide, whyNotHandIn, whyNotWrite } from './project-duty.rules.js';
import { mandateToPlan, mandateToRule, mandateToRun } from './project.policy.js';

export interface NewDuty {
  kind: DutyKind;
  title: string;
  sort: ProjectDuty['sort'];
  periodFrom: string | null;
  periodTo: string | null;
  dueOn: string;
}
interface Meant {
  id: string;
  version: number;
}
const longest = { text: 50_000, because: 5_000 };

/** What projects owe by a day: deliverables and reports are laid down, written, handed in, ruled on and chased. */
@Injectable()
export class ProjectDuties {
  constructor(private readonly database: Database) {}

  /** Lays down a deliverable, or a report on a period or on one occasion. The lead or the Secretariat. Refuses PROJECT_WORK_UNNAMED, DAY_OUTSIDE_PROJECT. */
  async add(actor: Actor, slug: string, said: NewDuty): Promise<string> {
    return this.database.write(actor, 'addProjectDuty', async (tx) => {
      const project = await openProject(tx, actor, slug);
      const mandate = under(project, mandateToPlan);
      if (said.dueOn < project.startsOn) throw new Refusal('DAY_OUTSIDE_PROJECT', {}, 'dueOn');
      const { kind, periodFrom, periodTo } = said;
      if (kind === 'report' && (periodFrom === null) !== (periodTo === null))
        throw new Refusal('BAD_INPUT', { detail: 'periodFrom, periodTo' });
      const id = await enterDuty(tx, project.id, {
        ...said,
        title: named(said.title, 'title'),
        sort: kind === 'report' ? null : (said.sort ?? 'other'),
        ...(kind === 'report' ? {} : { periodFrom: null, periodTo: null }),
      });
      const details = { duty: id, kind, dueOn: said.dueOn };
      record(tx, {
        actor,
        under: mandate,
        act: 'addProjectDuty',
        noun: 'Project',
        nounId: project.id,
        details,
      });
      return project.id;
    });
  }

  /** Keeps what is being written. The lead. Refuses CHANGED_MEANWHILE, TEXT_TOO_LONG and what `whyNotWrite` says. */
  async save(actor: Actor, meant: Meant, text: string): Promise<string> {
    return this.database.write(actor, 'saveProjectDuty', async (tx) => {
      const { project, duty } = await opened(tx, actor, meant);
      const mandate = under(project, mandateToRun);
      refuseIf(whyNotWrite(duty.state));
      await tx.update(
        ProjectDuty,
        { id: duty.id },
        { draft: written(text, 'text', longest.text), version: duty.version + 1 },
      );
      record(tx, { actor, under: mandate, act: 'saveProjectDuty', noun: 'ProjectDuty', nounId: duty.id });
      return duty.id;
    });
  }

  /** Hands something in, with files that one brought oneself. The lead. Refuses CHANGED_MEANWHILE and what `whyNotHandIn` says. */
  async handIn(actor: Actor, meant: Meant, said: { text: string; fileIds: string[] }): Promise<string> {
    return this.database.write(actor, 'handInProjectDuty', async (tx) => {
      const { project, duty } = await opened(tx, actor, meant);
      const mandate = under(project, mandateToRun);
      const text = written(said.text, 'text', longest.text);
      const fileIds = [...new Set(said.fileIds)];
      refuseIf(whyNotHandIn(duty.kind, duty.state, { text, files: fileIds.length }));
      const id = newId();
      await tx.insert(HandIn, {
        id,
        dutyId: duty.id,
        text,
        submittedById: actor.personId,
        submittedAt: project.now,
      });
      for (const fileId of fileIds) {
        // Who could name any file would let the project read it: only what one brought oneself is handed in.
        if (!(await tx.existsBy(StoredFile, { id: fileId, uploadedById: actor.personId })))
          throw new Refusal('NOT_FOUND', {}, 'file');
        await tx.insert(HandInFile, { handInId: id, fileId });
      }
      await tx.update(
        ProjectDuty,
        { id: duty.id },
        { state: 'submitted', draft: text, version: duty.version + 1 },
      );
      const details = { handIn: id };
      record(tx, {
        actor,
        under: mandate,
        act: 'handInProjectDuty',
        noun: 'ProjectDuty',
        nounId: duty.id,
        details,
      });
      return duty.id;
    });
  }

  /** Accepts what was handed in, or returns it with the reason, and tells the project; an accepted deliverable becomes a draft of the library. The Secretariat. Refuses CHANGED_MEANWHILE and what `whyNotDecide` says. */
  async decide(actor: Actor, meant: Meant, accepted: boolean, reason: string): Promise<string> {
    return this.database.write(actor, 'decideProjectDuty', async (tx) => {
      const { project, duty } = await opened(tx, actor, meant);
      const mandate = under(project, mandateToRule);
      const because = written(reason, 'because', longest.because);
      refuseIf(whyNotDecide(duty.state, accepted, because));
      const outcome = accepted ? ('accepted' as const) : ('returned' as const);
      await tx.query(
        `update project_hand_ins set outcome = $2, because = $3, decided_by_id = $4, decided_at = $5
         where duty_id = $1 and outcome is null`,
        [duty.id, outcome, because, actor.personId, project.now],
      );
      await tx.update(ProjectDuty, { id: duty.id }, { state: outcome, version: duty.version + 1 });
      if (accepted) await draftDeliverable(tx, { actor, under: mandate }, project, duty);
      await mailLead(tx, project.leadId, { kind: 'project_duty_decided', aboutId: duty.id });
      const details = { outcome };
      record(tx, {
        actor,
        under: mandate,
        act: 'decideProjectDuty',
        noun: 'ProjectDuty',
        nounId: duty.id,
        details,
      });
      return duty.id;
    });
  }

  /**
   * Tells each project that owes one of these reports that it waits: those alone who owe it, and nobody twice on a day.
   * The Secretariat. Refuses NOT_ALLOWED, NOBODY_TO_CHASE. Returns how many reports were asked for.
   */
  async chase(actor: Actor, ids: string[]): Promise<number> {
    return this.database.write(actor, 'chaseReports', async (tx) => {
      const mandate = await asSecretariat(tx, actor);
      const today = dateIn(await clock(tx), secretariatZone);
      const reports = await tx.query<(ProjectDuty & { leadId: string | null })[]>(
        `select d.id, d.state, d.due_on::text as "dueOn", d.chased_on::text as "chasedOn",
           (select p.organisation_id from project_participants p where p.project_id = d.project_id and p.is_lead) as "leadId"
         from project_duties d where d.id = any($1) and d.kind = 'report' order by d.id for no key update of d`,
        [ids],
      );
      const owed = reports.filter((report) => isChased(report, today));
      if (owed.length === 0) throw new Refusal('NOBODY_TO_CHASE');
      for (const { id, leadId } of owed) {
        await tx.update(ProjectDuty, { id }, { chasedOn: today });
        await mailLead(tx, leadId, { kind: 'project_report_owed', aboutId: id });
        record(tx, { actor, under: mandate, act: 'chaseReports', noun: 'ProjectDuty', nounId: id });
      }
      return owed.length;
    });
  }
}

/** Step: enters what a project owes under its next ordinal. The project is locked by the caller. */
export async function enterDuty(tx: Tx, projectId: string, said: NewDuty): Promise<string> {
  const [last] = await tx.query<{ ordinal: number }[]>(
    `select coalesce(max(ordinal), 0) as ordinal from project_duties where project_id = $1 and kind = $2`,
    [projectId, said.kind],
  );
  const id = newId();
  await tx.insert(ProjectDuty, { id, projectId, ...said, ordinal: found(last).ordinal + 1 });
  return id;
}

/** Step: mails whoever speaks for the lead of a project. */
export async function mailLead(
  tx: Tx,
  leadId: string | null,
  mail: { kind: string; aboutId: string },
): Promise<void> {
  for (const { personId } of leadId === null ? [] : await speakersOf(tx, [leadId]))
    await enterMailTo(tx, personId, mail);
}

async function opened(
  tx: Tx,
  actor: Actor,
  { id, version }: Meant,
): Promise<{ project: OpenedProject; duty: ProjectDuty }> {
  const project = await openProjectOf(tx, actor, 'duty', id);
  const duty = found(await tx.findOneBy(ProjectDuty, { id }));
  if (duty.version !== version) throw new Refusal('CHANGED_MEANWHILE');
  return { project, duty };
}
