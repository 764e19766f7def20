import { Field, ID, InputType } from '@nestjs/graphql';
import { WallClock } from '../../platform/graphql/scalars.js';
import { OccurrenceType } from '../meetings/meeting.inputs.js';
import type { PollDetails } from './date-polls.service.js';
import { SlotAnswerType } from './poll.types.js';
import type { SlotAnswer } from './slot.rules.js';

@InputType({ description: 'A time on the clocks of the meeting’s zone.' })
export class TypedTimeInput {
  @Field(() => WallClock)
  wallClock!: string;

  @Field(() => OccurrenceType, { nullable: true })
  occurrence?: 'earlier' | 'later' | null;
}

@InputType({ description: 'What the Secretariat says of a date poll.' })
export class DatePollInput {
  @Field(() => [TypedTimeInput], { description: 'Two at least, forty at most.' })
  slots!: TypedTimeInput[];

  @Field(() => TypedTimeInput, { description: 'When it closes.' })
  closes!: TypedTimeInput;
}

export function pollDetailsOf({ slots, closes }: DatePollInput): PollDetails {
  const time = ({ wallClock, occurrence }: TypedTimeInput) => ({ wallClock, occurrence: occurrence ?? null });
  return { slots: slots.map(time), closes: time(closes) };
}

@InputType({ description: 'Whether a proposed time suits.' })
export class SlotAnswerInput {
  @Field(() => ID)
  slotId!: string;

  @Field(() => SlotAnswerType)
  answer!: SlotAnswer;
}
