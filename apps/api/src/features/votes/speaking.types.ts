import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { mandateFor } from '../mandates/mandate.policy.js';
import { mandateToConduct } from '../meetings/meeting.policy.js';
import { presenceOf, presentAt } from './presence.rules.js';
import type { RoomFacts } from './room-facts.js';
import { mandateToConductItem } from './room.policy.js';
import { currentItem } from './room.rules.js';
import { secondsSpoken, speakingOn, whyNotAskForFloor, type FloorRequest } from './speaking.rules.js';

@ObjectType({ description: 'A Member on the speaking list, and who speaks for it.' })
export class SpeakerInRoom {
  @Field(() => ID)
  id!: string;

  @Field()
  member!: string;

  @Field()
  person!: string;

  @Field(() => Int, { description: 'Of this turn, until now; 0 while they wait.' })
  seconds!: number;

  @Field({ description: 'Whether the viewer may withdraw it, or end its turn.' })
  viewerCanEnd!: boolean;
}

@ObjectType({ description: 'Who could be put on the speaking list.' })
export class PossibleSpeaker {
  @Field(() => ID)
  memberId!: string;

  @Field()
  member!: string;

  @Field(() => ID)
  personId!: string;

  @Field()
  person!: string;

  @Field()
  isViewer!: boolean;
}

@ObjectType({ description: 'How long a Member has spoken on the current item.' })
export class TimeSpoken {
  @Field()
  member!: string;

  @Field(() => Int)
  seconds!: number;
}

@ObjectType({ description: 'Who speaks on the current item, who waits, and who has spoken how long.' })
export class SpeakingList {
  @Field(() => SpeakerInRoom, { nullable: true })
  speaker!: SpeakerInRoom | null;

  @Field(() => [SpeakerInRoom], { description: 'In the order in which they asked.' })
  waiting!: SpeakerInRoom[];

  @Field(() => [TimeSpoken], { description: 'Those who have had the floor, whoever spoke longest first.' })
  spoken!: TimeSpoken[];

  @Field(() => [PossibleSpeaker], { description: 'Whom the viewer may put on the list now.' })
  mayAsk!: PossibleSpeaker[];

  @Field()
  viewerCanGive!: boolean;
}

/** The speaking list as the room shows it to a viewer; null while nothing is being dealt with. */
export function speakingListOf(room: RoomFacts, viewer: Viewer): SpeakingList | null {
  const itemId = room.state === 'open' ? (currentItem(room)?.item.id ?? null) : null;
  if (itemId === null) return null;
  const { now, speaking: requests } = room;
  const presence = presentAt(room.ledger, now);
  const { speaker, waiting } = speakingOn(requests, itemId, presence);
  const conducts = Boolean(mandateToConduct(viewer.mandates, room.chairId));
  const memberOf = (id: string) => room.members.find((member) => member.id === id)?.name ?? '';
  const nameOf = (id: string) => room.mandates.find(({ personId }) => personId === id)?.name ?? '';
  const shown = ({ id, memberId, personId, givenAt }: FloorRequest): SpeakerInRoom => ({
    id,
    member: memberOf(memberId),
    person: nameOf(personId),
    seconds: givenAt ? Math.floor((now.getTime() - givenAt.getTime()) / 1000) : 0,
    viewerCanEnd: conducts || Boolean(mandateFor(viewer.mandates, memberId)),
  });
  const mayAsk = room.members.flatMap(({ id: memberId, name }) => {
    const { here } = presenceOf(presence, memberId);
    const own = mandateFor(viewer.mandates, memberId)
      ? here.find(({ personId }) => personId === viewer.personId)
      : undefined;
    const personId = (own ?? (conducts ? here[0] : undefined))?.personId;
    if (!personId || whyNotAskForFloor(requests, { memberId, personId }, itemId, presence)) return [];
    const isViewer = personId === viewer.personId;
    return [{ memberId, member: name, personId, person: nameOf(personId), isViewer }];
  });
  return {
    speaker: speaker && shown(speaker),
    waiting: waiting.map(shown),
    spoken: [...secondsSpoken(requests, itemId, now)]
      .map(([memberId, seconds]) => ({ member: memberOf(memberId), seconds }))
      .sort((a, b) => b.seconds - a.seconds),
    mayAsk,
    viewerCanGive: Boolean(mandateToConductItem(viewer.mandates, room, itemId)),
  };
}
