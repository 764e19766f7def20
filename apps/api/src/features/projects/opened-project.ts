import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/db/database.js';
import { addJob } from '../../platform/jobs/jobs.js';
import { Refusal, found } from '../../platform/refusal.js';
import { dateIn } from '../../platform/time/zones.js';
import { secretariatZone } from '../chair-terms/chair-rotation.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import { clock } from '../meetings/meeting-steps.js';
import type { Terms } from './change-request.rules.js';
import { mandateToSee, type ProjectConsortium } from './project.policy.js';

/** An awarded project, locked for a change, with whose it is, what the award lays down, and the mandates of who acts. */
export interface OpenedProject extends Terms, ProjectConsortium {
  id: string;
  slug: string;
  version: number;
  mandates: MandateInForce[];
  now: Date;
  today: string;
}

/** What inside a project can be named by its id. */
const insides = {
  duty: 'project_duties',
  milestone: 'project_milestones',
  change: 'change_requests',
  risk: 'project_risks',
  member: 'project_team',
} as const;

/**
 * Step: locks the project of an address, then reads the clock and whose it is. Refuses NOT_FOUND; NOT_ALLOWED to who does
 * not see its inside; PROJECT_ONLY_RECORDED where there is none.
 */
export async function openProject(tx: Tx, actor: Actor, slug: string): Promise<OpenedProject> {
  const [row] = await tx.query<{ id: string }[]>(`select id from projects where slug = $1`, [slug]);
  const project = await lock(tx, actor, found(row).id);
  if (!mandateToSee(project.mandates, project)) throw new Refusal('NOT_ALLOWED');
  return awarded(project);
}

/** Step: the same for the project of something inside it, which is absent to who does not see that. */
export async function openProjectOf(
  tx: Tx,
  actor: Actor,
  inside: keyof typeof insides,
  id: string,
): Promise<OpenedProject> {
  const [row] = await tx.query<{ projectId: string }[]>(
    `select project_id as "projectId" from ${insides[inside]} where id = $1`,
    [id],
  );
  const project = await lock(tx, actor, found(row).projectId);
  if (!mandateToSee(project.mandates, project)) throw new Refusal('NOT_FOUND');
  return awarded(project);
}

/** Step: the mandate that a policy finds, or NOT_ALLOWED. */
export function under(
  project: OpenedProject,
  mandateTo: (
    mandates: readonly MandateInForce[],
    consortium: ProjectConsortium,
  ) => MandateInForce | undefined,
): MandateInForce {
  const mandate = mandateTo(project.mandates, project);
  if (!mandate) throw new Refusal('NOT_ALLOWED');
  return mandate;
}

/** Step: the Organisation of a project at an address of the directory; refuses NOT_OF_THE_PROJECT. */
export async function participant(
  tx: Tx,
  { organisationIds }: OpenedProject,
  slug: string,
  field: string,
): Promise<string> {
  const [row] = await tx.query<{ id: string }[]>(`select id from organisations where slug = $1`, [slug]);
  if (!row || !organisationIds.includes(row.id)) throw new Refusal('NOT_OF_THE_PROJECT', {}, field);
  return row.id;
}

/** A short text that names something; refuses PROJECT_WORK_UNNAMED. */
export function named(text: string, field: string, most = 300): string {
  const name = tidied(text);
  if (name === '' || name.length > most) throw new Refusal('PROJECT_WORK_UNNAMED', { most }, field);
  return name;
}

/** A longer text that may be empty; refuses TEXT_TOO_LONG. */
export function written(text: string, field: string, most: number): string {
  const words = tidied(text);
  if (words.length > most) throw new Refusal('TEXT_TOO_LONG', { most }, field);
  return words;
}

const tidied = (text: string) => text.replaceAll('\0', '').trim();

/** Step: what changed is counted in the portfolio soon. */
export async function countAgain(tx: Tx): Promise<void> {
  await addJob(tx, 'count_portfolio', {}, { key: 'count portfolio' });
}

function awarded(project: OpenedProject & { isAwarded: boolean }): OpenedProject {
  if (!project.isAwarded) throw new Refusal('PROJECT_ONLY_RECORDED');
  return project;
}

async function lock(tx: Tx, actor: Actor, id: string): Promise<OpenedProject & { isAwarded: boolean }> {
  const [row] = await tx.query<(Terms & { id: string; slug: string; version: number; isAwarded: boolean })[]>(
    `select p.id, p.slug, p.version, p.proposal_id is not null as "isAwarded", p.starts_on::text as "startsOn",
       p.ends_on::text as "endsOn", p.ceiling::float8 as ceiling, p.planned_total::float8 as "plannedTotal",
       p.board_beyond_percent as "boardBeyondPercent", p.board_beyond_months as "boardBeyondMonths"
     from projects p where p.id = $1 for no key update`,
    [id],
  );
  const project = found(row);
  const mandates = await mandatesOf(tx, actor);
  const parts = await tx.query<{ organisationId: string; isLead: boolean }[]>(
    `select organisation_id as "organisationId", is_lead as "isLead" from project_participants where project_id = $1`,
    [id],
  );
  const now = await clock(tx);
  return {
    ...project,
    mandates,
    leadId: parts.find(({ isLead }) => isLead)?.organisationId ?? null,
    organisationIds: parts.map(({ organisationId }) => organisationId),
    now,
    today: dateIn(now, secretariatZone),
  };
}
