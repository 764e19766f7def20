import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import { pageOf } from '../../platform/graphql/page-type.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { ChangeRequests } from './change-requests.service.js';
import { ProjectChangeInput, ProjectDutyInput, newDuty, wantedChange } from './project.inputs.js';
import { ProjectDuties } from './project-duties.service.js';
import { DutyKindType, ProjectDuty, type DutyKind } from './project-duty.entity.js';
import { Project } from './project.entity.js';

const ProjectDutyPage = pageOf(ProjectDuty);

/** What projects owe by a day, and what they ask to have changed. */
@Resolver()
export class ProjectDutiesResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly duties: ProjectDuties,
    private readonly changes: ChangeRequests,
  ) {}

  @Query(() => ProjectDuty, {
    nullable: true,
    description: 'A deliverable or report, to who sees its project inside.',
  })
  projectDuty(
    @Args('id', { type: () => ID }) id: string,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.dutyOf(id, reading, info);
  }

  @Query(() => ProjectDutyPage, {
    description:
      'All deliverables, or all reports, that are not accepted, whether or not they were handed in, the first to be due first: to the Secretariat of all projects, to others of their own.',
  })
  projectDuties(
    @Args('kind', { type: () => DutyKindType }) kind: DutyKind,
    @Args('first', { type: () => Int, defaultValue: 25 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.page('ProjectDuty', reading, info, {
      where: (d, scope) => `${d}.kind = ${scope.value('kind', 'text')} and ${d}.state <> 'accepted'`,
      values: { kind },
      keys: (d) => [
        { sql: `${d}.due_on`, type: 'date' },
        { sql: `${d}.id`, type: 'uuid' },
      ],
      direction: 'asc',
      first,
      after,
    });
  }

  @Mutation(() => Project, {
    description:
      'Lays down a deliverable, or a report on a period or on one occasion; whoever works for the lead, or the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, PROJECT_ONLY_RECORDED, PROJECT_WORK_UNNAMED, DAY_OUTSIDE_PROJECT, BAD_INPUT.',
  })
  async addProjectDuty(
    @Args('slug') slug: string,
    @Args('duty') duty: ProjectDutyInput,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.projectOf(await this.duties.add(actor, slug, newDuty(duty)), reading, info);
  }

  @Mutation(() => ProjectDuty, {
    description:
      'Keeps what is being written for a deliverable or report; whoever works for the lead. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE, DUTY_ACCEPTED, DUTY_SUBMITTED, TEXT_TOO_LONG.',
  })
  async saveProjectDuty(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('text') text: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.dutyOf(await this.duties.save(actor, { id, version }, text), reading, info);
  }

  @Mutation(() => ProjectDuty, {
    description:
      'Hands in a deliverable or report, with files that one brought to /files; whoever works for the lead. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE, DUTY_ACCEPTED, DUTY_SUBMITTED, REPORT_EMPTY, DELIVERABLE_EMPTY, TEXT_TOO_LONG.',
  })
  async handInProjectDuty(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('text', { defaultValue: '' }) text: string,
    @Args('fileIds', { type: () => [ID], defaultValue: [] }) fileIds: string[],
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.dutyOf(await this.duties.handIn(actor, { id, version }, { text, fileIds }), reading, info);
  }

  @Mutation(() => ProjectDuty, {
    description:
      'Accepts what was handed in, or returns it with the reason, and tells the project; the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE, NOTHING_HANDED_IN, PROJECT_NEEDS_REASON, TEXT_TOO_LONG.',
  })
  async decideProjectDuty(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('accepted') accepted: boolean,
    @Args('because', { defaultValue: '' }) because: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.dutyOf(await this.duties.decide(actor, { id, version }, accepted, because), reading, info);
  }

  @Mutation(() => Int, {
    description:
      'Asks for reports that are owed: tells those alone who owe them, and nobody twice on a day. Returns how many. The Secretariat. Refuses NOT_ALLOWED, NOBODY_TO_CHASE.',
  })
  async chaseReports(@Args('ids', { type: () => [ID] }) ids: string[], @Acting() actor: Viewer) {
    return this.duties.chase(actor, ids);
  }

  @Mutation(() => Project, {
    description:
      'Asks for a change of the award; the lead’s representative or an alternate. Refuses NOT_FOUND, NOT_ALLOWED, PROJECT_ONLY_RECORDED, PROJECT_NEEDS_REASON, CHANGE_OF_NOTHING, PROJECT_ENDS_TOO_SOON, YEAR_OUTSIDE_PROJECT, PLAN_OVER_CEILING, AMOUNT_NOT_WHOLE, NOT_OF_THE_PROJECT, DAY_OUTSIDE_PROJECT, BAD_INPUT.',
  })
  async askForChange(
    @Args('slug') slug: string,
    @Args('why') why: string,
    @Args('changes', { type: () => [ProjectChangeInput] }) changes: ProjectChangeInput[],
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.projectOf(await this.changes.ask(actor, slug, why, changes.map(wantedChange)), reading, info);
  }

  @Mutation(() => Project, {
    description:
      'Takes a change request back; the lead’s representative or an alternate. Refuses NOT_FOUND, NOT_ALLOWED, CHANGE_REQUEST_OVER.',
  })
  async withdrawChangeRequest(
    @Args('id', { type: () => ID }) id: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.projectOf(await this.changes.withdraw(actor, id), reading, info);
  }

  @Mutation(() => Project, {
    description:
      'Approves a change request, so that it is so from then on, or declines it with the reason, and tells the project; the Secretariat, with the number of the Board’s decision where the change is the Board’s. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE, CHANGE_REQUEST_OVER, PROJECT_NEEDS_REASON, CHANGE_NEEDS_BOARD, PLAN_OVER_CEILING, PROJECT_ENDS_TOO_SOON, YEAR_OUTSIDE_PROJECT, TEXT_TOO_LONG.',
  })
  async decideChangeRequest(
    @Args('id', { type: () => ID }) id: string,
    @Args('approved') approved: boolean,
    @Args('because', { defaultValue: '' }) because: string,
    @Args('decision', {
      type: () => String,
      nullable: true,
      description: 'Number, where the Board decided.',
    })
    decision: string | null,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const ruling = { approved, because, decision };
    return this.projectOf(await this.changes.decide(actor, id, ruling), reading, info);
  }

  private dutyOf(id: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('ProjectDuty', reading, info, {
      where: (d, scope) => `${d}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }

  private projectOf(id: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('Project', reading, info, {
      where: (p, scope) => `${p}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }
}
