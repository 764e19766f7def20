import type { Change } from './change.js';
import { said, type TestBoard } from './board.js';
import { dayIn } from './given-decision.js';
import { askForChange, dutiesOf, givenProject, handIn, oneDeliverable } from './given-project.js';

const risk = {
  what: 'The course is late',
  likelihood: 2,
  impact: 3,
  mitigation: 'Begin early',
  owner: 'col',
  open: true,
};
const inner = `inside { team { id } milestones { id } risks { id version } changeRequests { id } }`;

/** Ways in which what is done to projects succeeds. */
export function changesOfProjects(board: TestBoard): Record<string, () => Promise<Change>> {
  const { secretary, representatives } = board;
  const byLead = (given: Record<string, unknown>): Change => ({ by: representatives.col, given });
  const bySecretary = (given: Record<string, unknown>): Change => ({ by: secretary, given });
  const slugOf = async () => (await givenProject(board)).slug;
  /** Does one thing as the lead, and tells what is inside then. */
  const inside = async (act: string, variables = '') => {
    const slug = await slugOf();
    const run = await board.as('col');
    const field = act.slice(0, act.indexOf('('));
    const answer = await run(`mutation ($slug: String!${variables}) { ${act} { ${inner} } }`, {
      slug,
      personId: representatives.col,
      risk,
      dueOn: dayIn(9),
    });
    return said<{ inside: Record<string, { id: string; version: number }[]> }>(answer, field).inside;
  };
  const asked = async () => {
    const changes = [{ what: 'end', day: dayIn(520) }];
    const run = await board.as('col');
    const answer = await run(askForChange, { slug: await slugOf(), why: 'Exams.', changes });
    return said<{ inside: { changeRequests: { id: string }[] } }>(answer, 'askForChange').inside
      .changeRequests[0]?.id;
  };
  const firstDuty = async () => {
    const [duty] = await dutiesOf(board, await slugOf());
    return { id: duty?.id, version: duty?.version };
  };
  return {
    describeProject: async () => byLead({ slug: await slugOf(), version: 1, summary: 'S', areas: ['FJ'] }),
    addTeamMember: async () =>
      byLead({ slug: await slugOf(), organisation: 'col', personId: representatives.col, isLead: true }),
    endTeamMember: async () => {
      const { team } = await inside(
        'addTeamMember(slug: $slug, organisation: "col", personId: $personId)',
        ', $personId: ID!',
      );
      return byLead({ id: team?.[0]?.id });
    },
    addMilestone: async () => byLead({ slug: await slugOf(), title: 'Halfway', dueOn: dayIn(9) }),
    reachMilestone: async () => {
      const { milestones } = await inside(
        'addMilestone(slug: $slug, title: "Halfway", dueOn: $dueOn)',
        ', $dueOn: CalendarDate!',
      );
      return byLead({ id: milestones?.[0]?.id, reached: true });
    },
    recordProjectMoney: async () =>
      byLead({
        slug: await slugOf(),
        organisation: 'seameo',
        year: Number(dayIn(0).slice(0, 4)),
        committed: 4,
        spent: 2,
      }),
    addProjectRisk: async () => byLead({ slug: await slugOf(), risk }),
    changeProjectRisk: async () => {
      const { risks } = await inside(
        'addProjectRisk(slug: $slug, risk: $risk)',
        ', $risk: ProjectRiskInput!',
      );
      return byLead({ id: risks?.[0]?.id, version: 1, risk: { ...risk, open: false } });
    },
    addProjectDuty: async () => byLead({ slug: await slugOf(), duty: oneDeliverable() }),
    saveProjectDuty: async () => byLead({ ...(await firstDuty()), text: 'So far' }),
    handInProjectDuty: async () => byLead({ ...(await firstDuty()), text: 'Done' }),
    decideProjectDuty: async () => {
      const duty = await firstDuty();
      const given = said<{ id: string; version: number }>(
        await (
          await board.as('col')
        )(handIn, { ...duty, text: 'Done' }),
        'handInProjectDuty',
      );
      return bySecretary({ id: given.id, version: given.version, accepted: true });
    },
    chaseReports: async () => bySecretary({ ids: [(await firstDuty()).id] }),
    askForChange: async () =>
      byLead({ slug: await slugOf(), why: 'Exams.', changes: [{ what: 'end', day: dayIn(520) }] }),
    withdrawChangeRequest: async () => byLead({ id: await asked() }),
    decideChangeRequest: async () => bySecretary({ id: await asked(), approved: false, because: 'No.' }),
  };
}
