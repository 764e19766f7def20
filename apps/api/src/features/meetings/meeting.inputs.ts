import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { enumType } from '../../platform/graphql/enum-type.js';
import { WallClock } from '../../platform/graphql/scalars.js';
import { AgendaItemKindType, type AgendaItemKind } from './agenda-item.entity.js';
import type { AgendaItemDetails } from './agendas.service.js';
import type { MeetingDetails } from './meeting-details.js';
import { MeetingKindType, MeetingModeType, type MeetingKind, type MeetingMode } from './meeting.entity.js';

export const OccurrenceType = enumType(
  'Occurrence',
  ['earlier', 'later'] as const,
  'Which of the two, where clocks are set back and show a time twice.',
);

@InputType({ description: 'What the Secretariat says of a meeting.' })
export class MeetingInput {
  @Field()
  title!: string;

  @Field(() => MeetingKindType)
  kind!: MeetingKind;

  @Field(() => MeetingModeType)
  mode!: MeetingMode;

  @Field(() => WallClock)
  wallClock!: string;

  @Field({ description: 'IANA zone of the wall clock.' })
  timeZone!: string;

  @Field(() => OccurrenceType, { nullable: true })
  occurrence?: 'earlier' | 'later' | null;

  @Field(() => Int)
  minutes!: number;

  @Field()
  place!: string;

  @Field({ description: 'The way in; begins with https://. May be empty.' })
  link!: string;

  @Field()
  note!: string;
}

export function detailsOf(input: MeetingInput): MeetingDetails {
  const { title, kind, mode, wallClock, timeZone, minutes, place, link, note } = input;
  return {
    title,
    kind,
    mode,
    wallClock,
    timeZone,
    minutes,
    place,
    link,
    note,
    occurrence: input.occurrence ?? null,
  };
}

@ArgsType()
export class PreviewArgs {
  @Field(() => WallClock)
  wallClock!: string;

  @Field({ description: 'IANA zone of the wall clock.' })
  timeZone!: string;

  @Field(() => OccurrenceType, { nullable: true })
  occurrence?: 'earlier' | 'later' | null;

  @Field(() => Int)
  minutes!: number;

  @Field(() => MeetingKindType)
  kind!: MeetingKind;
}

@InputType({ description: 'What the Secretariat says of an agenda item.' })
export class AgendaItemInput {
  @Field()
  title!: string;

  @Field(() => AgendaItemKindType)
  kind!: AgendaItemKind;

  @Field(() => Int)
  minutes!: number;

  @Field()
  note!: string;

  @Field(() => ID, { nullable: true, description: 'A presenter who holds or held a mandate.' })
  presenterId?: string | null;

  @Field({ description: 'A presenter who has no account; may be empty.' })
  presenterName!: string;
}

export function itemDetailsOf(input: AgendaItemInput): AgendaItemDetails {
  const { title, kind, minutes, note, presenterName } = input;
  return { title, kind, minutes, note, presenterName, presenterId: input.presenterId ?? null };
}
