import { Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Asking, Public } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { Project } from './project.entity.js';

@Resolver()
export class ProjectsResolver {
  constructor(private readonly read: ReadModel) {}

  @Query(() => [Project], { description: 'The network’s joint projects, the latest first.' })
  @Public()
  projects(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.list('Project', reading, info, { orderBy: (p) => `${p}.start_year desc, ${p}.slug` });
  }
}
