import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel, type Found } from '../../platform/read-model/read-model.js';
import { BoardPack } from './board-pack.view.js';
import { BoardPacks } from './board-packs.service.js';

const ofMeeting = (id: string): Found => ({
  where: (m, scope) => `${m}.id = ${scope.value('id', 'uuid')}`,
  values: { id },
});

@Resolver()
export class BoardPacksResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly packs: BoardPacks,
  ) {}

  @Query(() => BoardPack, {
    nullable: true,
    description: 'The board pack of a meeting by the meeting’s number; null if the viewer is not inside.',
  })
  boardPack(@Args('number') number: string, @Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.one('BoardPack', reading, info, {
      where: (m, scope) => `${m}.number = ${scope.value('number', 'text')}`,
      values: { number },
    });
  }

  @Mutation(() => BoardPack, {
    description: 'Has one’s own pack made as a PDF, from what one may read now. Refuses NOT_FOUND.',
  })
  async prepareBoardPack(
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.one('BoardPack', reading, info, ofMeeting(await this.packs.prepare(actor, meetingId)));
  }

  @Mutation(() => BoardPack, {
    description: 'Says that one has read the pack as it stands; later changes are marked. Refuses NOT_FOUND.',
  })
  async markPackRead(
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.one('BoardPack', reading, info, ofMeeting(await this.packs.markRead(actor, meetingId)));
  }
}
