import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Asking, Public } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { RulesVersion } from './rules-version.entity.js';
import { versionOn } from './rules-version.sql.js';

@Resolver()
@Public()
export class RulesOfProcedureResolver {
  constructor(private readonly read: ReadModel) {}

  @Query(() => [RulesVersion], { description: 'Every version of the Rules of Procedure, the latest first.' })
  rulesVersions(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.list('RulesVersion', reading, info, { orderBy: (r) => `${r}.number desc` });
  }

  @Query(() => RulesVersion, {
    nullable: true,
    description: 'The Rules of Procedure in force on a date; null before there were any.',
  })
  rulesOfProcedure(
    @Args('on', { type: () => CalendarDate }) on: string,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.one('RulesVersion', reading, info, {
      where: (r, scope) => `${r}.id = ${versionOn(scope.value('on', 'date'))}`,
      values: { on },
    });
  }
}
