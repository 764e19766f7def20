import { Args, ArgsType, Field, ID, Info, InputType, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking, Public } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { RulesProposal } from './rules-proposal.entity.js';
import { RulesProposals } from './rules-proposals.service.js';

@InputType()
class RulesEntryInput {
  @Field({ description: 'Where the value stands: notice.ordinary.convening.' })
  path!: string;

  @Field({ description: 'As it is typed; of a list one item a line.' })
  value!: string;
}

@ArgsType()
class ProposalArgs {
  @Field(() => [RulesEntryInput], { description: 'Every value of the rules.' })
  entries!: RulesEntryInput[];

  @Field({ description: 'Why it is proposed.' })
  because!: string;
}

@ArgsType()
class AdoptionArgs {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => CalendarDate)
  inForceFrom!: string;

  @Field({ description: 'Number of the decision that adopted it: AB/2027/03-01.' })
  basis!: string;
}

@Resolver()
export class RulesProposalsResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly proposals: RulesProposals,
  ) {}

  @Query(() => [RulesProposal], {
    description:
      'Proposed versions of the Rules of Procedure, the latest first; none to who neither sits on the Board nor works for it.',
  })
  @Public()
  rulesProposals(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.list('RulesProposal', reading, info, {
      orderBy: (p) => `${p}.proposed_on desc, ${p}.id desc`,
      limit: 100,
    });
  }

  @Query(() => RulesProposal, { nullable: true, description: 'One of them.' })
  rulesProposal(
    @Args('id', { type: () => ID }) id: string,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(id, reading, info);
  }

  @Mutation(() => RulesProposal, {
    description:
      'Proposes a version of the Rules of Procedure to the Board; Secretariat only. Refuses NOT_ALLOWED, RULES_REASON_MISSING, RULES_NUMBER, RULES_CHOICE, RULES_SHARE, RULES_NOTICE_ORDER, RULES_NOTICE_LONGER, RULES_ZONE, RULES_CONFERENCE, RULES_BANDS, RULES_FAIRNESS, RULES_ORDER.',
  })
  async proposeRules(
    @Args() { entries, because }: ProposalArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.proposals.propose(actor, entries, because), reading, info);
  }

  @Mutation(() => RulesProposal, {
    description:
      'Enters that the Board has adopted a proposed version; Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND, CHANGED_MEANWHILE, RULES_ADOPTED_ALREADY, RULES_PROPOSAL_WITHDRAWN, DECISION_MISSING, RULES_NEED_DECISION, RULES_OTHER_DECISION, RULES_NEED_THEIR_VOTE, RULES_DECISION_USED, RULES_FROM_THE_PAST, RULES_BEFORE_ANOTHER.',
  })
  async adoptRules(
    @Args() adoption: AdoptionArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.proposals.adopt(actor, adoption), reading, info);
  }

  @Mutation(() => RulesProposal, {
    description:
      'Takes a proposed version back; Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND, RULES_ADOPTED_ALREADY, RULES_PROPOSAL_WITHDRAWN.',
  })
  async withdrawRulesProposal(
    @Args('id', { type: () => ID }) id: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.proposals.withdraw(actor, id), reading, info);
  }

  private answer(id: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('RulesProposal', reading, info, {
      where: (p, scope) => `${p}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }
}
