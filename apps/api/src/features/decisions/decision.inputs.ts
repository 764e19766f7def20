import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Language } from '@gsenet/shared/languages';
import { CalendarDate, LanguageTag } from '../../platform/graphql/scalars.js';
import type { ActionTerms } from './actions.service.js';
import {
  DecisionStateType,
  WayOfDecidingType,
  type DecisionState,
  type WayOfDeciding,
} from './decision.entity.js';
import type { DecisionDetails } from './decision-steps.js';

@InputType({ description: 'The words of a decision in one language.' })
class DecisionWordsInput {
  @Field(() => LanguageTag)
  language!: Language;

  @Field()
  text!: string;

  @Field({ description: 'What follows from it; may be empty.' })
  effect!: string;
}

@InputType({ description: 'What the Secretariat says of a decision.' })
export class DecisionInput {
  @Field(() => ID, { nullable: true, description: 'An item on the agenda of its meeting.' })
  agendaItemId?: string | null;

  @Field(() => [DecisionWordsInput], { description: 'In each language in which it was taken.' })
  words!: DecisionWordsInput[];

  @Field(() => String, {
    nullable: true,
    description: 'Slug of who sees to it; the Secretariat’s if left out.',
  })
  owner?: string | null;

  @Field(() => CalendarDate, { nullable: true })
  dueOn?: string | null;

  @Field(() => WayOfDecidingType)
  takenBy!: WayOfDeciding;

  @Field(() => CalendarDate, { nullable: true, description: 'The day of the meeting if left out.' })
  takenOn?: string | null;
}

export function decisionDetailsOf(input: DecisionInput): DecisionDetails {
  const { words, takenBy } = input;
  return {
    words,
    takenBy,
    agendaItemId: input.agendaItemId ?? null,
    owner: input.owner ?? null,
    dueOn: input.dueOn ?? null,
    takenOn: input.takenOn ?? null,
  };
}

@InputType({ description: 'Who sees to an action, and by when.' })
export class ActionTermsInput {
  @Field(() => String, {
    nullable: true,
    description: 'Slug of the Organisation; the Secretariat’s if left out.',
  })
  owner?: string | null;

  @Field(() => ID, { nullable: true, description: 'One person who holds a mandate there, if it is theirs.' })
  ownerPersonId?: string | null;

  @Field(() => CalendarDate)
  dueOn!: string;
}

export function actionTermsOf(input: ActionTermsInput): ActionTerms {
  const { owner, ownerPersonId, dueOn } = input;
  return { owner: owner ?? null, ownerPersonId: ownerPersonId ?? null, dueOn };
}

@ArgsType()
export class DecisionFilterArgs {
  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => String, { nullable: true, description: 'Number of the meeting, AB-2027-03.' })
  meeting?: string | null;

  @Field(() => DecisionStateType, { nullable: true })
  state?: DecisionState | null;

  @Field(() => String, { nullable: true, description: 'Slug of the Organisation that sees to it.' })
  owner?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those whose due date has passed.' })
  late?: boolean | null;
}
