import { Module } from '@nestjs/common';
import { AdviceResolver } from './advice.resolver.js';
import { Asking } from './asking.service.js';
import { ChaseReviewers } from './chase-reviewers.task.js';
import { DeclarationsResolver } from './declarations.resolver.js';
import { Declarations } from './declarations.service.js';
import { Discussion } from './discussion.service.js';
import './discussion.view.js';
import { RequestsResolver } from './requests.resolver.js';
import { ReviewRequests } from './requests.service.js';
import { reviewLetters } from './review.letters.js';
import './review-round.view.js';
import './review.view.js';
import { ReviewsResolver } from './reviews.resolver.js';
import { Reviews } from './reviews.service.js';

@Module({
  providers: [
    Declarations,
    DeclarationsResolver,
    Reviews,
    ReviewsResolver,
    Asking,
    ReviewRequests,
    RequestsResolver,
    Discussion,
    AdviceResolver,
    ChaseReviewers,
    ...reviewLetters,
  ],
  exports: [ChaseReviewers, ...reviewLetters],
})
export class ReviewsModule {}
