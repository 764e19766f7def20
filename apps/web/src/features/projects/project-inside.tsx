import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { ChangeRequests } from './change-requests.js';
import { ProjectAward } from './project-award.js';
import { ProjectDuties } from './project-duties.js';
import { ProjectMilestones } from './project-milestones.js';
import { ProjectMoney } from './project-money.js';
import { ProjectRisks } from './project-risks.js';
import { ProjectTeam } from './project-team.js';

const Inside = graphql(`
  fragment InsideOfProject on Project {
    slug
    inside {
      id
      ...AwardOfProject
      ...DutiesOfProject
      ...MilestonesOfProject
      ...MoneyOfProject
      ...RisksOfProject
      ...TeamOfProject
    }
    ...ChangesOfProject
  }
`);

/** What only the Organisations of a project and the Secretariat see of it. */
export function ProjectInside({ project: given }: { project: FragmentType<typeof Inside> }) {
  const project = readFragment(Inside, given);
  const { slug, inside } = project;
  if (!inside) return null;
  return (
    <>
      <ProjectAward inside={inside} />
      <ProjectDuties slug={slug} inside={inside} />
      <ProjectMilestones slug={slug} inside={inside} />
      <ProjectMoney slug={slug} inside={inside} />
      <ChangeRequests project={project} />
      <ProjectRisks slug={slug} inside={inside} />
      <ProjectTeam slug={slug} inside={inside} />
    </>
  );
}
