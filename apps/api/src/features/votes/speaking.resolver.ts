import { Args, ID, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { MeetingRoom } from './room.view.js';
import { SpeakingLists } from './speaking.service.js';

@Resolver()
export class SpeakingResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly speaking: SpeakingLists,
  ) {}

  @Mutation(() => MeetingRoom, {
    description:
      'Puts a Member on the speaking list of the current item: its people themselves, who conducts the meeting anybody who is there. Refuses NOT_FOUND, NOT_ALLOWED, MEETING_NOT_OPEN, NO_ITEM_TAKEN_UP, RECUSED_FROM_ITEM, SPEAKER_NOT_HERE, FLOOR_ASKED_ALREADY.',
  })
  async askForFloor(
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args('personId', { type: () => ID }) personId: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.speaking.ask(actor, meetingId, { memberId, personId }), reading, info);
  }

  @Mutation(() => MeetingRoom, {
    description:
      'Takes a Member off the speaking list: its people, or who conducts the meeting. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE.',
  })
  async withdrawFromFloor(
    @Args('requestId', { type: () => ID }) requestId: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.speaking.withdraw(actor, requestId), reading, info);
  }

  @Mutation(() => MeetingRoom, {
    description:
      'Gives somebody on the list the floor; a turn that goes on ends. For the Chair’s representative, unless recused from the item, and the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, MEETING_NOT_OPEN, CHANGED_MEANWHILE, RECUSED_FROM_ITEM, SPEAKER_NOT_HERE.',
  })
  async giveFloor(
    @Args('requestId', { type: () => ID }) requestId: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.speaking.give(actor, requestId), reading, info);
  }

  @Mutation(() => MeetingRoom, {
    description:
      'Ends the turn of who has the floor: their Member, or who conducts the meeting. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE.',
  })
  async endTurn(
    @Args('requestId', { type: () => ID }) requestId: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.speaking.end(actor, requestId), reading, info);
  }

  private answer(id: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('MeetingRoom', reading, info, {
      where: (m, scope) => `${m}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }
}
