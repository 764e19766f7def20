import { defaultLanguage, isLanguage } from '@gsenet/shared/languages';
import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/db/database.js';
import { createDraftFrom } from '../library/draft-from.js';
import type { WorkKind } from '../library/work.words.js';
import type { OpenedProject } from './opened-project.js';
import { ProjectDuty } from './project-duty.entity.js';

/** What a deliverable is in the library, to begin with; whoever describes the work may say otherwise. */
const workKindOf: Record<NonNullable<ProjectDuty['sort']>, WorkKind> = {
  report: 'report',
  course: 'resource',
  guideline: 'guideline',
  dataset: 'resource',
  software: 'resource',
  publication: 'publication',
  event: 'report',
  other: 'resource',
};

/** The summary of a work is short; the note to a deliverable need not be. */
const longestSummary = 2000;
/** That a version of a work takes. */
const mostFiles = 20;

interface Delivered {
  language: string;
  text: string;
  fileIds: string[];
  directions: number[];
  sdgTargets: string[];
  organisationIds: string[];
  authors: string[];
}

/**
 * Step: an accepted deliverable becomes a draft of the library, filled in from what the project knows of it: title, note
 * and files as they were handed in, the team as its authors. The lead’s people go on with it. Both name each other.
 */
export async function draftDeliverable(
  tx: Tx,
  by: { actor: Actor; under: MandateInForce },
  project: OpenedProject,
  duty: ProjectDuty,
): Promise<void> {
  if (duty.kind !== 'deliverable' || duty.sort === null || project.leadId === null) return;
  const [delivered] = await tx.query<[Delivered]>(
    `select pe.language, h.text, p.directions, p.sdg_targets as "sdgTargets",
       array(select f.file_id::text from project_hand_in_files f where f.hand_in_id = h.id order by f.file_id) as "fileIds",
       array(select x.organisation_id::text from project_participants x where x.project_id = p.id
         order by x.is_lead desc, x.organisation_id) as "organisationIds",
       array(select tp.name from project_team m join people tp on tp.id = m.person_id
         where m.project_id = p.id and m.starts_on <= $2::date and coalesce(m.ends_on > $2::date, true)
         order by m.is_lead desc, m.id) as authors
     from project_hand_ins h join people pe on pe.id = h.submitted_by_id
     join project_duties d on d.id = h.duty_id join projects p on p.id = d.project_id
     where h.duty_id = $1 order by h.submitted_at desc, h.id desc limit 1`,
    [duty.id, project.today],
  );
  const { text, fileIds, organisationIds, authors, directions, sdgTargets } = delivered;
  const language = isLanguage(delivered.language) ? delivered.language : defaultLanguage;
  const summary = text.slice(0, longestSummary);
  const work = await createDraftFrom(tx, by, {
    kind: workKindOf[duty.sort],
    title: { en: duty.title, [language]: duty.title },
    summary: summary === '' ? null : { en: summary, [language]: summary },
    language,
    organisationId: project.leadId,
    organisationIds,
    authors: authors.map((name) => ({ name, orcid: null })),
    projectId: project.id,
    deliverable: `D${duty.ordinal}`,
    directions,
    sdgTargets,
    fileIds: fileIds.slice(0, mostFiles),
  });
  await tx.update(ProjectDuty, { id: duty.id }, { workId: work.id });
}
