import { Args, Field, ID, Info, InputType, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { Instant } from '../../platform/graphql/scalars.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { PresenceActType, type PresenceAct } from './presence-entry.entity.js';
import { PresenceLedger } from './presence.service.js';
import { MeetingRoom } from './room.view.js';
import { Rooms } from './rooms.service.js';

@InputType({ description: 'A line of the presence ledger.' })
class PresenceInput {
  @Field(() => ID)
  memberId!: string;

  @Field(() => PresenceActType)
  act!: PresenceAct;

  @Field(() => ID, { nullable: true, description: 'Who came, stood in or left.' })
  personId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'For whom somebody stands in; the representative, if not said.',
  })
  forPersonId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of a recusal and its end.' })
  itemId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Which Member is given the proxy.' })
  toMemberId?: string | null;

  @Field(() => Instant, {
    nullable: true,
    description: 'When it happened; now, if not said. Only who conducts the meeting says so.',
  })
  at?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is entered later than it happened.' })
  because?: string | null;
}

const conducting = 'For the Chair’s representative and the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED';

@Resolver()
export class RoomsResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly rooms: Rooms,
    private readonly ledger: PresenceLedger,
  ) {}

  @Query(() => MeetingRoom, {
    nullable: true,
    description: 'The room of a meeting by its number; to the Board, the Secretariat and whoever is invited.',
  })
  meetingRoom(@Args('number') number: string, @Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.one('MeetingRoom', reading, info, {
      where: (m, scope) => `${m}.number = ${scope.value('number', 'text')}`,
      values: { number },
    });
  }

  @Mutation(() => MeetingRoom, {
    description: `Opens a meeting on its day. ${conducting}, MEETING_TRANSITION, MEETING_IS_ADJOURNED, MEETING_OPENS_LATER, MEETING_DAY_OVER.`,
  })
  async openMeeting(
    @Args('id', { type: () => ID }) id: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.rooms.open(actor, id), reading, info);
  }

  @Mutation(() => MeetingRoom, {
    description: `Lets an open meeting rest. ${conducting}, MEETING_TRANSITION, VOTE_STILL_OPEN.`,
  })
  async adjournMeeting(
    @Args('id', { type: () => ID }) id: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.rooms.adjourn(actor, id), reading, info);
  }

  @Mutation(() => MeetingRoom, {
    description: `Lets an adjourned meeting go on, by a second call where it adjourned without its quorum. ${conducting}, MEETING_NOT_ADJOURNED, SECOND_CALL_NOT_NEEDED, SECOND_CALL_TOO_EARLY.`,
  })
  async resumeMeeting(
    @Args('id', { type: () => ID }) id: string,
    @Args('secondCall', { defaultValue: false }) secondCall: boolean,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.rooms.resume(actor, id, secondCall), reading, info);
  }

  @Mutation(() => MeetingRoom, {
    description: `Closes a meeting for good. ${conducting}, MEETING_TRANSITION, VOTE_STILL_OPEN.`,
  })
  async closeMeeting(
    @Args('id', { type: () => ID }) id: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.rooms.close(actor, id), reading, info);
  }

  @Mutation(() => MeetingRoom, {
    description: `Takes up an item of the agenda. ${conducting}, MEETING_NOT_OPEN, VOTE_STILL_OPEN.`,
  })
  async takeUpItem(
    @Args('itemId', { type: () => ID }) itemId: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.rooms.takeUp(actor, itemId), reading, info);
  }

  @Mutation(() => MeetingRoom, {
    description:
      'Enters a line into the presence ledger: people their own coming and going, who holds a seat that the Member is recused, comes back or gives its proxy, who conducts the meeting all of it for anybody. Refuses NOT_FOUND, NOT_ALLOWED, PRESENCE_TIME_FOR_OTHERS, PRESENCE_NEEDS_REASON, TEXT_TOO_LONG, MEETING_NOT_CONVENED, MEETING_CANCELLED, MEETING_HAS_CLOSED, MEETING_OPENS_LATER, MEETING_DAY_OVER, PRESENCE_IN_FUTURE, PRESENCE_CONTRADICTED, ARRIVED_ALREADY, HERE_FOR_ANOTHER_MEMBER, NO_SEAT_MANDATE, STAND_IN_TAKEN, STAND_IN_NOT_NEEDED, NOT_HERE, RECUSED_ALREADY, NOT_OUT_FOR_ITEM, NOT_RECUSED, PROXIES_NOT_ADOPTED, PROXY_TO_ITSELF, PROXY_GIVEN_ALREADY, PROXY_MEMBER_HERE, PROXY_ALTERNATE_CAN_COME, PROXY_HOLDER_NOT_ENTITLED, PROXY_HOLDER_GAVE_ITS_OWN, PROXY_HELD_FOR_ANOTHER, PROXY_HOLDER_FULL, NO_PROXY, NOT_ENTITLED_TO_VOTE.',
  })
  async enterPresence(
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('entry') entry: PresenceInput,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { memberId, act, personId, forPersonId, itemId, toMemberId, at, because } = entry;
    const said = {
      memberId,
      act,
      personId: personId ?? null,
      forPersonId: forPersonId ?? null,
      itemId: itemId ?? null,
      toMemberId: toMemberId ?? null,
      at: at ? new Date(at) : null,
      because: because ?? null,
    };
    return this.answer(await this.ledger.enter(actor, meetingId, said), reading, info);
  }

  private answer(id: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('MeetingRoom', reading, info, {
      where: (m, scope) => `${m}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }
}
