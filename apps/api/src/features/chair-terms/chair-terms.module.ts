import { Module } from '@nestjs/common';
import './chair-term.view.js';
import { ChairTermsResolver } from './chair-terms.resolver.js';
import { ChairTerms } from './chair-terms.service.js';

@Module({ providers: [ChairTerms, ChairTermsResolver] })
export class ChairTermsModule {}
