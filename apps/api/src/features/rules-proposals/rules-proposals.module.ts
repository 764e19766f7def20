import { Module } from '@nestjs/common';
import './rules-proposal.view.js';
import { RulesProposalsResolver } from './rules-proposals.resolver.js';
import { RulesProposals } from './rules-proposals.service.js';

@Module({ providers: [RulesProposals, RulesProposalsResolver] })
export class RulesProposalsModule {}
