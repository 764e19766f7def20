import { Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Asking, Public } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { Conference } from './conference.entity.js';

@Resolver()
export class ConferencesResolver {
  constructor(private readonly read: ReadModel) {}

  @Query(() => [Conference], { description: 'The editions of the yearly conference, the latest first.' })
  @Public()
  conferences(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.list('Conference', reading, info, { orderBy: (c) => `${c}.year desc` });
  }
}
