import { Args, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import { pageOf } from '../../platform/graphql/page-type.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { Proposal, ProposalStateType, type ProposalState } from './proposal.entity.js';
import { viewersProposals } from './proposal.sql.js';
import { ChangedProposalArgs, NewProposalArgs, SectionTextArgs } from './proposals.inputs.js';
import { Proposals } from './proposals.service.js';
import { ProposalSection, SavedSection } from './section.view.js';
import { Sections } from './sections.service.js';
import { Submissions } from './submissions.service.js';

const ProposalPage = pageOf(Proposal);

@Resolver()
export class ProposalsResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly service: Proposals,
    private readonly sections: Sections,
    private readonly submissions: Submissions,
  ) {}

  @Query(() => Proposal, {
    nullable: true,
    description: 'The proposal of a number, for those who may know of it.',
  })
  proposal(@Args('number') number: string, @Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.one('Proposal', reading, info, {
      where: (p, scope) => `${p}.number = ${scope.value('number', 'text')}`,
      values: { number },
    });
  }

  @Query(() => ProposalSection, {
    nullable: true,
    description: 'One section of a proposal with what it said before, for those who take part.',
  })
  proposalSection(
    @Args('number') number: string,
    @Args('key') key: string,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.one('ProposalSection', reading, info, {
      where: (s, scope) =>
        `${s}.number = ${scope.value('number', 'text')} and ${s}.key = ${scope.value('key', 'text')}`,
      values: { number, key },
    });
  }

  @Query(() => ProposalPage, {
    description:
      'Proposals in which the viewer’s Organisations take part, as lead or partner, the newest first.',
  })
  myProposals(
    @Args('first', { type: () => Int, defaultValue: 25 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.page('Proposal', reading, info, {
      where: (p, scope) => `${p}.id = any(${viewersProposals(scope)})`,
      whereIsVisible: true,
      keys: (p) => [
        { sql: `${p}.created_at`, type: 'timestamptz' },
        { sql: `${p}.id`, type: 'uuid' },
      ],
      direction: 'desc',
      first,
      after,
    });
  }

  @Query(() => ProposalPage, {
    description:
      'Submitted proposals, the last submitted first. For the Secretariat; nobody else finds anything here.',
  })
  proposals(
    @Args('state', { type: () => ProposalStateType, nullable: true }) state: ProposalState | null,
    @Args('call', { type: () => String, nullable: true, description: 'Slug of the call.' })
    call: string | null,
    @Args('first', { type: () => Int, defaultValue: 25 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.page('Proposal', reading, info, {
      where: (p, scope) =>
        [
          viewerIsSecretariat(scope),
          `${p}.submitted_at is not null`,
          ...(state ? [`${p}.state = ${scope.value('state', 'text')}`] : []),
          ...(call
            ? [`${p}.call_id = (select c.id from calls c where c.slug = ${scope.value('call', 'text')})`]
            : []),
        ].join(' and '),
      variant: `${state ? 'state' : ''} ${call ? 'call' : ''}`,
      values: { state, call },
      keys: (p) => [
        { sql: `${p}.submitted_at`, type: 'timestamptz' },
        { sql: `${p}.id`, type: 'uuid' },
      ],
      direction: 'desc',
      first,
      after,
    });
  }

  @Mutation(() => Proposal, {
    description:
      'Starts a draft under an open call; whoever works for an Organisation that may lead: representative, alternate, administrator. Refuses NOT_FOUND, NOT_ALLOWED, CALL_NOT_OPEN, CALL_CLOSED, PROPOSAL_WITHOUT_TITLE, TEXT_TOO_LONG, LEAD_NOT_A_MEMBER, LEAD_MAY_NOT.',
  })
  async startProposal(
    @Args() proposal: NewProposalArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.start(actor, proposal), reading, info);
  }

  @Mutation(() => Proposal, {
    description:
      'Changes the title and what the proposal is tagged with; whoever works for the lead. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE, CALL_CLOSED, PROPOSAL_TRANSITION, PROPOSAL_WITHOUT_TITLE, TEXT_TOO_LONG, BAD_INPUT.',
  })
  async changeProposal(
    @Args() change: ChangedProposalArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.change(actor, change), reading, info);
  }

  @Mutation(() => SavedSection, {
    description:
      'Saves the text of a section; whoever works for the lead. If somebody else saved a newer one meanwhile, that stands, this one is kept beside it, and both come back. Refuses NOT_FOUND, NOT_ALLOWED, TEXT_TOO_LONG, CALL_CLOSED, PROPOSAL_TRANSITION.',
  })
  async saveProposalSection(
    @Args() written: SectionTextArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const setAsideId = await this.sections.save(actor, written);
    return this.read.one('SavedSection', reading, info, {
      where: (s, scope) =>
        `${s}.number = ${scope.value('number', 'text')} and ${s}.key = ${scope.value('key', 'text')}`,
      values: { number: written.number, key: written.key, setAsideId },
    });
  }

  @Mutation(() => Proposal, {
    description:
      'Submits a proposal, for the first time or again: the last version before the deadline counts. The lead’s representative or an alternate. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE, CALL_NOT_OPEN, CALL_CLOSED, PROPOSAL_TRANSITION, LEAD_NOT_A_MEMBER, LEAD_MAY_NOT, SECTION_MISSING, SECTION_TOO_LONG, NO_ACTION_DIRECTION, NO_SDG_TARGET, PART_WITHOUT_ROLE, PARTNER_HAS_NOT_ANSWERED, TOO_FEW_PARTNERS, BUDGET_MISSING, BUDGET_OVER_CEILING, BUDGET_NOT_BY_YEAR, MONTHS_MISSING, MILESTONE_MISSING, OUTPUT_MISSING, ENTRY_AFTER_END, ENTRY_WITHOUT_PARTNER.',
  })
  async submitProposal(
    @Args('number') number: string,
    @Args('version', { type: () => Int, description: 'The version that was shown.' }) version: number,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.submissions.submit(actor, number, version), reading, info);
  }

  @Mutation(() => Proposal, {
    description:
      'Withdraws a proposal for good; the lead’s representative or an alternate. Refuses NOT_FOUND, NOT_ALLOWED, PROPOSAL_TRANSITION.',
  })
  async withdrawProposal(
    @Args('number') number: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.withdraw(actor, number), reading, info);
  }

  private answer(id: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('Proposal', reading, info, {
      where: (p, scope) => `${p}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }
}
