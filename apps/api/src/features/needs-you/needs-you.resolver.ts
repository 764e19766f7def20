import { Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Asking } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { Need, mostPressingFirst } from './need.view.js';

@Resolver()
export class NeedsYouResolver {
  constructor(private readonly read: ReadModel) {}

  @Query(() => [Need], { description: 'What waits for the signed-in person, the most pressing first.' })
  needsYou(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.list('Need', reading, info, {
      orderBy: mostPressingFirst,
      limit: 50,
    });
  }
}
