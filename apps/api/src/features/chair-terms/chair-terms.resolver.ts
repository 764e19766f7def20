import { Args, ArgsType, Field, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking, Public } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { ChairTerm } from './chair-term.entity.js';
import { ChairRotation } from './chair-term.view.js';
import { ChairTerms } from './chair-terms.service.js';

@ArgsType()
class AppointmentArgs {
  @Field({ description: 'Slug of the Member.' })
  organisation!: string;

  @Field(() => CalendarDate)
  startsOn!: string;

  @Field(() => CalendarDate, { description: 'The first day of the next term.' })
  endsOn!: string;

  @Field({ description: 'The number of the decision that it rests on.' })
  basis!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'The day of the election; today, or the first day of the term where that is earlier, if left out.',
  })
  electedOn?: string | null;
}

@ArgsType()
class ConclusionArgs {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => CalendarDate, { description: 'The first day on which the Member is no longer in the Chair.' })
  on!: string;

  @Field({ description: 'Why it ends before its time.' })
  because!: string;
}

@Resolver()
export class ChairTermsResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly terms: ChairTerms,
  ) {}

  @Query(() => [ChairTerm], { description: 'Every term in the Chair, the latest first.' })
  @Public()
  chairTerms(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.list('ChairTerm', reading, info, { orderBy: (term) => `${term}.starts_on desc` });
  }

  @Query(() => ChairRotation, { description: 'Who comes next in the Chair, and why.' })
  @Public()
  chairRotation(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.one('ChairRotation', reading, info, {});
  }

  @Mutation(() => ChairTerm, {
    description:
      'Appoints a Member to the Chair by a decision of the Board; Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND, DECISION_MISSING, DECISION_NOT_IN_REGISTER, DECISION_OF_ANOTHER_KIND, DECISION_ABOUT_ANOTHER, CHAIR_DECISION_USED, CHAIR_NOT_A_MEMBER, CHAIR_TERMS_OVERLAP, CHAIR_TERM_START, CHAIR_TERM_LENGTH, CHAIR_TERM_ENDS_BEFORE_START, CHAIR_ELECTED_TOO_EARLY, CHAIR_ELECTED_LATER, CHAIR_TURN_SERVED, CHAIR_TURN_DECLINED, CHAIR_FOLLOWS_ITSELF.',
  })
  async appointChair(
    @Args() appointment: AppointmentArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(
      await this.terms.appoint(actor, { ...appointment, electedOn: appointment.electedOn ?? null }),
      reading,
      info,
    );
  }

  @Mutation(() => ChairTerm, {
    description:
      'Concludes a term; Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND, CHANGED_MEANWHILE, CHAIR_TERM_OVER, CHAIR_TERM_NEEDS_REASON, CHAIR_TERM_TOO_LONG, CHAIR_TERM_ENDS_BEFORE_START, CHAIR_TERMS_OVERLAP.',
  })
  async concludeChairTerm(
    @Args() conclusion: ConclusionArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.terms.conclude(actor, conclusion), reading, info);
  }

  private answer(id: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('ChairTerm', reading, info, {
      where: (term, scope) => `${term}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }
}
