import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { ConflictKindType, type ConflictKind } from '../conflicts/conflict.entity.js';
import { OwnConflicts } from '../conflicts/conflict.view.js';
import { Declarations } from './declarations.service.js';

@Resolver()
export class DeclarationsResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly service: Declarations,
  ) {}

  @Mutation(() => [OwnConflicts], {
    description:
      'Declares a conflict of interest about a proposal, which is then kept from the viewer until the Chair waives it. For whoever may know of it. Refuses NOT_FOUND, CONFLICT_NEEDS_WORDS, TEXT_TOO_LONG.',
  })
  async declareConflict(
    @Args('proposal', { description: 'Its number.' }) proposal: string,
    @Args('kind', { type: () => ConflictKindType }) kind: ConflictKind,
    @Args('words') words: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    await this.service.declare(actor, proposal, kind, words);
    return this.read.list('OwnConflicts', reading, info, {
      orderBy: (k) => `${k}.closes_at desc, ${k}.slug`,
    });
  }
}
