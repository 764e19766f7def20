import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { enumType } from '../../platform/graphql/enum-type.js';
import type { Answer } from './invitee.entity.js';

export const givenAnswers = ['coming', 'perhaps', 'not_coming'] as const satisfies Answer[];
const GivenAnswerType = enumType('GivenAnswer', givenAnswers);

@ArgsType()
export class AnswerArgs {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => GivenAnswerType)
  answer!: (typeof givenAnswers)[number];

  @Field(() => ID, { nullable: true, description: 'Who comes instead; only with not_coming.' })
  alternateId?: string | null;

  @Field(() => Int, { description: 'The meeting’s `calendarSequence` as it was shown.' })
  sequence!: number;
}

@ArgsType()
export class AnswerForArgs {
  @Field(() => ID)
  inviteeId!: string;

  @Field(() => GivenAnswerType)
  answer!: (typeof givenAnswers)[number];

  @Field(() => ID, { nullable: true, description: 'Who comes instead; only with not_coming.' })
  alternateId?: string | null;
}
