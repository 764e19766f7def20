import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel, type Found } from '../../platform/read-model/read-model.js';
import { RecusalReasonType, type RecusalReason } from '../meetings/recusal.entity.js';
import { Recusals } from './recusals.service.js';
import { ItemRecusals } from './recusals.view.js';

const ofItem = (id: string): Found => ({
  where: (a, scope) => `${a}.id = ${scope.value('id', 'uuid')}`,
  values: { id },
});

@Resolver()
export class RecusalsResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly recusals: Recusals,
  ) {}

  @Query(() => ItemRecusals, {
    nullable: true,
    description:
      'Who is recused from an item, by the number of its meeting and its place on the agenda. To the Board and those inside the meeting.',
  })
  itemRecusals(
    @Args('number') number: string,
    @Args('position', { type: () => Int }) position: number,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.one('ItemRecusals', reading, info, {
      where: (
        a,
        scope,
      ) => `${a}.meeting_id = (select nm.id from meetings nm where nm.number = ${scope.value('number', 'text')})
        and ${a}.position = ${scope.value('position', 'int')}`,
      values: { number, position },
    });
  }

  @Mutation(() => ItemRecusals, {
    description:
      'Declares ahead that a Member is recused from an item: its people then read nothing of it. For who holds the Member’s seat, and the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, RECUSAL_STANDS, RECUSAL_IN_ROOM, MEETING_CANCELLED, MEETING_HAS_CLOSED.',
  })
  async declareRecusal(
    @Args('itemId', { type: () => ID }) itemId: string,
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args('reason', { type: () => RecusalReasonType }) reason: RecusalReason,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await this.recusals.declare(actor, itemId, memberId, reason);
    return this.read.one('ItemRecusals', reading, info, ofItem(id));
  }

  @Mutation(() => ItemRecusals, {
    description:
      'Finds that a Member is not in conflict after all. For the Chair’s representative, unless recused from the item. Refuses NOT_FOUND, NOT_ALLOWED, RECUSAL_LIFT_NEEDS_REASON, TEXT_TOO_LONG, RECUSAL_IS_LIFTED, RECUSAL_IN_ROOM, MEETING_CANCELLED, MEETING_HAS_CLOSED.',
  })
  async liftRecusal(
    @Args('id', { type: () => ID }) id: string,
    @Args('because') because: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.one('ItemRecusals', reading, info, ofItem(await this.recusals.lift(actor, id, because)));
  }
}
