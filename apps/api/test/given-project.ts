import { Database } from '../src/platform/db/database.js';
import { startProject } from '../src/features/projects/start-project.js';
import { said, type TestBoard } from './board.js';
import { dayIn, givenDecision } from './given-decision.js';
import { givenProposal } from './given-proposal.js';

export interface GivenProject {
  id: string;
  slug: string;
  decision: string;
  duties: { id: string; version: number; kind: string; dueOn: string }[];
}

/** A project led by COL with SEAMEO and ALECSO, awarded 30000 and begun so many days ago, for 700 days. */
export async function givenProject(board: TestBoard, daysAgo = 200): Promise<GivenProject> {
  const { portal, representatives } = board;
  const people = {
    leadRepresentative: representatives.col,
    partnerConfirmed: representatives.seameo,
    partnerWaiting: representatives.alecso,
    partnerDeclined: representatives.iste,
  };
  const number = await givenProposal(portal, { people }, { state: 'eligible', waiting: false });
  const decision = await givenDecision(board);
  const [proposal] = await portal.sql<{ id: string }>(`select id from proposals where number = '${number}'`);
  const { id, slug } = await new Database(portal.source).transaction((tx) =>
    startProject(tx, {
      proposalId: proposal?.id ?? '',
      decisionId: decision.id,
      ceiling: 30_000,
      startsOn: dayIn(-daysAgo),
      endsOn: dayIn(700 - daysAgo),
      boardBeyondPercent: 20,
      boardBeyondMonths: 6,
    }),
  );
  return { id, slug, decision: decision.number, duties: await dutiesOf(board, slug) };
}

export const dutyShown = `id version kind state dueOn isLate isChased draft viewerCanHandIn viewerCanDecide
  handIns { text outcome because submittedBy { id } files { id } }`;
export const addDuty = `mutation ($slug: String!, $duty: ProjectDutyInput!) {
  addProjectDuty(slug: $slug, duty: $duty) { id inside { duties { ${dutyShown} title sort } } } }`;
export const saveDuty = `mutation ($id: ID!, $version: Int!, $text: String!) {
  saveProjectDuty(id: $id, version: $version, text: $text) { ${dutyShown} } }`;
export const handIn = `mutation ($id: ID!, $version: Int!, $text: String!, $fileIds: [ID!]) {
  handInProjectDuty(id: $id, version: $version, text: $text, fileIds: $fileIds) { ${dutyShown} } }`;
export const decideDuty = `mutation ($id: ID!, $version: Int!, $accepted: Boolean!, $because: String!) {
  decideProjectDuty(id: $id, version: $version, accepted: $accepted, because: $because) { ${dutyShown} } }`;
export const askForChange = `mutation ($slug: String!, $why: String!, $changes: [ProjectChangeInput!]!) {
  askForChange(slug: $slug, why: $why, changes: $changes) { inside { changeRequests { id state isTheBoards lines { what about year before after } } } } }`;
export const decideChange = `mutation ($id: ID!, $approved: Boolean!, $because: String!, $decision: String) {
  decideChangeRequest(id: $id, approved: $approved, because: $because, decision: $decision) {
    endsOn inside { plannedTotal changeRequests { id state decisionNumber } money { year planned organisation { slug } } } } }`;

export const oneDeliverable = (title = 'A course in four languages') => ({
  kind: 'deliverable',
  title,
  sort: 'course',
  dueOn: dayIn(5),
});

export async function dutiesOf(board: TestBoard, slug: string): Promise<GivenProject['duties']> {
  const shown = `query ($slug: String!) { project(slug: $slug) { inside { duties { ${dutyShown} } } } }`;
  const project = said<{ inside: { duties: GivenProject['duties'] } }>(
    await (
      await board.as('col')
    )(shown, { slug }),
    'project',
  );
  return project.inside.duties;
}
