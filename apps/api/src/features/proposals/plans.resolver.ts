import { Args, ID, Info, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { Attachments } from './attachments.service.js';
import { Budgets } from './budgets.service.js';
import { Proposal } from './proposal.entity.js';
import { WorkPlanEntryArgs, WorkPlanEntryInput, YearlyBudgetInput } from './proposals.inputs.js';
import { WorkPlans } from './work-plans.service.js';

/** Budget by year, work plan and attachments. */
@Resolver()
export class PlansResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly budgets: Budgets,
    private readonly workPlans: WorkPlans,
    private readonly attachments: Attachments,
  ) {}

  @Mutation(() => Proposal, {
    description:
      'Saves the budget by Organisation and year, all or nothing; whoever works for the lead. A partner whose numbers become others is asked anew. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE, CALL_CLOSED, PROPOSAL_TRANSITION, BUDGET_YEARS, AMOUNT_NOT_WHOLE, AMOUNT_TOO_LARGE.',
  })
  async saveBudget(
    @Args('number') number: string,
    @Args('budgets', { type: () => [YearlyBudgetInput] }) budgets: YearlyBudgetInput[],
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.budgets.save(actor, number, budgets), reading, info);
  }

  @Mutation(() => Proposal, {
    description:
      'Says how many months the project takes; whoever works for the lead. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE, CALL_CLOSED, PROPOSAL_TRANSITION, MONTHS_OUT_OF_RANGE.',
  })
  async setProjectMonths(
    @Args('number') number: string,
    @Args('version', { type: () => Int, description: 'The version of the proposal that was shown.' })
    version: number,
    @Args('months', { type: () => Int }) months: number,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.workPlans.setMonths(actor, number, version, months), reading, info);
  }

  @Mutation(() => Proposal, {
    description:
      'Adds a milestone or an output; whoever works for the lead. Refuses NOT_FOUND, NOT_ALLOWED, CALL_CLOSED, PROPOSAL_TRANSITION, ENTRY_WITHOUT_TITLE, TEXT_TOO_LONG, MONTH_OUT_OF_RANGE, WORK_PLAN_FULL, BAD_INPUT.',
  })
  async addWorkPlanEntry(
    @Args('number') number: string,
    @Args('entry') entry: WorkPlanEntryInput,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.workPlans.add(actor, number, entry), reading, info);
  }

  @Mutation(() => Proposal, {
    description:
      'Changes a milestone or an output; whoever works for the lead. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE, CALL_CLOSED, PROPOSAL_TRANSITION, ENTRY_WITHOUT_TITLE, TEXT_TOO_LONG, MONTH_OUT_OF_RANGE, BAD_INPUT.',
  })
  async changeWorkPlanEntry(
    @Args('number') number: string,
    @Args() which: WorkPlanEntryArgs,
    @Args('entry') entry: WorkPlanEntryInput,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.workPlans.change(actor, number, { ...entry, ...which }), reading, info);
  }

  @Mutation(() => Proposal, {
    description:
      'Takes a milestone or an output out; whoever works for the lead. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE, CALL_CLOSED, PROPOSAL_TRANSITION.',
  })
  async removeWorkPlanEntry(
    @Args('number') number: string,
    @Args() { id, version }: WorkPlanEntryArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.workPlans.remove(actor, number, id, version), reading, info);
  }

  @Mutation(() => Proposal, {
    description:
      'Attaches a file that one has brought; whoever works for the lead. Refuses NOT_FOUND, NOT_ALLOWED, CALL_CLOSED, PROPOSAL_TRANSITION, ATTACHED_ALREADY, ATTACHMENTS_FULL.',
  })
  async attachToProposal(
    @Args('number') number: string,
    @Args('fileId', { type: () => ID }) fileId: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.attachments.attach(actor, number, fileId), reading, info);
  }

  @Mutation(() => Proposal, {
    description:
      'Takes an attached file off; whoever works for the lead. What was submitted keeps it. Refuses NOT_FOUND, NOT_ALLOWED, CALL_CLOSED, PROPOSAL_TRANSITION.',
  })
  async detachFromProposal(
    @Args('number') number: string,
    @Args('fileId', { type: () => ID }) fileId: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.attachments.detach(actor, number, fileId), reading, info);
  }

  private answer(id: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('Proposal', reading, info, {
      where: (p, scope) => `${p}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }
}
