import { Args, Field, ID, Info, InputType, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { ReviewPlan } from './review-plan.js';
import { ReviewPhaseType } from './review.entity.js';
import type { ReviewPhase, Scores } from './review.rules.js';
import { Review, ReviewsOfProposal } from './review.view.js';
import { Reviews } from './reviews.service.js';

@InputType({ description: 'A score from 0 to 5 for a criterion of the call, with the words that say why.' })
export class ScoreInput {
  @Field()
  key!: string;

  @Field(() => Int, { nullable: true })
  score!: number | null;

  @Field()
  words!: string;
}

const scoresOf = (given: readonly ScoreInput[]): Scores =>
  Object.fromEntries(given.map(({ key, score, words }) => [key, { score: score ?? null, words }]));

@Resolver()
export class ReviewsResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly service: Reviews,
  ) {}

  @Query(() => [Review], { description: 'The viewer’s own reviews, what is still to be submitted first.' })
  myReviews(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.list('Review', reading, info, {
      where: (r, scope) => `${r}.reviewer_id = ${scope.viewerId()}`,
      orderBy: (r) => `${r}.submitted_at is not null, ${r}.id`,
    });
  }

  @Query(() => Review, { nullable: true, description: 'A review that the viewer may read.' })
  review(
    @Args('id', { type: () => ID }) id: string,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(id, reading, info);
  }

  @Query(() => [ReviewsOfProposal], {
    description:
      'The reviews of eligible proposals under a call; to the Secretariat, but for those in conflict.',
  })
  reviewsUnderCall(
    @Args('call', { description: 'Slug of the call.' }) call: string,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.underCall(call, reading, info);
  }

  @Query(() => ReviewPlan, {
    nullable: true,
    description:
      'Whom the Secretariat would ask for what under a call, besides what was asked before: nobody in conflict, and an even load; to the Secretariat.',
  })
  reviewPlan(
    @Args('call', { description: 'Slug of the call.' }) call: string,
    @Args('each', { type: () => Int, description: 'Reviewers for each proposal.' }) each: number,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.one('ReviewPlan', reading, info, {
      where: (c, scope) => `${c}.slug = ${scope.value('call', 'text')}`,
      values: { call, each },
    });
  }

  @Mutation(() => [ReviewsOfProposal], {
    description:
      'Asks for the reviews that are missing under a call as reviewPlan showed them; Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND, REVIEWS_OPEN, CHANGED_MEANWHILE, REVIEWERS_NUMBER, REVIEWS_DUE_PAST, NOTHING_TO_REVIEW.',
  })
  async openReviews(
    @Args('call') call: string,
    @Args('each', { type: () => Int }) each: number,
    @Args('dueOn', { type: () => CalendarDate }) dueOn: string,
    @Args('reviews', { type: () => Int, description: 'How many reviews were shown.' }) reviews: number,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    await this.service.open(actor, call, { each, dueOn, reviews });
    return this.underCall(call, reading, info);
  }

  @Mutation(() => [ReviewsOfProposal], {
    description:
      'Goes on from individual reviews to the discussion, and from there to the panel’s advice; Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND, REVIEW_PHASE_ORDER.',
  })
  async moveReviews(
    @Args('call') call: string,
    @Args('phase', { type: () => ReviewPhaseType }) phase: ReviewPhase,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    await this.service.move(actor, call, phase);
    return this.underCall(call, reading, info);
  }

  @Mutation(() => Review, {
    description:
      'Keeps what the viewer has written of their review. Refuses NOT_FOUND, CHANGED_MEANWHILE, REVIEWS_OVER, NOT_A_CRITERION, SCORE_OUT_OF_RANGE, TEXT_TOO_LONG.',
  })
  async saveReview(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('scores', { type: () => [ScoreInput] }) scores: ScoreInput[],
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.save(actor, id, version, scoresOf(scores)), reading, info);
  }

  @Mutation(() => Review, {
    description:
      'Submits the viewer’s review, again if need be; each version stays. Refuses what saveReview refuses, SCORE_MISSING, SCORE_NEEDS_WORDS.',
  })
  async submitReview(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('scores', { type: () => [ScoreInput] }) scores: ScoreInput[],
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.submit(actor, id, version, scoresOf(scores)), reading, info);
  }

  private answer(id: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('Review', reading, info, {
      where: (r, scope) => `${r}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }

  private underCall(call: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.list('ReviewsOfProposal', reading, info, {
      where: (p, scope) =>
        `${p}.call_id = (select id from calls where slug = ${scope.value('call', 'text')})`,
      values: { call },
      orderBy: (p) => `${p}.number`,
    });
  }
}
