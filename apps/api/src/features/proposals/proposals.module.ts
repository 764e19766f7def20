import { Module } from '@nestjs/common';
import './local-times.view.js';
import './partnership.view.js';
import { Partnerships } from './partnerships.service.js';
import { PartnershipsResolver } from './partnerships.resolver.js';
import './proposal-history.view.js';
import { proposalLetters } from './proposal.letters.js';
import './proposal.view.js';
import { Proposals } from './proposals.service.js';
import { ProposalsResolver } from './proposals.resolver.js';
import './section.view.js';
import { Sections } from './sections.service.js';
import './submission.view.js';
import { Submissions } from './submissions.service.js';
import './viewer-organisations.view.js';

@Module({
  providers: [
    Proposals,
    Sections,
    Partnerships,
    Submissions,
    ProposalsResolver,
    PartnershipsResolver,
    ...proposalLetters,
  ],
  exports: proposalLetters,
})
export class ProposalsModule {}
