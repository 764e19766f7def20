import { Args, ID, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { ConflictKindType, type ConflictKind } from '../conflicts/conflict.entity.js';
import { ReviewRequests } from './requests.service.js';
import { DeclineGroundType } from './review.entity.js';
import { ReviewRoundOfCall } from './review-round.view.js';
import type { DeclineGround } from './review.rules.js';
import { Review } from './review.view.js';

@Resolver()
export class RequestsResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly requests: ReviewRequests,
  ) {}

  @Mutation(() => ReviewRoundOfCall, {
    description:
      'Withdraws a request for a review that is not answered, and tells the reviewer; Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND, REVIEW_REQUEST_ENDED, REVIEW_IS_SUBMITTED, REVIEWS_OVER.',
  })
  async withdrawReviewRequest(
    @Args('id', { type: () => ID }) id: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const callId = await this.requests.withdraw(actor, id);
    return this.read.one('ReviewRoundOfCall', reading, info, {
      where: (c, scope) => `${c}.id = ${scope.value('callId', 'uuid')}`,
      values: { callId },
    });
  }

  @Mutation(() => [Review], {
    description:
      'Declines to review a proposal, for want of time or because of a conflict, which is declared with it; for who is asked. Answers with the viewer’s reviews that are left. Refuses NOT_FOUND, REVIEW_REQUEST_ENDED, REVIEW_IS_SUBMITTED, REVIEWS_OVER, CONFLICT_NEEDS_WORDS, TEXT_TOO_LONG.',
  })
  async declineReview(
    @Args('id', { type: () => ID }) id: string,
    @Args('ground', { type: () => DeclineGroundType }) ground: DeclineGround,
    @Args('kind', { type: () => ConflictKindType, nullable: true, description: 'Of the conflict.' })
    kind: ConflictKind | null,
    @Args('words', { description: 'What the Secretariat is told; needed for a conflict.' }) words: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    await this.requests.decline(actor, id, { ground, kind: kind ?? 'other', words });
    return this.read.list('Review', reading, info, {
      where: (r, scope) => `${r}.reviewer_id = ${scope.viewerId()}`,
      orderBy: (r) => `${r}.submitted_at is not null, ${r}.id`,
    });
  }
}
