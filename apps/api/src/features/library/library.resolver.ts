import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Asking, Public } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { Work } from './work.entity.js';

@Resolver()
export class LibraryResolver {
  constructor(private readonly read: ReadModel) {}

  @Query(() => [Work], { description: 'What the network has published, the latest first.' })
  @Public()
  works(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.list('Work', reading, info, { orderBy: (w) => `${w}.year desc nulls last, ${w}.slug` });
  }

  @Query(() => Work, { nullable: true })
  @Public()
  work(@Args('slug') slug: string, @Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.one('Work', reading, info, {
      where: (w, scope) => `${w}.slug = ${scope.value('slug', 'text')}`,
      values: { slug },
    });
  }
}
