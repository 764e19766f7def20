import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import type { Language } from '@gsenet/shared/languages';
import { LanguageTag } from '../../platform/graphql/scalars.js';
import { PanelInput } from '../votes/panel.types.js';
import { CircularChoiceType } from './circular-answer.entity.js';
import { CircularProcedureType } from './circular.entity.js';
import type { CircularChoice, CircularProcedure } from './circular.rules.js';

@InputType({ description: 'A text to be put to the Members between meetings.' })
export class CircularInput {
  @Field(() => CircularProcedureType)
  procedure!: CircularProcedure;

  @Field({ description: 'ordinary, rules_change and so on; or a matter that the Board has listed.' })
  matter!: string;

  @Field()
  title!: string;

  @Field({ description: 'What is to be decided, word for word.' })
  text!: string;

  @Field(() => LanguageTag, { description: 'Of title and text.' })
  language!: Language;

  @Field(() => ID, { description: 'The Member that moves it.' })
  moverId!: string;

  @Field(() => [ID], { description: 'Members in conflict about it.' })
  recusedIds!: string[];

  @Field(() => PanelInput, {
    nullable: true,
    description: 'What an external panel has recommended, where too few decide.',
  })
  panel?: PanelInput | null;
}

@ArgsType()
export class AnswerCircularArgs {
  @Field(() => ID)
  circularId!: string;

  @Field(() => ID)
  memberId!: string;

  @Field(() => CircularChoiceType)
  choice!: CircularChoice;

  @Field({ defaultValue: '', description: 'Why a Member objects.' })
  reason!: string;
}
