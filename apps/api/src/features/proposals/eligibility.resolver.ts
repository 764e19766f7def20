import { Args, Field, Info, InputType, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { EligibilityLine } from './eligibility-preview.view.js';
import { Eligibility } from './eligibility.service.js';
import { Proposal } from './proposal.entity.js';
import { waitsForEligibility } from './proposal.sql.js';

@InputType({ description: 'What the Secretariat finds about one proposal.' })
export class EligibilityInput {
  @Field({ description: 'Number of the proposal.' })
  number!: string;

  @Field()
  eligible!: boolean;

  @Field({ description: 'What the applicants are told; needed where it is not eligible.' })
  reason!: string;
}

@Resolver()
export class EligibilityResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly service: Eligibility,
  ) {}

  @Query(() => [Proposal], {
    description:
      'Proposals under a call that wait for the Secretariat to decide whether they are eligible; to the Secretariat, but for those in conflict.',
  })
  proposalsToCheck(
    @Args('call', { description: 'Slug of the call.' }) call: string,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.toCheck(call, reading, info);
  }

  @Query(() => [EligibilityLine], {
    description:
      'What would become of proposals under a call, were they decided on so: the outcome, who is written to, and what is refused and why. Changes nothing; to the Secretariat, but for those in conflict.',
  })
  eligibilityPreview(
    @Args('call', { description: 'Slug of the call.' }) call: string,
    @Args('decisions', { type: () => [EligibilityInput] }) decisions: EligibilityInput[],
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.list('EligibilityLine', reading, info, {
      where: (p, scope) => `${p}.call_id = (select id from calls where slug = ${scope.value('call', 'text')})
        and ${p}.number in (select d.value ->> 'number' from jsonb_array_elements(${scope.value('decisions', 'jsonb')}) d)`,
      values: { call, decisions: JSON.stringify(decisions) },
      orderBy: (p) => `${p}.number`,
    });
  }

  @Mutation(() => Proposal, {
    description:
      'Decides after the deadline whether a proposal is eligible, and tells its consortium; Secretariat only. Refuses NOT_FOUND, NOT_ALLOWED, PROPOSAL_TRANSITION, CALL_STILL_OPEN, ELIGIBILITY_NEEDS_REASON, TEXT_TOO_LONG.',
  })
  async decideEligibility(
    @Args('number') number: string,
    @Args('eligible') eligible: boolean,
    @Args('reason', { description: 'What the applicants are told; needed where it is not eligible.' })
    reason: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await this.service.decide(actor, { number, eligible, reason });
    return this.read.one('Proposal', reading, info, {
      where: (p, scope) => `${p}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }

  @Mutation(() => [Proposal], {
    description:
      'Decides on several proposals under a call, on all or on none, and answers with those that still wait; Secretariat only. Refuses, with the number of the proposal in the field, NOT_FOUND, NOT_ALLOWED, NO_ELIGIBILITY_CHOSEN, TOO_MANY_AT_ONCE, PROPOSAL_CHOSEN_TWICE, PROPOSAL_TRANSITION, CALL_STILL_OPEN, ELIGIBILITY_NEEDS_REASON, TEXT_TOO_LONG.',
  })
  async decideEligibilityTogether(
    @Args('call', { description: 'Slug of the call.' }) call: string,
    @Args('decisions', { type: () => [EligibilityInput] }) decisions: EligibilityInput[],
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    await this.service.decideTogether(actor, call, decisions);
    return this.toCheck(call, reading, info);
  }

  private toCheck(call: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.list('Proposal', reading, info, {
      where: (p, scope) =>
        `${p}.call_id = (select id from calls where slug = ${scope.value('call', 'text')}) and ${waitsForEligibility(p, scope)}`,
      values: { call },
      orderBy: (p) => `${p}.number`,
    });
  }
}
