import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { Refusal, found } from '../../platform/refusal.js';
import { largestAmount } from '../calls/call.entity.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import {
  countAgain,
  named,
  openProject,
  openProjectOf,
  participant,
  under,
  written,
} from './opened-project.js';
import { ProjectMilestone, ProjectRisk, ProjectTeamMember } from './project-work.entity.js';
import { Project } from './project.entity.js';
import { mandateToKeepMoney, mandateToPlan, mandateToRun } from './project.policy.js';

export interface Reach {
  summary: string;
  areas: string[];
}
export interface NewTeamMember {
  organisation: string;
  personId: string;
  role: string;
  isLead: boolean;
}
export interface SaidRisk {
  what: string;
  likelihood: number;
  impact: number;
  mitigation: string;
  owner: string;
  open: boolean;
}

/** How a project is run from day to day: what it says of itself, its team, its milestones, its risks, what was spent. */
@Injectable()
export class ProjectWork {
  constructor(private readonly database: Database) {}

  /** Says publicly what the project does and which countries or areas it serves. The lead. Refuses NO_SUCH_AREA, CHANGED_MEANWHILE. */
  async describe(actor: Actor, slug: string, version: number, said: Reach): Promise<string> {
    return this.database.write(actor, 'describeProject', async (tx) => {
      const project = await openProject(tx, actor, slug);
      const mandate = under(project, mandateToRun);
      if (project.version !== version) throw new Refusal('CHANGED_MEANWHILE');
      const areas = [...new Set(said.areas)].sort();
      const known = await tx.query<{ code: string }[]>(
        `select code from countries_or_areas where code = any($1)`,
        [areas],
      );
      const strange = areas.find((area) => !known.some(({ code }) => code === area));
      if (strange !== undefined) throw new Refusal('NO_SUCH_AREA', { code: strange.slice(0, 20) }, 'areas');
      const summary = written(said.summary, 'summary', 2000);
      await tx.update(
        Project,
        { id: project.id },
        { summary: summary === '' ? null : { en: summary }, areas, version: version + 1 },
      );
      await countAgain(tx);
      note(tx, actor, mandate, 'describeProject', project.id, { areas });
      return project.id;
    });
  }

  /** Adds a person to the team, from today on. The lead. Refuses NOT_OF_THE_PROJECT, TEAM_OF_NOBODY, TEAM_HAS_A_LEAD. */
  async addMember(actor: Actor, slug: string, said: NewTeamMember): Promise<string> {
    return this.database.write(actor, 'addTeamMember', async (tx) => {
      const project = await openProject(tx, actor, slug);
      const mandate = under(project, mandateToRun);
      const organisationId = await participant(tx, project, said.organisation, 'organisation');
      const theirs = await mandatesOf(tx, { personId: said.personId });
      if (!theirs.some((one) => one.organisationId === organisationId))
        throw new Refusal('TEAM_OF_NOBODY', {}, 'person');
      const id = newId();
      await tx.insert(ProjectTeamMember, {
        id,
        projectId: project.id,
        organisationId,
        personId: said.personId,
        role: written(said.role, 'role', 200),
        isLead: said.isLead,
        startsOn: project.today,
      });
      note(tx, actor, mandate, 'addTeamMember', project.id, { member: id, person: said.personId });
      return project.id;
    });
  }

  /** Ends somebody’s work in the team today. The lead. */
  async endMember(actor: Actor, id: string): Promise<string> {
    return this.database.write(actor, 'endTeamMember', async (tx) => {
      const project = await openProjectOf(tx, actor, 'member', id);
      const mandate = under(project, mandateToRun);
      const member = found(await tx.findOneBy(ProjectTeamMember, { id }));
      if (member.endsOn !== null) throw new Refusal('CHANGED_MEANWHILE');
      await tx.update(ProjectTeamMember, { id }, { endsOn: project.today });
      note(tx, actor, mandate, 'endTeamMember', project.id, { member: id });
      return project.id;
    });
  }

  /** Adds a milestone. The lead or the Secretariat. Refuses PROJECT_WORK_UNNAMED, DAY_OUTSIDE_PROJECT. */
  async addMilestone(actor: Actor, slug: string, title: string, dueOn: string): Promise<string> {
    return this.database.write(actor, 'addMilestone', async (tx) => {
      const project = await openProject(tx, actor, slug);
      const mandate = under(project, mandateToPlan);
      if (dueOn < project.startsOn) throw new Refusal('DAY_OUTSIDE_PROJECT', {}, 'dueOn');
      const id = newId();
      await tx.insert(ProjectMilestone, { id, projectId: project.id, title: named(title, 'title'), dueOn });
      note(tx, actor, mandate, 'addMilestone', project.id, { milestone: id });
      return project.id;
    });
  }

  /** Says that a milestone was reached today, or was not after all. The lead. */
  async reachMilestone(actor: Actor, id: string, reached: boolean): Promise<string> {
    return this.database.write(actor, 'reachMilestone', async (tx) => {
      const project = await openProjectOf(tx, actor, 'milestone', id);
      const mandate = under(project, mandateToRun);
      await tx.update(ProjectMilestone, { id }, { reachedOn: reached ? project.today : null });
      note(tx, actor, mandate, 'reachMilestone', project.id, { milestone: id, reached });
      return project.id;
    });
  }

  /** Says what an Organisation has committed and spent in a year. That Organisation or the lead. Refuses NOT_OF_THE_PROJECT, AMOUNT_NOT_WHOLE. */
  async recordMoney(
    actor: Actor,
    slug: string,
    line: { organisation: string; year: number; committed: number; spent: number },
  ): Promise<string> {
    return this.database.write(actor, 'recordProjectMoney', async (tx) => {
      const project = await openProject(tx, actor, slug);
      const organisationId = await participant(tx, project, line.organisation, 'organisation');
      const mandate = under(project, (mandates, consortium) =>
        mandateToKeepMoney(mandates, consortium, organisationId),
      );
      for (const field of ['committed', 'spent'] as const)
        if (!Number.isInteger(line[field]) || line[field] < 0 || line[field] > largestAmount)
          throw new Refusal('AMOUNT_NOT_WHOLE', {}, field);
      const { year, committed, spent } = line;
      if (year < Number(project.startsOn.slice(0, 4)) || year > Number(project.endsOn.slice(0, 4)) + 1)
        throw new Refusal('YEAR_OUTSIDE_PROJECT', { year: String(year) }, 'year');
      await tx.query(
        `insert into project_money (project_id, organisation_id, year, committed, spent) values ($1, $2, $3, $4, $5)
         on conflict (project_id, organisation_id, year) do update set committed = $4, spent = $5`,
        [project.id, organisationId, year, committed, spent],
      );
      await countAgain(tx);
      note(tx, actor, mandate, 'recordProjectMoney', project.id, { organisationId, year, committed, spent });
      return project.id;
    });
  }

  /** Adds a risk. The lead. Refuses PROJECT_WORK_UNNAMED, NOT_OF_THE_PROJECT, BAD_INPUT. */
  async addRisk(actor: Actor, slug: string, said: SaidRisk): Promise<string> {
    return this.database.write(actor, 'addProjectRisk', async (tx) => {
      const project = await openProject(tx, actor, slug);
      const mandate = under(project, mandateToRun);
      const owner = await participant(tx, project, said.owner, 'owner');
      const id = newId();
      await tx.insert(ProjectRisk, { id, projectId: project.id, ...riskColumns(said, owner) });
      note(tx, actor, mandate, 'addProjectRisk', project.id, { risk: id });
      return project.id;
    });
  }

  /** Changes a risk, closes it or opens it anew. The lead. Refuses the same and CHANGED_MEANWHILE. */
  async changeRisk(actor: Actor, id: string, version: number, said: SaidRisk): Promise<string> {
    return this.database.write(actor, 'changeProjectRisk', async (tx) => {
      const project = await openProjectOf(tx, actor, 'risk', id);
      const mandate = under(project, mandateToRun);
      const risk = found(await tx.findOneBy(ProjectRisk, { id }));
      if (risk.version !== version) throw new Refusal('CHANGED_MEANWHILE');
      const owner = await participant(tx, project, said.owner, 'owner');
      await tx.update(ProjectRisk, { id }, { ...riskColumns(said, owner), version: version + 1 });
      note(tx, actor, mandate, 'changeProjectRisk', project.id, { risk: id, open: said.open });
      return project.id;
    });
  }
}

function riskColumns({ what, likelihood, impact, mitigation, open }: SaidRisk, ownerOrganisationId: string) {
  for (const weight of [likelihood, impact])
    if (![1, 2, 3].includes(weight)) throw new Refusal('BAD_INPUT', { detail: 'likelihood, impact' });
  return {
    what: named(what, 'what', 500),
    likelihood,
    impact,
    mitigation: written(mitigation, 'mitigation', 2000),
    ownerOrganisationId,
    state: open ? ('open' as const) : ('closed' as const),
  };
}

function note(
  tx: Tx,
  actor: Actor,
  mandate: ReturnType<typeof under>,
  act: string,
  nounId: string,
  details: Record<string, unknown>,
): void {
  record(tx, { actor, under: mandate, act, noun: 'Project', nounId, details });
}
