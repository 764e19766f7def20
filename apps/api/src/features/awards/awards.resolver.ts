import { Args, Field, Float, ID, Info, InputType, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { Proposal } from '../proposals/proposal.entity.js';
import { PreparedMotion } from './award.view.js';
import { Awards } from './awards.service.js';

@InputType({ description: 'What an award is given under, by a day.' })
class AwardConditionInput {
  @Field()
  what!: string;

  @Field(() => CalendarDate)
  dueOn!: string;
}

@InputType({ description: 'What the Board decided on a proposal.' })
class AwardInput {
  @Field()
  awarded!: boolean;

  @Field(() => Float, { nullable: true, description: 'Most that it gives, in whole units; of an award.' })
  ceiling?: number | null;

  @Field(() => CalendarDate, { nullable: true })
  startsOn?: string | null;

  @Field(() => CalendarDate, { nullable: true })
  endsOn?: string | null;

  @Field({ description: 'What the applicants are told; needed where it is declined.' })
  text!: string;

  @Field(() => [AwardConditionInput])
  conditions!: AwardConditionInput[];
}

/** What the Board makes of proposals: each verb answers with the proposal. */
@Resolver()
export class AwardsResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly service: Awards,
  ) {}

  @Mutation(() => Proposal, {
    description:
      'Puts the award of an eligible proposal on an agenda as an item of its own, with the advice and what is moved; the Secretariat, until the agenda is frozen. Members with a part in it are recused from the item from then on. Refuses NOT_FOUND, NOT_ALLOWED, AGENDA_FROZEN, AWARD_NOT_ELIGIBLE, AWARD_TABLED_ALREADY, AWARD_MOTION_MISSING, TEXT_TOO_LONG.',
  })
  async tableAward(
    @Args('proposal', { description: 'Number.' }) proposal: string,
    @Args('meeting', { description: 'Number.' }) meeting: string,
    @Args('advice', { description: 'What the item says to those who decide; may be empty.' }) advice: string,
    @Args('motion', { description: 'What is moved.' }) motion: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.table(actor, proposal, { meeting, advice, motion }), reading, info);
  }

  @Mutation(() => Proposal, {
    description:
      'Enters what the Board decided on the item: awarded, with dated conditions, or declined with the text; the Secretariat, and nobody else knows of it before it is released. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE, AWARD_DECIDED_ALREADY, AWARD_OF_ANOTHER_ITEM, AWARD_ABOVE_ASKED, AWARD_DECLINED_WITH_CONDITIONS, AMOUNT_NOT_WHOLE, AWARD_ENDS_TOO_SOON, AWARD_UNEXPLAINED, TEXT_TOO_LONG, ACTION_WHAT_MISSING, ACTION_DUE_BEFORE.',
  })
  async decideAward(
    @Args('proposal', { description: 'Number.' }) proposal: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('decision', { description: 'Number.' }) decision: string,
    @Args('award') award: AwardInput,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const terms = {
      awarded: award.awarded,
      ceiling: award.ceiling ?? null,
      startsOn: award.startsOn ?? null,
      endsOn: award.endsOn ?? null,
      text: award.text,
      conditions: award.conditions,
    };
    return this.answer(
      await this.service.decide(actor, { proposal, version, decision }, terms),
      reading,
      info,
    );
  }

  @Mutation(() => Proposal, {
    description:
      'Tells the applicants, each once in their language, what the Board decided; what was awarded starts as a project, and each condition is an action of the decision from then on. The Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE, AWARD_UNDECIDED, AWARD_RELEASED.',
  })
  async releaseAward(
    @Args('proposal', { description: 'Number.' }) proposal: string,
    @Args('version', { type: () => Int }) version: number,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.release(actor, proposal, version), reading, info);
  }

  @Query(() => PreparedMotion, {
    nullable: true,
    description: 'What is to be moved on an agenda item, to those who deal with it.',
  })
  preparedMotion(
    @Args('itemId', { type: () => ID }) itemId: string,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.one('PreparedMotion', reading, info, {
      where: (w, scope) => `${w}.agenda_item_id = ${scope.value('itemId', 'uuid')}`,
      values: { itemId },
    });
  }

  private answer(id: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('Proposal', reading, info, {
      where: (p, scope) => `${p}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }
}
