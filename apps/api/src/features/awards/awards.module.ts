import { Module } from '@nestjs/common';
import { awardLetters } from './award.letters.js';
import './award.view.js';
import { AwardsResolver } from './awards.resolver.js';
import { Awards } from './awards.service.js';
import './recusals.js';

@Module({ providers: [Awards, AwardsResolver, ...awardLetters], exports: [...awardLetters] })
export class AwardsModule {}
