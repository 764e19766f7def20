import { languages, type Language } from '@gsenet/shared/languages';
import type { Tx } from '../platform/db/database.js';
import type { FileStore, KeptFile } from '../platform/files/file-store.js';
import type { ProjectDuty } from '../features/projects/project-duty.entity.js';
import { WorkEdition, WorkVersion } from '../features/library/work-edition.entity.js';
import { addVersion, putEditions, putOrganisations } from '../features/library/work-content.js';
import { enterWork } from '../features/library/work-steps.js';
import { awardedProposal } from './demonstration-closed-call.js';
import { knownId, recordedAt } from './demonstration-posts.js';
import { project, work } from './demonstration-results.js';
import type { Timeline } from './demonstration-timeline.js';

/** A file of the guide, in one language. */
export interface Guide extends Omit<KeptFile, 'bytes'> {
  id: string;
  language: Language;
  name: string;
  bytes: string;
}

/** Days from the beginning of the project. */
const on = { begun: 114, submitted: 125, reviewed: 132, published: 140 };

/** Keeps the guide as a plain text in each language. */
export async function writtenGuide(files: Pick<FileStore, 'keep'>): Promise<Guide[]> {
  const guide: Guide[] = [];
  for (const language of languages) {
    const name = `open-lesson-${language.toLowerCase()}.txt`;
    const steps = work.steps[language].map((step, place) => `${place + 1}. ${step}`);
    const text = [work.title[language], work.summary[language], ...steps].join('\n\n');
    const { bytes, ...kept } = await files.keep([Buffer.from(`${text}\n`)], name);
    guide.push({ id: knownId(`guide in ${language}`), language, name, ...kept, bytes: String(bytes) });
  }
  return guide;
}

/**
 * Step: what a deliverable becomes in the library when it is accepted, described by the lead’s people, with editions in
 * all languages, and published by other eyes. Gives its id.
 */
export async function publishGuide(
  tx: Tx,
  { post, at, day }: Timeline,
  {
    projectId,
    duty,
    guide,
  }: { projectId: string; duty: Pick<ProjectDuty, 'ordinal'>; guide: readonly Guide[] },
): Promise<string> {
  const [lead, officer] = [post('representative.iste'), post('secretariat')];
  const makers = awardedProposal.parts.map(({ organisation }) => post(`representative.${organisation}`));
  const people = project.team.map(({ mailbox }) => post(mailbox).personId);
  const names = await tx.query<{ name: string }[]>(
    `select name from people where id = any($1) order by array_position($1::uuid[], id)`,
    [people],
  );
  const publishedOn = day(on.published);
  const { id, slug } = await enterWork(tx, {
    ...{ kind: 'guideline', title: work.title, summary: work.summary, language: 'en' },
    ...{ organisationId: lead.organisationId, projectId, deliverable: `D${duty.ordinal}` },
    authors: names.map(({ name }) => ({ name, orcid: null })),
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    ...{ directions: [...awardedProposal.directions], sdgTargets: [...awardedProposal.sdgTargets] },
    ...{ levels: [1, 2], subjects: ['01'], year: Number(publishedOn.slice(0, 4)), publishedOn },
    ...{ state: 'published', version: 5, submittedById: lead.personId, submittedAt: at(on.submitted) },
    ...{ reviewedById: officer.personId, changedAt: at(on.published) },
  });
  await putOrganisations(
    tx,
    id,
    makers.map(({ organisationId }) => organisationId),
  );
  const editions = languages.map((language) => ({
    ...{ language, title: work.title[language], summary: work.summary[language] },
    isTranslation: language !== 'en',
  }));
  await putEditions(tx, id, editions);
  for (const { language, id: fileId } of guide)
    await addVersion(tx, { workId: id, language, note: '', fileIds: [fileId], broughtById: null });
  const ofWork = await tx.findBy(WorkEdition, { workId: id });
  for (const { id: editionId } of ofWork)
    await tx.update(WorkVersion, { editionId }, { datedOn: day(on.begun) });
  for (const [act, by, days] of [
    ['startWork', officer, on.begun],
    ['changeWork', lead, on.submitted],
    ['submitWork', lead, on.submitted],
    ['reviewWork', officer, on.reviewed],
    ['publishWork', officer, on.published],
  ] as const)
    await recordedAt(tx, { by, at: at(days), act, noun: 'Work', nounId: id, details: { slug } });
  return id;
}
