import { Module } from '@nestjs/common';
import { DeclarationsResolver } from './declarations.resolver.js';
import { Declarations } from './declarations.service.js';

@Module({ providers: [Declarations, DeclarationsResolver] })
export class ReviewsModule {}
