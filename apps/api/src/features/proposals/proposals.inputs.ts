import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { OutputKindType, type OutputKind } from './work-plan-entry.entity.js';

@ArgsType()
export class NewProposalArgs {
  @Field({ description: 'Slug of the call.' })
  call!: string;

  @Field({ description: 'Slug of the Member that leads.' })
  organisation!: string;

  @Field()
  title!: string;
}

@ArgsType()
export class ChangedProposalArgs {
  @Field()
  number!: string;

  @Field(() => Int, { description: 'The version that the change was made on.' })
  version!: number;

  @Field()
  title!: string;

  @Field(() => [Int], { description: 'Action directions, 1 to 6.' })
  directions!: number[];

  @Field(() => [String], { description: 'Targets of SDG 4: 4.1 to 4.7, 4.a to 4.c.' })
  sdgTargets!: string[];
}

@ArgsType()
export class SectionTextArgs {
  @Field()
  number!: string;

  @Field({ description: 'Key of the section.' })
  key!: string;

  @Field()
  text!: string;

  @Field(() => Int, {
    description: 'The version of the section that the text was written on; 0 for an empty one.',
  })
  baseVersion!: number;
}

@ArgsType()
export class PartArgs {
  @Field()
  number!: string;

  @Field({ description: 'Slug of the Organisation.' })
  organisation!: string;

  @Field({ description: 'What it does in the project.' })
  role!: string;

  @Field(() => Float, { description: 'Asked from the call, in whole units of its currency.' })
  budget!: number;

  @Field(() => Float, { description: 'Brought in kind, in whole units of the call’s currency.' })
  inKind!: number;
}

@ArgsType()
export class ChangedPartArgs extends PartArgs {
  @Field(() => Int, { description: 'The version of the part that the change was made on.' })
  version!: number;
}

@ArgsType()
export class ShownPartArgs extends PartArgs {
  @Field(() => [Float], {
    nullable: true,
    description: '`budget` by year of the project, where it has several.',
  })
  yearly?: number[] | null;
}

@InputType({ description: 'What an Organisation asks for in each year of the project.' })
export class YearlyBudgetInput {
  @Field({ description: 'Slug of the Organisation.' })
  organisation!: string;

  @Field(() => Int, { description: 'The version of its part that was shown.' })
  version!: number;

  @Field(() => [Float], { description: 'One amount for each year, in whole units of the call’s currency.' })
  yearly!: number[];
}

@InputType({ description: 'A milestone, or an output.' })
export class WorkPlanEntryInput {
  @Field(() => Int, { description: 'Month of the project, counted from 1, by the end of which it is there.' })
  month!: number;

  @Field()
  title!: string;

  @Field({ description: 'Slug of the Organisation that sees to it; one with a part in the proposal.' })
  organisation!: string;

  @Field(() => OutputKindType, { nullable: true, description: 'What is delivered; null for a milestone.' })
  output!: OutputKind | null;

  @Field(() => [String], { description: 'Languages of an output, of the six of the United Nations.' })
  languages!: string[];
}

@ArgsType()
export class WorkPlanEntryArgs {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was shown.' })
  version!: number;
}
