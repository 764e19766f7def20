import { Args, Info, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { Partnership } from './partnership.entity.js';
import { Partnerships } from './partnerships.service.js';
import { Proposal } from './proposal.entity.js';
import { ChangedPartArgs, PartArgs, ShownPartArgs } from './proposals.inputs.js';

@Resolver()
export class PartnershipsResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly service: Partnerships,
  ) {}

  @Mutation(() => Proposal, {
    description:
      'Adds a partner and mails its representative; whoever works for the lead. Refuses NOT_FOUND, NOT_ALLOWED, CALL_CLOSED, PROPOSAL_TRANSITION, PARTNER_TWICE, AMOUNT_NOT_WHOLE, AMOUNT_TOO_LARGE, TEXT_TOO_LONG.',
  })
  async addPartner(
    @Args() part: PartArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer('Proposal', await this.service.add(actor, part), reading, info);
  }

  @Mutation(() => Proposal, {
    description:
      'Changes the part of a partner, or of the lead; whoever works for the lead. A partner that has answered is asked anew. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE, CALL_CLOSED, PROPOSAL_TRANSITION, AMOUNT_NOT_WHOLE, AMOUNT_TOO_LARGE, TEXT_TOO_LONG.',
  })
  async changePartner(
    @Args() part: ChangedPartArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer('Proposal', await this.service.change(actor, part), reading, info);
  }

  @Mutation(() => Proposal, {
    description:
      'Takes a partner out; whoever works for the lead. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE, CALL_CLOSED, PROPOSAL_TRANSITION, LEAD_STAYS.',
  })
  async removePartner(
    @Args('number') number: string,
    @Args('organisation', { description: 'Slug of the Organisation.' }) organisation: string,
    @Args('version', { type: () => Int, description: 'The version of the part that was shown.' })
    version: number,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(
      'Proposal',
      await this.service.remove(actor, number, organisation, version),
      reading,
      info,
    );
  }

  @Mutation(() => Partnership, {
    description:
      'Confirms a part exactly as it was shown; the Organisation’s representative or an alternate, from their own account. Refuses NOT_FOUND, NOT_ALLOWED, CALL_CLOSED, PROPOSAL_TRANSITION, LEAD_NEEDS_NO_CONFIRMATION, PARTNER_CONFIRMED, PARTNER_DECLINED, PARTNER_PART_CHANGED, AMOUNT_NOT_WHOLE, AMOUNT_TOO_LARGE.',
  })
  async confirmPartnership(
    @Args() shown: ShownPartArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer('Partnership', await this.service.confirm(actor, shown), reading, info);
  }

  @Mutation(() => Partnership, {
    description:
      'Declines a part, also one that was confirmed; the Organisation’s representative or an alternate, from their own account. It sees no more of the proposal afterwards. Refuses NOT_FOUND, NOT_ALLOWED, CALL_CLOSED, PROPOSAL_TRANSITION, LEAD_NEEDS_NO_CONFIRMATION, PARTNER_DECLINED, TEXT_TOO_LONG.',
  })
  async declinePartnership(
    @Args('number') number: string,
    @Args('organisation', { description: 'Slug of the Organisation.' }) organisation: string,
    @Args('reason', { description: 'For the lead; may be empty.' }) reason: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(
      'Partnership',
      await this.service.decline(actor, number, organisation, reason),
      reading,
      info,
    );
  }

  @Mutation(() => Proposal, {
    description:
      'Mails the partners that have not answered, and only those; whoever works for the lead. Refuses NOT_FOUND, NOT_ALLOWED, CALL_CLOSED, PROPOSAL_TRANSITION, NOBODY_TO_REMIND, REMINDED_LATELY.',
  })
  async remindPartners(
    @Args('number') number: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer('Proposal', await this.service.remind(actor, number), reading, info);
  }

  private answer(type: 'Proposal' | 'Partnership', id: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one(type, reading, info, {
      where: (row, scope) => `${row}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }
}
