import { ArgsType, Field, Float, Int } from '@nestjs/graphql';

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
