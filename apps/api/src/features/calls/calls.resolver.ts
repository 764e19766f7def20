import { Args, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking, Public } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import type { Predicate } from '../../platform/read-model/view.js';
import { Call } from './call.entity.js';
import { CallArgs, ChangedCallArgs } from './call.inputs.js';
import { Calls } from './calls.service.js';

/** `whyNotOpen` as the database says it. */
const acceptsNow: Predicate = (c) =>
  `${c}.state = 'published' and ${c}.opens_at <= now() and now() < ${c}.closes_at`;

@Resolver()
export class CallsResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly service: Calls,
  ) {}

  @Query(() => Call, {
    nullable: true,
    description: 'The call at an address; a draft is there for the Secretariat only.',
  })
  @Public()
  call(@Args('slug') slug: string, @Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.one('Call', reading, info, {
      where: (c, scope) => `${c}.slug = ${scope.value('slug', 'text')}`,
      values: { slug },
    });
  }

  @Query(() => [Call], { description: 'Every call, the one that closes last first.' })
  @Public()
  calls(
    @Args('open', { defaultValue: false, description: 'Only those under which proposals are accepted now.' })
    open: boolean,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.list('Call', reading, info, {
      ...(open && { where: acceptsNow, variant: 'open' }),
      orderBy: (c) => `${c}.closes_at desc, ${c}.id`,
    });
  }

  @Mutation(() => Call, {
    description:
      'Writes the draft of a call; Secretariat only. Refuses NOT_ALLOWED, CALL_ADDRESS_NOT_PLAIN, CALL_ADDRESS_TAKEN, UNKNOWN_TIME_ZONE, TIME_SKIPPED, TIME_TWICE, ENGLISH_MISSING, TEXT_TOO_LONG, AMOUNT_NOT_WHOLE, AMOUNT_TOO_LARGE, CALL_WITHOUT_CEILING, CURRENCY_UNKNOWN, CALL_CLOSES_BEFORE_OPENING, SECTION_LIMIT, WEIGHT_NOT_WHOLE, BAD_INPUT.',
  })
  async createCall(
    @Args() call: CallArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.create(actor, call), reading, info);
  }

  @Mutation(() => Call, {
    description:
      'Changes a draft, or the words and to a later time the deadline of an open call; Secretariat only. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE, CALL_CLOSED, CALL_TERMS_FIXED, DEADLINE_EARLIER, and what createCall refuses.',
  })
  async changeCall(
    @Args() call: ChangedCallArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.change(actor, call), reading, info);
  }

  @Mutation(() => Call, {
    description:
      'Publishes a draft and mails the Members’ representatives; Secretariat only. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE, CALL_PUBLISHED, CALL_CLOSES_IN_THE_PAST, CALL_WITHOUT_SECTIONS, CALL_WITHOUT_ALIGNMENT, CALL_WEIGHTS.',
  })
  async publishCall(
    @Args('slug') slug: string,
    @Args('version', { type: () => Int }) version: number,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.publish(actor, slug, version), reading, info);
  }

  private answer(id: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('Call', reading, info, {
      where: (c, scope) => `${c}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }
}
