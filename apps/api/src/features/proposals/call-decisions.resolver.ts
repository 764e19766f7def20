import { Args, Info, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { Call } from '../calls/call.entity.js';
import { CallDecisions } from './call-decisions.service.js';

@Resolver()
export class CallDecisionsResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly service: CallDecisions,
  ) {}

  @Mutation(() => Call, {
    description:
      'Notes that every proposal under a closed call has its decision; Secretariat only. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE, CALL_STILL_OPEN, CALL_UNDECIDED, CALL_DECIDED.',
  })
  async decideCall(
    @Args('slug') slug: string,
    @Args('version', { type: () => Int, description: 'The version that was shown.' }) version: number,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await this.service.decide(actor, slug, version);
    return this.read.one('Call', reading, info, {
      where: (c, scope) => `${c}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }
}
