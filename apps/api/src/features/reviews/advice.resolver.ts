import { Args, Field, ID, Info, InputType, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking as AskedBy } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import type { AdvisedOutcome } from './advice.rules.js';
import { Asking } from './asking.service.js';
import { Discussion } from './discussion.service.js';
import { AdvisedProposal } from './discussion.view.js';
import { AdvisedOutcomeType } from './panel-advice.entity.js';
import { ReviewRoundOfCall } from './review-round.view.js';
import { Review } from './review.view.js';

@InputType({ description: 'What the panel advises about one proposal.' })
export class AdviceInput {
  @Field({ description: 'Number of the proposal.' })
  proposal!: string;

  @Field(() => AdvisedOutcomeType)
  outcome!: AdvisedOutcome;

  @Field()
  text!: string;
}

@Resolver()
export class AdviceResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly asking: Asking,
    private readonly discussion: Discussion,
  ) {}

  @Query(() => ReviewRoundOfCall, {
    nullable: true,
    description: 'How the reviews under a call stand, and who may be asked; to the Secretariat.',
  })
  reviewRound(
    @Args('call', { description: 'Slug of the call.' }) call: string,
    @AskedBy() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.round(reading, info, { slug: call });
  }

  @Query(() => [AdvisedProposal], {
    description:
      'What the panel advises about the proposals under a call: to the Board, the reviewers of each and the Secretariat, never to those in conflict.',
  })
  panelAdvice(
    @Args('call', { description: 'Slug of the call.' }) call: string,
    @AskedBy() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.list('AdvisedProposal', reading, info, {
      where: (p, scope) =>
        `${p}.call_id = (select id from calls where slug = ${scope.value('call', 'text')})`,
      values: { call },
      orderBy: (p) => `${p}.number`,
    });
  }

  @Mutation(() => ReviewRoundOfCall, {
    description:
      'Asks one person for a review of one proposal, besides the plan; Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND, REVIEWS_PAST_ASKING, NO_REVIEWER, REVIEWER_IN_CONFLICT, REVIEWER_ASKED.',
  })
  async askReviewer(
    @Args('proposal', { description: 'Its number.' }) proposal: string,
    @Args('personId', { type: () => ID }) personId: string,
    @Acting() actor: Viewer,
    @AskedBy() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.round(reading, info, { id: await this.asking.ask(actor, proposal, personId) });
  }

  @Mutation(() => ReviewRoundOfCall, {
    description:
      'Reminds those who have reviews under a call to submit, nobody twice in a day; Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND, NO_REVIEWER_TO_REMIND.',
  })
  async remindReviewers(
    @Args('call', { description: 'Slug of the call.' }) call: string,
    @Acting() actor: Viewer,
    @AskedBy() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.round(reading, info, { id: await this.asking.remind(actor, call) });
  }

  @Mutation(() => Review, {
    description:
      'Says something to the other reviewers of a proposal, in the discussion; for who reviews it. Refuses NOT_FOUND, NO_DISCUSSION, COMMENT_EMPTY, TEXT_TOO_LONG.',
  })
  async commentOnReviews(
    @Args('id', { type: () => ID, description: 'Of the viewer’s own review.' }) id: string,
    @Args('text') text: string,
    @Acting() actor: Viewer,
    @AskedBy() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.one('Review', reading, info, {
      where: (r, scope) => `${r}.id = ${scope.value('id', 'uuid')}`,
      values: { id: await this.discussion.comment(actor, id, text) },
    });
  }

  @Mutation(() => [AdvisedProposal], {
    description:
      'Records what the panel advises about proposals under a call, all or none; Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND, ADVICE_TOO_EARLY, NO_ADVICE_GIVEN, ADVICE_NEEDS_WORDS, TEXT_TOO_LONG.',
  })
  async recordAdvice(
    @Args('call', { description: 'Slug of the call.' }) call: string,
    @Args('advice', { type: () => [AdviceInput] }) advice: AdviceInput[],
    @Acting() actor: Viewer,
    @AskedBy() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    await this.discussion.advise(actor, call, advice);
    return this.panelAdvice(call, reading, info);
  }

  private round(reading: Reading, info: GraphQLResolveInfo, { id, slug }: { id?: string; slug?: string }) {
    return this.read.one('ReviewRoundOfCall', reading, info, {
      where: (c, scope) =>
        id ? `${c}.id = ${scope.value('id', 'uuid')}` : `${c}.slug = ${scope.value('slug', 'text')}`,
      values: { id, slug },
    });
  }
}
