import { Args, ArgsType, Field, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { Organisation } from '../organisations/organisation.entity.js';
import {
  MembershipStageType,
  StandingType,
  type MembershipStage,
  type Standing,
} from '../memberships/membership.entity.js';
import { Standings } from './standings.service.js';

@ArgsType()
class StageArgs {
  @Field({ description: 'Slug of the Organisation.' })
  organisation!: string;

  @Field(() => StandingType)
  standing!: Standing;

  @Field(() => MembershipStageType)
  stage!: MembershipStage;

  @Field(() => CalendarDate)
  startsOn!: string;

  @Field({
    description:
      'The letter or notice that it rests on; the number of the decision where a Member is admitted, suspended, excluded or succeeded.',
  })
  basis!: string;

  @Field(() => String, { nullable: true, description: 'Slug of the Organisation that takes its place.' })
  successor!: string | null;
}

@ArgsType()
class MergerArgs {
  @Field({ description: 'Slug of the Organisation that was merged.' })
  organisation!: string;

  @Field({ description: 'Slug of the one that stands for it.' })
  successor!: string;

  @Field(() => CalendarDate)
  on!: string;

  @Field({ description: 'The number of the decision that it rests on.' })
  basis!: string;
}

@Resolver()
export class StandingsResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly standings: Standings,
  ) {}

  @Mutation(() => Organisation, {
    description:
      'Enters the next stage of an Organisation’s standing; where it leaves the Chair with that, the vice-chair acts. Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND, MEMBERSHIP_TRANSITION, MEMBERSHIP_NEEDS_BASIS, MEMBERSHIP_GOES_BACK, MEMBERSHIP_NEEDS_SUCCESSOR, MEMBERSHIP_OVERLAPS, and where the Board decides on it DECISION_NOT_IN_REGISTER, DECISION_OF_ANOTHER_KIND, DECISION_ABOUT_ANOTHER.',
  })
  async enterMembershipStage(
    @Args() entry: StageArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await this.standings.enterStage(actor, { ...entry, successor: entry.successor ?? null });
    return this.answer(id, reading, info);
  }

  @Mutation(() => Organisation, {
    description:
      'Enters that an Organisation was merged into another, which inherits its turn in the Chair, and ends its standing; Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND, DECISION_MISSING, DECISION_NOT_IN_REGISTER, DECISION_OF_ANOTHER_KIND, SUCCEEDED_ALREADY, SUCCEEDS_ITSELF, MEMBERSHIP_TRANSITION, MEMBERSHIP_GOES_BACK.',
  })
  async recordSuccession(
    @Args() merger: MergerArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.standings.recordSuccession(actor, merger), reading, info);
  }

  private answer(id: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('Organisation', reading, info, {
      where: (o, scope) => `${o}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }
}
