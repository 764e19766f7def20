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
} from './membership.entity.js';
import { Memberships } from './memberships.service.js';

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

  @Field({ description: 'The decision, letter or notice that it rests on.' })
  basis!: string;

  @Field(() => String, { nullable: true, description: 'Slug of the Organisation that takes its place.' })
  successor!: string | null;
}

@Resolver()
export class MembershipsResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly memberships: Memberships,
  ) {}

  @Mutation(() => Organisation, {
    description:
      'Enters the next stage of an Organisation’s standing; Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND, MEMBERSHIP_TRANSITION, MEMBERSHIP_NEEDS_BASIS, MEMBERSHIP_GOES_BACK, MEMBERSHIP_NEEDS_SUCCESSOR, MEMBERSHIP_OVERLAPS.',
  })
  async enterMembershipStage(
    @Args() entry: StageArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await this.memberships.enterStage(actor, { ...entry, successor: entry.successor ?? null });
    return this.read.one('Organisation', reading, info, {
      where: (o, scope) => `${o}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }
}
