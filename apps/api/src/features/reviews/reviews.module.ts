import { Module } from '@nestjs/common';
import { DeclarationsResolver } from './declarations.resolver.js';
import { Declarations } from './declarations.service.js';
import './review.view.js';
import { ReviewsResolver } from './reviews.resolver.js';
import { Reviews } from './reviews.service.js';

@Module({ providers: [Declarations, DeclarationsResolver, Reviews, ReviewsResolver] })
export class ReviewsModule {}
