import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumType } from '../../platform/graphql/enum-type.js';
import { Instant } from '../../platform/graphql/scalars.js';
import { computed, derived, view, type Predicate } from '../../platform/read-model/view.js';
import { LocalMoment } from '../../platform/time/local-moment.js';
import { CapacityType } from '../mandates/mandate.entity.js';
import { AgendaItemKindType, type AgendaItemKind } from '../meetings/agenda-item.entity.js';
import { MeetingStateType, type MeetingState } from '../meetings/meeting.entity.js';
import { viewerIsInside, viewerIsOfTheBoard, wasConvened } from '../meetings/meeting.sql.js';
import { viewerIsKeptOut } from '../meetings/recusal.sql.js';
import type { ItemMatter } from './item-matter.rules.js';
import { MotionMatterType } from './motion.entity.js';
import type { SeatCapacity } from './presence.rules.js';
import type { Call } from './quorum.rules.js';
import { asRoomFacts, roomFactsOf } from './room-facts.js';
import { floorOf } from './room-floor.js';
import { SpeakingList } from './speaking.types.js';

const placesInRoom = ['present', 'by_proxy', 'absent', 'recused', 'not_entitled'] as const;
export type PlaceInRoom = (typeof placesInRoom)[number];
const PlaceInRoomType = enumType('PlaceInRoom', placesInRoom, 'Four different states, and a vote by proxy.');
export const CallType = enumType('QuorumCall', ['first', 'second']);

@ObjectType({ description: 'Who sits, or may sit, for a Member.' })
export class PersonInRoom {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => CapacityType)
  capacity!: SeatCapacity;

  @Field()
  isViewer!: boolean;

  @Field(() => String, { nullable: true, description: 'For whom they would stand in if they came now.' })
  couldStandInFor!: string | null;
}

@ObjectType({ description: 'A Member that could be given the proxy of another.' })
export class PossibleHolder {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;
}

@ObjectType({ description: 'A Member in the room of a meeting.' })
export class MemberInRoom {
  @Field(() => ID)
  id!: string;

  @Field()
  slug!: string;

  @Field()
  name!: string;

  @Field(() => PlaceInRoomType, { description: 'As regards the current item.' })
  place!: PlaceInRoom;

  @Field(() => [PersonInRoom], { description: 'Its people who are there, first the one who votes.' })
  here!: PersonInRoom[];

  @Field(() => [PersonInRoom], {
    description: 'Its people who could come now, if the viewer may enter them.',
  })
  mayCome!: PersonInRoom[];

  @Field(() => String, { nullable: true, description: 'For whom somebody stands in.' })
  standsInFor!: string | null;

  @Field(() => String, { nullable: true, description: 'Which Member holds its proxy.' })
  proxyTo!: string | null;

  @Field(() => [PossibleHolder], { description: 'To whom the viewer may enter now that its proxy is given.' })
  possibleHolders!: PossibleHolder[];

  @Field(() => ID, { nullable: true, description: 'The item for which it has left the room.' })
  outForItemId!: string | null;

  @Field(() => [ID])
  recusedFromItemIds!: string[];

  @Field({ description: 'Whether the viewer holds a seat of it, and may speak for it in the room.' })
  isViewers!: boolean;
}

@ObjectType({ description: 'How many Members count for an item’s quorum, and how many are needed.' })
export class RoomQuorum {
  @Field(() => CallType)
  call!: Call;

  @Field(() => Int, { description: 'Members entitled to vote, less the recused.' })
  base!: number;

  @Field(() => Int)
  counted!: number;

  @Field(() => Int)
  least!: number;

  @Field()
  quorate!: boolean;
}

@ObjectType({ description: 'That the meeting, or an item, had its quorum from a moment on, or no longer.' })
export class QuorumNote {
  @Field(() => LocalMoment)
  at!: LocalMoment;

  @Field()
  quorate!: boolean;
}

@ObjectType({ description: 'An item of the agenda, as the room sees it.' })
export class ItemInRoom {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  position!: number;

  @Field()
  title!: string;

  @Field(() => AgendaItemKindType)
  kind!: AgendaItemKind;

  @Field(() => Int)
  minutes!: number;

  @Field(() => RoomQuorum)
  quorum!: RoomQuorum;

  @Field({ description: 'So many are recused that an external panel has to recommend before a vote.' })
  needsPanel!: boolean;

  @Field(() => [QuorumNote], {
    description:
      'When it had its quorum, where recusals left it with another than the meeting has; else nothing.',
  })
  quorumNotes!: QuorumNote[];

  @Field(() => [String], { description: 'The Members that are recused from it.' })
  recused!: string[];

  @Field({
    description:
      'A Member for which the viewer holds a seat is recused: its motions and votes are not shown.',
  })
  viewerIsRecused!: boolean;

  @Field({ description: 'Whether the viewer may table motions and open votes on it.' })
  viewerCanConduct!: boolean;
}

@ObjectType({ description: 'The item that is being dealt with.' })
export class CurrentItem {
  @Field(() => ID)
  id!: string;

  @Field(() => Instant)
  since!: string;

  @Field({ description: 'Who called it.' })
  by!: string;

  @Field(() => Int, { description: 'Of what the agenda gives it; less than none when it takes too long.' })
  minutesLeft!: number;

  @Field(() => MotionMatterType, {
    nullable: true,
    description: 'What it is, and so every motion on it; null where that may be chosen.',
  })
  matter!: ItemMatter;
}

@ObjectType({ description: 'What is going on in the room at the moment of asking.' })
export class RoomFloor {
  @Field(() => Instant)
  now!: string;

  @Field(() => LocalMoment, { description: 'From when the meeting can be opened.' })
  opensFrom!: LocalMoment;

  @Field(() => CurrentItem, { nullable: true })
  currentItem!: CurrentItem | null;

  @Field(() => RoomQuorum, { description: 'Of the meeting, with nobody recused.' })
  quorum!: RoomQuorum;

  @Field(() => [QuorumNote])
  quorumNotes!: QuorumNote[];

  @Field(() => [MemberInRoom])
  members!: MemberInRoom[];

  @Field(() => [ItemInRoom])
  items!: ItemInRoom[];

  @Field(() => SpeakingList, { nullable: true, description: 'Null while no item is being dealt with.' })
  speakingList!: SpeakingList | null;

  @Field({ description: 'Whether people can come in now.' })
  isAccessible!: boolean;

  @Field({ description: 'Whether the viewer conducts the meeting, and may enter presence for others.' })
  viewerCanConduct!: boolean;

  @Field()
  viewerCanOpen!: boolean;

  @Field()
  viewerCanAdjourn!: boolean;

  @Field()
  viewerCanResume!: boolean;

  @Field({ description: 'Whether the meeting adjourned without quorum, and a second call may follow now.' })
  viewerCanCallAgain!: boolean;

  @Field(() => LocalMoment, { nullable: true, description: 'From when a second call may follow.' })
  secondCallFrom!: LocalMoment | null;

  @Field()
  viewerCanClose!: boolean;
}

@ObjectType({ description: 'The room of a meeting of the Advisory Board.' })
export class MeetingRoom {
  @Field(() => ID)
  id!: string;

  @Field()
  number!: string;

  @Field()
  title!: string;

  @Field(() => MeetingStateType)
  state!: MeetingState;

  @Field(() => RoomFloor)
  floor!: RoomFloor;
}

/** What goes on in the room is for the Board, the Secretariat, and whoever else is invited. */
export const mayWatchRoom: Predicate = (m, scope) =>
  `${wasConvened(m)} and (${viewerIsOfTheBoard(scope)} or ${viewerIsInside(`${m}.id`, scope)})`;

view(MeetingRoom, {
  from: 'meetings',
  visible: mayWatchRoom,
  fields: {
    id: computed((m) => `${m}.id`),
    number: computed((m) => `${m}.number`),
    title: computed((m) => `${m}.title`),
    state: computed((m) => `${m}.state`),
    floor: derived(
      {
        room: (m, scope) => roomFactsOf(m, scope.language()),
        keptOut: (m, scope) => `(select coalesce(json_agg(ka.id), '[]') from agenda_items ka
          where ka.meeting_id = ${m}.id and ${viewerIsKeptOut('ka.id', scope)})`,
      },
      ({ room, keptOut }, viewer) =>
        viewer ? floorOf(asRoomFacts(room), viewer, keptOut as string[]) : null,
    ),
  },
});
