import { Args, ArgsType, Field, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking, Public } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { coversDate, today } from '../memberships/membership.sql.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { ActingChair, ChairNomination } from './chair-nomination.entity.js';
import { ChairRotations } from './chair-rotations.service.js';
import { ChairTerm } from './chair-term.entity.js';

@ArgsType()
class VacancyArgs {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => CalendarDate, { description: 'The first day on which the Member is no longer in the Chair.' })
  on!: string;

  @Field()
  because!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Slug of the Member whom those present chose to preside; left out where a vice-chair is elected.',
  })
  acting?: string | null;
}

@ArgsType()
class MergerArgs {
  @Field({ description: 'Slug of the Organisation that was merged.' })
  organisation!: string;

  @Field({ description: 'Slug of the one that stands for it.' })
  successor!: string;

  @Field(() => CalendarDate)
  on!: string;

  @Field({ description: 'The document that it rests on.' })
  basis!: string;
}

@Resolver()
export class ChairRotationsResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly rotations: ChairRotations,
  ) {}

  @Query(() => [ChairNomination], {
    description: 'Members asked for turns that have not begun, the next turn first.',
  })
  @Public()
  chairNominations(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.list('ChairNomination', reading, info, {
      where: (n) => `${n}.turn_starts_on >= ${today} - 365`,
      orderBy: (n) => `${n}.turn_starts_on, ${n}.nominated_on, ${n}.id`,
      limit: 100,
    });
  }

  @Query(() => ActingChair, {
    nullable: true,
    description: 'Who presides today because the Chair is vacant.',
  })
  @Public()
  actingChair(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.one('ActingChair', reading, info, {
      where: (a) => `${coversDate(a, today)}
        and not exists (select from chair_terms t where ${coversDate('t', today)})`,
    });
  }

  @Mutation(() => ChairNomination, {
    description:
      'Asks a Member to take the next open turn in the Chair; for whoever speaks for a Member, and the Secretariat. Refuses NOT_ALLOWED, NOT_FOUND, CHAIR_NOT_A_MEMBER, CHAIR_TURN_SERVED, CHAIR_TURN_DECLINED, CHAIR_FOLLOWS_ITSELF, CHAIR_NOMINATED_ALREADY.',
  })
  async nominateForChair(
    @Args('organisation', { description: 'Slug of the Member.' }) organisation: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer('ChairNomination', await this.rotations.nominate(actor, organisation), reading, info);
  }

  @Mutation(() => ChairNomination, {
    description:
      'Accepts or declines a turn, until it is filled; the Member’s representative, or the Secretariat on its letter. Refuses NOT_ALLOWED, NOT_FOUND, CHANGED_MEANWHILE, CHAIR_NOMINATION_OVER.',
  })
  async answerNomination(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('accept') accept: boolean,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const answered = await this.rotations.answer(actor, id, version, accept);
    return this.answer('ChairNomination', answered, reading, info);
  }

  @Mutation(() => ChairTerm, {
    description:
      'Declares the one nominee who accepted elected for the next open turn; Secretariat only. Refuses NOT_ALLOWED, DECISION_MISSING, CHAIR_NOMINEES_WAITING, CHAIR_NOT_SOLE_NOMINEE, CHAIR_ELECTED_TOO_EARLY, CHAIR_TERM_START and what appointChair refuses.',
  })
  async declareSoleNominee(
    @Args('basis', { description: 'The decision that it rests on.' }) basis: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer('ChairTerm', await this.rotations.declareSoleNominee(actor, basis), reading, info);
  }

  @Mutation(() => ChairTerm, {
    description:
      'Ends a term before its time and says who presides until the next; Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND, CHANGED_MEANWHILE, CHAIR_TERM_OVER, CHAIR_TERM_NEEDS_REASON, CHAIR_TERM_TOO_LONG, CHAIR_TERM_ENDS_BEFORE_START, CHAIR_VICE_CHAIR_ACTS, CHAIR_ACTING_MISSING, CHAIR_ACTING_LEAVES, CHAIR_NOT_A_MEMBER.',
  })
  async declareChairVacant(
    @Args() vacancy: VacancyArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await this.rotations.declareVacancy(actor, { ...vacancy, acting: vacancy.acting ?? null });
    return this.answer('ChairTerm', id, reading, info);
  }

  @Mutation(() => Organisation, {
    description:
      'Enters that an Organisation was merged into another, which inherits its turn in the Chair; Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND, DECISION_MISSING, SUCCEEDED_ALREADY, SUCCEEDS_ITSELF.',
  })
  async recordSuccession(
    @Args() merger: MergerArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer('Organisation', await this.rotations.recordSuccession(actor, merger), reading, info);
  }

  private answer(type: string, id: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one(type, reading, info, {
      where: (row, scope) => `${row}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }
}
