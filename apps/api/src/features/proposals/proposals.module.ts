import { Module } from '@nestjs/common';
import './attachment.view.js';
import { Attachments } from './attachments.service.js';
import { Budgets } from './budgets.service.js';
import { CallDecisionsResolver } from './call-decisions.resolver.js';
import { CallDecisions } from './call-decisions.service.js';
import './call-decisions.view.js';
import { ChasePartners } from './chase-partners.task.js';
import './eligibility-preview.view.js';
import { EligibilityResolver } from './eligibility.resolver.js';
import { Eligibility } from './eligibility.service.js';
import './local-times.view.js';
import './partnership.view.js';
import { Partnerships } from './partnerships.service.js';
import { PartnershipsResolver } from './partnerships.resolver.js';
import { PlansResolver } from './plans.resolver.js';
import { ProposalCopies } from './proposal-copies.js';
import { ProposalCopiesController } from './proposal-copies.controller.js';
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
import './work-plan.view.js';
import { WorkPlans } from './work-plans.service.js';

@Module({
  controllers: [ProposalCopiesController],
  providers: [
    ProposalCopies,
    Proposals,
    Sections,
    Partnerships,
    Submissions,
    Budgets,
    WorkPlans,
    Attachments,
    CallDecisions,
    Eligibility,
    EligibilityResolver,
    CallDecisionsResolver,
    ChasePartners,
    ProposalsResolver,
    PartnershipsResolver,
    PlansResolver,
    ...proposalLetters,
  ],
  exports: [...proposalLetters, ChasePartners],
})
export class ProposalsModule {}
