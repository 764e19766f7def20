import { Args, ArgsType, Field, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import { pageOf } from '../../platform/graphql/page-type.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { RulingType, type Ruling } from './conflict.entity.js';
import type { ConflictGround } from './conflict.rules.js';
import { ConflictsAboutProposal, GroundType, OwnConflicts } from './conflict.view.js';
import { Conflicts } from './conflicts.service.js';

const AboutPage = pageOf(ConflictsAboutProposal);

@ArgsType()
class RulingArgs {
  @Field({ description: 'Number of the proposal.' })
  proposal!: string;

  @Field(() => ID, { description: 'Whose conflict it is.' })
  personId!: string;

  @Field(() => GroundType)
  ground!: ConflictGround;

  @Field(() => String, { nullable: true, description: 'Slug; left out where the conflict was declared.' })
  organisation?: string | null;

  @Field(() => RulingType)
  ruling!: Ruling;

  @Field()
  reason!: string;
}

@Resolver()
export class ConflictsResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly service: Conflicts,
  ) {}

  @Query(() => [OwnConflicts], {
    description:
      'Under which calls the viewer is in conflict. It names the call and the viewer’s own proposals, and nothing of others.',
  })
  ownConflicts(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.list('OwnConflicts', reading, info, {
      orderBy: (k) => `${k}.closes_at desc, ${k}.slug`,
    });
  }

  @Query(() => AboutPage, {
    description:
      'The conflicts of interest about the proposals under a call, to those who rule on them and to the Secretariat; never to those in conflict.',
  })
  conflicts(
    @Args('call', { description: 'Slug of the call.' }) call: string,
    @Args('first', { type: () => Int, defaultValue: 25 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.page('ConflictsAboutProposal', reading, info, {
      where: (p, scope) =>
        `${p}.call_id = (select id from calls where slug = ${scope.value('call', 'text')})`,
      values: { call },
      keys: (p) => [
        { sql: `${p}.submitted_at`, type: 'timestamptz' },
        { sql: `${p}.id`, type: 'uuid' },
      ],
      direction: 'asc',
      first,
      after,
    });
  }

  @Mutation(() => ConflictsAboutProposal, {
    description:
      'Confirms or waives a conflict of interest, with the reason. For the Member in the Chair or, where it is in conflict, for the next in order. Refuses NOT_FOUND, NOT_ALLOWED, CONFLICT_RULED_SO, RULING_NEEDS_REASON, TEXT_TOO_LONG.',
  })
  async ruleOnConflict(
    @Args() { ruling, reason, organisation = null, ...meant }: RulingArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await this.service.rule(actor, { ...meant, organisation }, ruling, reason);
    return this.read.one('ConflictsAboutProposal', reading, info, {
      where: (p, scope) => `${p}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }
}
