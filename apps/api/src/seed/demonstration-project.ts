import type { Tx } from '../platform/db/database.js';
import type { FileStore } from '../platform/files/file-store.js';
import { StoredFile } from '../platform/files/stored-file.entity.js';
import { found } from '../platform/refusal.js';
import type { PlainDate } from '../platform/time/calendar-days.js';
import { Call } from '../features/calls/call.entity.js';
import { HandIn, HandInFile, ProjectDuty } from '../features/projects/project-duty.entity.js';
import {
  ProjectMilestone,
  ProjectMoney,
  ProjectRisk,
  ProjectTeamMember,
} from '../features/projects/project-work.entity.js';
import { Project } from '../features/projects/project.entity.js';
import { startProject } from '../features/projects/start-project.js';
import { seedAward, seedReviews } from './demonstration-award.js';
import { seedProposed } from './demonstration-awarded-proposal.js';
import { awardedProposal, closedCall } from './demonstration-closed-call.js';
import { knownId, postsAt, recordedAt, type Post } from './demonstration-posts.js';
import { project } from './demonstration-results.js';
import { timelineOf, type Timeline } from './demonstration-timeline.js';
import { publishGuide, writtenGuide, type Guide } from './demonstration-work.js';

const mailboxes = [
  ...['secretariat', 'secretary-general', 'alternate.unesco-iite', 'alternate.alecso'],
  ...['slibnu', 'unesco-iite', 'col', 'iste', 'seameo', 'alecso', 'netdragon'].map(
    (one) => `representative.${one}`,
  ),
];

/** Days from the beginning of the project. */
const on = { described: 3, chosen: 55, handedIn: 108, accepted: 114 };

/**
 * A project with all that led to it and came of it: a decided call, a proposal with its reviews, the vote and the
 * decision of a meeting, the award, what it has delivered, and a work in the library. Entered once, and not at all
 * where people have changed who is in the network.
 */
export async function seedAwardedProject(
  tx: Tx,
  today: PlainDate,
  files: Pick<FileStore, 'keep'>,
): Promise<void> {
  if (await tx.existsBy(Call, { slug: closedCall.slug })) return;
  const post = await postsAt(tx, mailboxes);
  if (!post) return;
  const timeline = timelineOf(today, awardedProposal.months, post);
  const proposed = await seedProposed(tx, timeline);
  await seedReviews(tx, timeline, proposed);
  const awarded = await seedAward(tx, timeline, proposed);
  const { id, slug } = await startProject(tx, { proposalId: proposed.proposalId, ...awarded });
  await seedRunning(tx, timeline, id, slug);
  await deliver(tx, timeline, id, await writtenGuide(files));
}

/** What its people have entered since it began: what it is about, the team, how far it has come, money, a risk. */
async function seedRunning(
  tx: Tx,
  { start, post, at, day }: Timeline,
  id: string,
  slug: string,
): Promise<void> {
  const lead = post('representative.iste');
  const done = (by: Post, days: number, act: string, details: Record<string, unknown>) =>
    recordedAt(tx, { by, at: at(days), act, noun: 'Project', nounId: id, details });
  const { title, summary, team, money, risk } = project;
  const areas = [...project.areas];
  await tx.update(Project, { slug }, { title, summary, areas, version: 2 });
  await done(lead, on.described, 'describeProject', { areas });
  for (const { mailbox, role, isLead } of team) {
    const { organisationId, personId } = post(mailbox);
    const member = knownId(`${mailbox} in the team`);
    const entered = { projectId: id, organisationId, personId, role, isLead, startsOn: day(on.described) };
    await tx.insert(ProjectTeamMember, { id: member, ...entered });
    await done(lead, on.described, 'addTeamMember', { member, person: personId });
  }
  const [chosen] = await tx.find(ProjectMilestone, { where: { projectId: id }, order: { dueOn: 'asc' } });
  const { id: milestone } = found(chosen);
  await tx.update(ProjectMilestone, { id: milestone }, { reachedOn: day(on.chosen) });
  await done(lead, on.chosen, 'reachMilestone', { milestone, reached: true });
  const year = Number(start.slice(0, 4));
  for (const { organisation, ...used } of money) {
    const by = post(`representative.${organisation}`);
    const { organisationId } = by;
    await tx.update(ProjectMoney, { projectId: id, organisationId, year }, used);
    await done(by, on.accepted, 'recordProjectMoney', {
      ...{ organisationId, year, committed: Number(used.committed), spent: Number(used.spent) },
    });
  }
  const { owner, ...weighed } = risk;
  const ownerOrganisationId = post(`representative.${owner}`).organisationId;
  const riskId = knownId('risk');
  await tx.insert(ProjectRisk, { id: riskId, projectId: id, ownerOrganisationId, ...weighed });
  await done(lead, on.described, 'addProjectRisk', { risk: riskId });
}

/** The first deliverable is handed in and accepted, and becomes a work in the library. */
async function deliver(tx: Tx, timeline: Timeline, projectId: string, guide: Guide[]): Promise<void> {
  const { post, at } = timeline;
  const [lead, officer] = [post('representative.iste'), post('secretariat')];
  for (const { id, language: _, ...file } of guide)
    await tx.insert(StoredFile, { id, ...file, uploadedById: lead.personId, createdAt: at(on.handedIn) });
  const duty = await tx.findOneByOrFail(ProjectDuty, { projectId, kind: 'deliverable', ordinal: 1 });
  const handIn = knownId('hand-in');
  await tx.insert(HandIn, {
    ...{ id: handIn, dutyId: duty.id, text: project.delivered },
    ...{ submittedById: lead.personId, submittedAt: at(on.handedIn) },
    ...{
      outcome: 'accepted',
      because: project.accepted,
      decidedById: officer.personId,
      decidedAt: at(on.accepted),
    },
  });
  const inEnglish = found(guide.find(({ language }) => language === 'en'));
  await tx.insert(HandInFile, { handInId: handIn, fileId: inEnglish.id });
  const workId = await publishGuide(tx, timeline, { projectId, duty, guide });
  const accepted = { state: 'accepted' as const, draft: project.delivered, workId, version: 3 };
  await tx.update(ProjectDuty, { id: duty.id }, accepted);
  const about = { noun: 'ProjectDuty', nounId: duty.id };
  await recordedAt(tx, {
    ...{ by: lead, at: at(on.handedIn), act: 'handInProjectDuty', ...about, details: { handIn } },
  });
  await recordedAt(tx, {
    ...{
      by: officer,
      at: at(on.accepted),
      act: 'decideProjectDuty',
      ...about,
      details: { outcome: 'accepted' },
    },
  });
}
