import { Args, ID, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel, type Found } from '../../platform/read-model/read-model.js';
import { Mandates } from './mandates.service.js';
import { fromReadModel } from '../../platform/graphql/from-read-model.js';
import { Instant } from '../../platform/graphql/scalars.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Mandate } from './mandate.entity.js';

@Resolver(() => Organisation)
export class OrganisationMandates {
  @ResolveField(() => [Mandate], {
    description: 'The mandates in force at an instant, now if none is given.',
  })
  mandates(
    @Parent() _organisation: Organisation,
    @Args('at', { type: () => Instant, nullable: true }) _at?: string,
  ): Mandate[] {
    return fromReadModel();
  }
}

@Resolver()
export class MandatesResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly mandates: Mandates,
  ) {}

  @Query(() => Mandate, { nullable: true, description: 'A mandate, past ones too; public like all of them.' })
  mandate(
    @Args('id', { type: () => ID }) id: string,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.one('Mandate', reading, info, byId(id));
  }

  @Mutation(() => Mandate, {
    description:
      'Ends a mandate, now or at a later instant; who may give it may end it. Refuses NOT_FOUND, NOT_ALLOWED, MANDATE_ENDED, MANDATE_ENDS_IN_THE_PAST, MANDATE_ENDS_BEFORE_START, SEAT_WOULD_BE_EMPTY.',
  })
  async endMandate(
    @Args('id', { type: () => ID }) id: string,
    @Args('at', { type: () => Instant, nullable: true }) at: string | null,
    @Args('leavesSeatEmpty', {
      defaultValue: false,
      description: 'That nobody else acts for the Organisation then, and this is meant.',
    })
    leavesSeatEmpty: boolean,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    await this.mandates.end(actor, id, at ? new Date(at) : null, leavesSeatEmpty);
    return this.read.one('Mandate', reading, info, byId(id));
  }

  @Mutation(() => Mandate, {
    description:
      'Attaches the nomination letter to a mandate, a file that one has brought; Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND, CHANGED_MEANWHILE.',
  })
  async attachNominationLetter(
    @Args('mandateId', { type: () => ID }) mandateId: string,
    @Args('fileId', { type: () => ID }) fileId: string,
    @Args('instead', {
      type: () => ID,
      nullable: true,
      description: 'The letter that it takes the place of.',
    })
    instead: string | null,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    await this.mandates.attachLetter(actor, mandateId, fileId, instead ?? null);
    return this.read.one('Mandate', reading, info, byId(mandateId));
  }
}

const byId = (id: string): Found => ({
  where: (m, scope) => `${m}.id = ${scope.value('id', 'uuid')}`,
  values: { id },
});
