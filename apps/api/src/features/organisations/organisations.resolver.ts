import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Asking, Public } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { Organisation } from './organisation.entity.js';

@Resolver(() => Organisation)
export class OrganisationsResolver {
  constructor(private readonly read: ReadModel) {}

  @Query(() => Organisation, {
    nullable: true,
    description: 'The Organisation at an address of the directory.',
  })
  @Public()
  organisation(@Args('slug') slug: string, @Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.one('Organisation', reading, info, {
      where: (o, scope) => `${o}.slug = ${scope.value('slug', 'text')}`,
      values: { slug },
    });
  }
}
