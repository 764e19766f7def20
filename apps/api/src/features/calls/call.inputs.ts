import type { LocalisedText } from '@gsenet/shared/languages';
import { ArgsType, Field, Float, InputType, Int } from '@nestjs/graphql';
import { TextsByLanguage, WallClock } from '../../platform/graphql/scalars.js';
import { OrganisationKindType, type OrganisationKind } from '../organisations/organisation.entity.js';
import { CallKindType, type CallKind } from './call.entity.js';

@InputType()
export class CallSectionInput {
  @Field({ description: 'Small letters, digits and hyphens; texts are kept under it.' })
  key!: string;

  @Field(() => TextsByLanguage)
  title!: LocalisedText;

  @Field(() => TextsByLanguage)
  question!: LocalisedText;

  @Field()
  required!: boolean;

  @Field(() => Int)
  mostWords!: number;
}

@InputType()
export class CriterionInput {
  @Field({
    description: 'Small letters, digits and hyphens; `alignment` is the one that no call may leave out.',
  })
  key!: string;

  @Field(() => TextsByLanguage)
  title!: LocalisedText;

  @Field(() => Int)
  weight!: number;
}

@ArgsType()
export class CallArgs {
  @Field({ description: 'The last part of its address: small letters, digits and hyphens.' })
  slug!: string;

  @Field(() => TextsByLanguage)
  title!: LocalisedText;

  @Field(() => TextsByLanguage)
  text!: LocalisedText;

  @Field(() => CallKindType)
  kind!: CallKind;

  @Field(() => [Int], { description: 'Action directions that it is about, 1 to 6.' })
  directions!: number[];

  @Field(() => WallClock)
  opensWallClock!: string;

  @Field(() => WallClock, { description: 'From this time on nothing is accepted any more.' })
  closesWallClock!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Where the clocks show the closing time twice: whether the second time is meant. TIME_TWICE asks for it.',
  })
  closesSecondTime?: boolean | null;

  @Field({ description: 'IANA zone of both times.' })
  timeZone!: string;

  @Field(() => Float, { description: 'Most that one proposal may ask for, in whole units of `currency`.' })
  ceiling!: number;

  @Field({ description: 'ISO 4217.' })
  currency!: string;

  @Field(() => [CallSectionInput])
  sections!: CallSectionInput[];

  @Field(() => [CriterionInput])
  criteria!: CriterionInput[];

  @Field(() => Int, { description: 'Least number of partner Organisations besides the lead.' })
  leastPartners!: number;

  @Field({
    defaultValue: false,
    description: 'Whether partners of the network may lead a proposal, as its Members may.',
  })
  partnersMayLead!: boolean;

  @Field(() => [OrganisationKindType], {
    defaultValue: [],
    description: 'Kinds of Organisations that may lead; all if empty.',
  })
  leadKinds!: OrganisationKind[];
}

@ArgsType()
export class ChangedCallArgs extends CallArgs {
  @Field(() => Int, { description: 'The version that the change was made on.' })
  version!: number;
}
