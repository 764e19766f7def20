import { Module } from '@nestjs/common';
import './chair-nomination.view.js';
import { ChairRotationsResolver } from './chair-rotations.resolver.js';
import { ChairRotations } from './chair-rotations.service.js';
import './chair-term.view.js';
import { ChairTermsResolver } from './chair-terms.resolver.js';
import { ChairTerms } from './chair-terms.service.js';
import './standing-desk.view.js';
import { StandingsResolver } from './standings.resolver.js';
import { Standings } from './standings.service.js';
import { NominationLetter } from './nomination.letter.js';

@Module({
  providers: [
    ChairTerms,
    ChairTermsResolver,
    ChairRotations,
    ChairRotationsResolver,
    Standings,
    StandingsResolver,
    NominationLetter,
  ],
  exports: [NominationLetter],
})
export class ChairTermsModule {}
