import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { Decision } from '../decisions/decision.entity.js';
import { ChangeRequest } from './change-request.entity.js';
import { isTheBoards, whyNotChangeSo, whyNotRule, type ProjectChange } from './change-request.rules.js';
import {
  countAgain,
  openProject,
  openProjectOf,
  participant,
  under,
  written,
  type OpenedProject,
} from './opened-project.js';
import { mailLead } from './project-duties.service.js';
import { mandateToAsk, mandateToRule } from './project.policy.js';

/** What is to be otherwise, without what it is now, which the portal knows. */
export interface WantedChange {
  what: ProjectChange['what'];
  /** Slug; of planned money. */
  organisation: string | null;
  year: number | null;
  amount: number | null;
  /** Of a deliverable, report or milestone. */
  id: string | null;
  day: string | null;
}

/** What consortia ask to change of their awards, and what becomes of it. */
@Injectable()
export class ChangeRequests {
  constructor(private readonly database: Database) {}

  /** Asks for a change. The lead’s representative or an alternate. Refuses PROJECT_NEEDS_REASON, NOT_OF_THE_PROJECT and what `whyNotChangeSo` says. */
  async ask(actor: Actor, slug: string, why: string, wanted: WantedChange[]): Promise<string> {
    return this.database.write(actor, 'askForChange', async (tx) => {
      const project = await openProject(tx, actor, slug);
      const mandate = under(project, mandateToAsk);
      const reason = written(why, 'why', 5000);
      if (reason === '') throw new Refusal('PROJECT_NEEDS_REASON', {}, 'why');
      const changes: ProjectChange[] = [];
      for (const one of wanted.slice(0, 200)) changes.push(await withBefore(tx, project, one));
      const real = changes.filter(({ before, after }) => before !== after);
      refuseIf(whyNotChangeSo(real, project));
      const [last] = await tx.query<{ ordinal: number }[]>(
        `select coalesce(max(ordinal), 0) as ordinal from change_requests where project_id = $1`,
        [project.id],
      );
      const id = newId();
      await tx.insert(ChangeRequest, {
        id,
        projectId: project.id,
        ordinal: found(last).ordinal + 1,
        why: reason,
        changes: real,
        isTheBoards: isTheBoards(real, project),
        askedById: actor.personId,
      });
      record(tx, { actor, under: mandate, act: 'askForChange', noun: 'ChangeRequest', nounId: id });
      return project.id;
    });
  }

  /** Takes a request back. The lead’s representative or an alternate. Refuses CHANGE_REQUEST_OVER. */
  async withdraw(actor: Actor, id: string): Promise<string> {
    return this.database.write(actor, 'withdrawChangeRequest', async (tx) => {
      const project = await openProjectOf(tx, actor, 'change', id);
      const mandate = under(project, mandateToAsk);
      const request = found(await tx.findOneBy(ChangeRequest, { id }));
      if (request.state !== 'asked') throw new Refusal('CHANGE_REQUEST_OVER');
      await tx.update(ChangeRequest, { id }, { state: 'withdrawn', endedAt: project.now });
      record(tx, { actor, under: mandate, act: 'withdrawChangeRequest', noun: 'ChangeRequest', nounId: id });
      return project.id;
    });
  }

  /**
   * Approves a request, so that it is so from then on, or declines it with the reason; and tells the project. The
   * Secretariat; where the change is the Board’s, by the number of its decision. Refuses CHANGED_MEANWHILE where things
   * are no longer as they were when it was asked for, and what `whyNotRule` and `whyNotChangeSo` say.
   */
  async decide(
    actor: Actor,
    id: string,
    ruling: { approved: boolean; because: string; decision: string | null },
  ): Promise<string> {
    return this.database.write(actor, 'decideChangeRequest', async (tx) => {
      const project = await openProjectOf(tx, actor, 'change', id);
      const mandate = under(project, mandateToRule);
      const request = found(await tx.findOneBy(ChangeRequest, { id }));
      const because = written(ruling.because, 'because', 5000);
      const number = ruling.decision?.trim() ?? '';
      const decision = number === '' ? null : await tx.findOneBy(Decision, { number });
      if (number !== '' && !decision) throw new Refusal('NOT_FOUND', {}, 'decision');
      const { approved } = ruling;
      refuseIf(whyNotRule({ ...request, approved, because, decided: decision !== null }));
      if (approved) await apply(tx, project, request.changes);
      await tx.update(
        ChangeRequest,
        { id },
        {
          state: approved ? 'approved' : 'declined',
          because,
          decisionId: decision?.id ?? null,
          endedAt: project.now,
        },
      );
      await mailLead(tx, project.leadId, { kind: 'change_request_decided', aboutId: id });
      const details = { approved, decision: decision?.id ?? null };
      record(tx, {
        actor,
        under: mandate,
        act: 'decideChangeRequest',
        noun: 'ChangeRequest',
        nounId: id,
        details,
      });
      return project.id;
    });
  }
}

const dated = { duty: 'project_duties', milestone: 'project_milestones' } as const;

/** What a thing is now, beside what it is to be. */
async function withBefore(tx: Tx, project: OpenedProject, wanted: WantedChange): Promise<ProjectChange> {
  const { what, year, amount, id, day } = wanted;
  if (what === 'planned') {
    if (year === null || amount === null) throw new Refusal('BAD_INPUT', { detail: 'year, amount' });
    const organisationId = await participant(tx, project, wanted.organisation ?? '', 'organisation');
    const before = await plannedNow(tx, project.id, organisationId, year);
    return { what, organisationId, year, before, after: amount };
  }
  if (day === null) throw new Refusal('BAD_INPUT', { detail: 'day' });
  if (what === 'end') return { what, before: project.endsOn, after: day };
  if (day < project.startsOn) throw new Refusal('DAY_OUTSIDE_PROJECT', {}, 'day');
  return { what, id: id ?? '', before: await dayNow(tx, project.id, what, id ?? ''), after: day };
}

/** Makes a change so, where everything still is as it was. Less comes before more, so that the ceiling holds at every step. */
async function apply(tx: Tx, project: OpenedProject, changes: readonly ProjectChange[]): Promise<void> {
  refuseIf(whyNotChangeSo(changes, project));
  const lessFirst = [...changes].sort((a, b) => rise(a) - rise(b));
  for (const change of lessFirst) {
    if (change.what === 'end') {
      if (change.before !== project.endsOn) throw new Refusal('CHANGED_MEANWHILE');
      await tx.query(
        `update projects set ends_on = $2, end_year = extract(year from $2::date) where id = $1`,
        [project.id, change.after],
      );
    } else if (change.what === 'planned') {
      const { organisationId, year, before, after } = change;
      if ((await plannedNow(tx, project.id, organisationId, year)) !== before)
        throw new Refusal('CHANGED_MEANWHILE');
      await tx.query(
        `insert into project_money (project_id, organisation_id, year, planned) values ($1, $2, $3, $4)
         on conflict (project_id, organisation_id, year) do update set planned = $4`,
        [project.id, organisationId, year, after],
      );
    } else {
      const { what, id, before, after } = change;
      if ((await dayNow(tx, project.id, what, id)) !== before) throw new Refusal('CHANGED_MEANWHILE');
      await tx.query(`update ${dated[what]} set due_on = $2 where id = $1`, [id, after]);
    }
  }
  await countAgain(tx);
}

const rise = (change: ProjectChange) => (change.what === 'planned' ? change.after - change.before : 0);

async function plannedNow(tx: Tx, projectId: string, organisationId: string, year: number): Promise<number> {
  const [row] = await tx.query<{ planned: number }[]>(
    `select planned::float8 as planned from project_money where project_id = $1 and organisation_id = $2 and year = $3`,
    [projectId, organisationId, year],
  );
  return row?.planned ?? 0;
}

async function dayNow(tx: Tx, projectId: string, what: keyof typeof dated, id: string): Promise<string> {
  const [row] = await tx.query<{ dueOn: string }[]>(
    `select due_on::text as "dueOn" from ${dated[what]} where id = $2 and project_id = $1`,
    [projectId, id],
  );
  return found(row).dueOn;
}
