import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { ChoiceType } from './ballot.entity.js';
import { MotionMatterType, type MotionMatter } from './motion.entity.js';
import type { Choice } from './tally.rules.js';
import { VoteModeType, type VoteMode } from './vote.entity.js';

@ArgsType()
export class TableMotionArgs {
  @Field(() => ID)
  itemId!: string;

  @Field(() => ID, { description: 'The Member that moves it.' })
  moverId!: string;

  @Field(() => MotionMatterType)
  matter!: MotionMatter;

  @Field()
  text!: string;
}

@ArgsType()
export class OpenVoteArgs {
  @Field(() => ID)
  motionId!: string;

  @Field(() => Int, { description: 'The motion’s version as it was shown.' })
  version!: number;

  @Field(() => VoteModeType)
  mode!: VoteMode;

  @Field({
    defaultValue: false,
    description: 'Whether an external panel has recommended, where too few decide.',
  })
  panelRecommended!: boolean;
}

@ArgsType()
export class BallotArgs {
  @Field(() => ID)
  voteId!: string;

  @Field(() => ID)
  memberId!: string;

  @Field(() => ChoiceType)
  choice!: Choice;
}
