import { Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Asking } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { BoardBrief } from './board-brief.view.js';

@Resolver()
export class HandoversResolver {
  constructor(private readonly read: ReadModel) {}

  @Query(() => BoardBrief, {
    description: 'What somebody who comes to a seat has to know of it; empty to who holds none.',
  })
  boardBrief(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.one('BoardBrief', reading, info, {});
  }
}
