import { Args, ID, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Attestations } from './attestations.service.js';

@Resolver()
export class AttestationsResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly attestations: Attestations,
  ) {}

  @Mutation(() => Organisation, {
    description:
      'Says, once a year, that a Member’s details are right; its representative or administrator. Refuses NOT_ALLOWED, NOT_FOUND, DETAILS_OF_NO_MEMBER, DETAILS_ATTESTED_ALREADY, DETAILS_REPORTED_ALREADY.',
  })
  async attestDetails(
    @Args('organisation', { description: 'Slug of the Member.' }) organisation: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.attestations.attest(actor, organisation), reading, info);
  }

  @Mutation(() => Organisation, {
    description:
      'Says what is wrong with a Member’s details, which the Secretariat then puts right; its representative or administrator. Refuses NOT_ALLOWED, NOT_FOUND, WRONG_DETAILS_MISSING, WRONG_DETAILS_TOO_LONG, DETAILS_OF_NO_MEMBER, DETAILS_ATTESTED_ALREADY, DETAILS_REPORTED_ALREADY.',
  })
  async reportWrongDetails(
    @Args('organisation', { description: 'Slug of the Member.' }) organisation: string,
    @Args('wrong') wrong: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.attestations.reportWrong(actor, organisation, wrong), reading, info);
  }

  @Mutation(() => Organisation, {
    description:
      'Says that what was wrong with a Member’s details has been put right; Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND, DETAILS_SETTLED_ALREADY.',
  })
  async settleWrongDetails(
    @Args('id', { type: () => ID, description: 'Of what the Member said.' }) id: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.attestations.settle(actor, id), reading, info);
  }

  private answer(id: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('Organisation', reading, info, {
      where: (o, scope) => `${o}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }
}
