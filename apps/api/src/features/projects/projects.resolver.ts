import { Args, Float, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking, Public } from '../../platform/auth/signed-in.guard.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { pageOf } from '../../platform/graphql/page-type.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import type { Sql } from '../../platform/read-model/view.js';
import { Portfolio, PortfolioEntry } from './portfolio.view.js';
import { PortfolioArgs, ProjectRiskInput } from './project.inputs.js';
import { Project } from './project.entity.js';
import { ProjectWork } from './project-work.service.js';

const PortfolioPage = pageOf(PortfolioEntry);

/** Joint projects, all of them together, and how one is run from day to day. */
@Resolver()
export class ProjectsResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly work: ProjectWork,
  ) {}

  @Query(() => Project, { nullable: true, description: 'The joint project of an address.' })
  @Public()
  project(@Args('slug') slug: string, @Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.one('Project', reading, info, {
      where: (p, scope) => `${p}.slug = ${scope.value('slug', 'text')}`,
      values: { slug },
    });
  }

  @Query(() => Portfolio, { description: 'All joint projects together.' })
  @Public()
  portfolio(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.one('Portfolio', reading, info, {});
  }

  @Query(() => PortfolioPage, {
    description: 'Joint projects that are found under all that is said, the latest begun first.',
  })
  @Public()
  portfolioProjects(
    @Args() { first, after, ...said }: PortfolioArgs,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const wanted = (['region', 'list', 'target', 'direction'] as const).filter(
      (facet) => said[facet] !== null && said[facet] !== undefined && said[facet] !== '',
    );
    // The list is the beginning of one index; what else is asked for is looked up for each of its rows.
    const [walked = 'all', ...others] = wanted;
    return this.read.page('PortfolioEntry', reading, info, {
      variant: wanted.join(' '),
      where: (f, scope): Sql =>
        [
          `${f}.facet = '${walked}' and ${f}.key = ${walked === 'all' ? `'all'` : scope.value(walked, 'text')}`,
          ...others.map(
            (facet) => `exists (select from project_facets of where of.project_id = ${f}.project_id
              and of.facet = '${facet}' and of.key = ${scope.value(facet, 'text')})`,
          ),
        ].join(' and '),
      values: Object.fromEntries(wanted.map((facet) => [facet, String(said[facet])])),
      keys: (f) => [
        { sql: `${f}.started_on`, type: 'date' },
        { sql: `${f}.project_id`, type: 'uuid' },
      ],
      direction: 'desc',
      first,
      after: after ?? null,
    });
  }

  @Mutation(() => Project, {
    description:
      'Says publicly what a project does and which countries or areas it serves; whoever works for its lead. Refuses NOT_FOUND, NOT_ALLOWED, PROJECT_ONLY_RECORDED, CHANGED_MEANWHILE, NO_SUCH_AREA, TEXT_TOO_LONG.',
  })
  async describeProject(
    @Args('slug') slug: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('summary') summary: string,
    @Args('areas', { type: () => [String], description: 'ISO 3166-1 alpha-2.' }) areas: string[],
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.work.describe(actor, slug, version, { summary, areas }), reading, info);
  }

  @Mutation(() => Project, {
    description:
      'Adds a person to the team of a project from today on; whoever works for its lead. Refuses NOT_FOUND, NOT_ALLOWED, PROJECT_ONLY_RECORDED, NOT_OF_THE_PROJECT, TEAM_OF_NOBODY, TEAM_HAS_A_LEAD, TEXT_TOO_LONG.',
  })
  async addTeamMember(
    @Args('slug') slug: string,
    @Args('organisation', { description: 'Slug.' }) organisation: string,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('role', { defaultValue: '' }) role: string,
    @Args('isLead', { defaultValue: false }) isLead: boolean,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await this.work.addMember(actor, slug, { organisation, personId, role, isLead });
    return this.answer(id, reading, info);
  }

  @Mutation(() => Project, {
    description:
      'Ends somebody’s work in the team of a project today; whoever works for its lead. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE.',
  })
  async endTeamMember(
    @Args('id', { type: () => ID }) id: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.work.endMember(actor, id), reading, info);
  }

  @Mutation(() => Project, {
    description:
      'Adds a milestone; whoever works for the lead, or the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, PROJECT_ONLY_RECORDED, PROJECT_WORK_UNNAMED, DAY_OUTSIDE_PROJECT.',
  })
  async addMilestone(
    @Args('slug') slug: string,
    @Args('title') title: string,
    @Args('dueOn', { type: () => CalendarDate }) dueOn: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.work.addMilestone(actor, slug, title, dueOn), reading, info);
  }

  @Mutation(() => Project, {
    description:
      'Says that a milestone was reached today, or was not after all; whoever works for the lead. Refuses NOT_FOUND, NOT_ALLOWED.',
  })
  async reachMilestone(
    @Args('id', { type: () => ID }) id: string,
    @Args('reached') reached: boolean,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.work.reachMilestone(actor, id, reached), reading, info);
  }

  @Mutation(() => Project, {
    description:
      'Says what an Organisation has committed and spent in a year; whoever works for it or for the lead. Refuses NOT_FOUND, NOT_ALLOWED, PROJECT_ONLY_RECORDED, NOT_OF_THE_PROJECT, YEAR_OUTSIDE_PROJECT, AMOUNT_NOT_WHOLE.',
  })
  async recordProjectMoney(
    @Args('slug') slug: string,
    @Args('organisation', { description: 'Slug.' }) organisation: string,
    @Args('year', { type: () => Int }) year: number,
    @Args('committed', { type: () => Float }) committed: number,
    @Args('spent', { type: () => Float }) spent: number,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const line = { organisation, year, committed, spent };
    return this.answer(await this.work.recordMoney(actor, slug, line), reading, info);
  }

  @Mutation(() => Project, {
    description:
      'Adds a risk; whoever works for the lead. Refuses NOT_FOUND, NOT_ALLOWED, PROJECT_ONLY_RECORDED, NOT_OF_THE_PROJECT, PROJECT_WORK_UNNAMED, TEXT_TOO_LONG, BAD_INPUT.',
  })
  async addProjectRisk(
    @Args('slug') slug: string,
    @Args('risk') risk: ProjectRiskInput,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.work.addRisk(actor, slug, risk), reading, info);
  }

  @Mutation(() => Project, {
    description:
      'Changes a risk, closes it or opens it anew; whoever works for the lead. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE, NOT_OF_THE_PROJECT, PROJECT_WORK_UNNAMED, TEXT_TOO_LONG, BAD_INPUT.',
  })
  async changeProjectRisk(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('risk') risk: ProjectRiskInput,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.work.changeRisk(actor, id, version, risk), reading, info);
  }

  private answer(id: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('Project', reading, info, {
      where: (p, scope) => `${p}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }
}
