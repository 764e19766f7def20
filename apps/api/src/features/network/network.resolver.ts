import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Asking, Public } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import {
  ActionDirection,
  CountryOrArea,
  NetworkText,
  PartnersMeeting,
  SdgTarget,
} from './network.entities.js';

/** The fixed words of the network; all of it is public. */
@Resolver()
@Public()
export class NetworkResolver {
  constructor(private readonly read: ReadModel) {}

  @Query(() => [CountryOrArea])
  countriesOrAreas(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.list('CountryOrArea', reading, info, { orderBy: (c) => `${c}.code` });
  }

  @Query(() => [ActionDirection])
  actionDirections(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.list('ActionDirection', reading, info, { orderBy: (d) => `${d}.number` });
  }

  @Query(() => [SdgTarget])
  sdgTargets(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.list('SdgTarget', reading, info, { orderBy: (target) => `${target}.code` });
  }

  @Query(() => [NetworkText], {
    description: 'What the network says of itself on some topics, or on all, by topic and in order.',
  })
  networkTexts(
    @Args('topics', { type: () => [String], nullable: true }) topics: string[] | null,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.list('NetworkText', reading, info, {
      where: (n, scope) =>
        `(${scope.value('topics', 'text[]')} is null or ${n}.topic = any(${scope.value('topics', 'text[]')}))`,
      values: { topics: topics ?? null },
      orderBy: (n) => `${n}.topic, ${n}.position`,
    });
  }

  @Query(() => [PartnersMeeting], { description: 'Meetings of the network’s partners, the latest first.' })
  partnersMeetings(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.list('PartnersMeeting', reading, info, { orderBy: (m) => `${m}.year desc` });
  }
}
