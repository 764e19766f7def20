import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { ChoiceType } from './ballot.entity.js';
import { MotionMatterType, type MotionMatter } from './motion.entity.js';
import type { Choice } from './tally.rules.js';
import { VoteModeType, type VoteMode } from './vote.entity.js';
import { PanelInput } from './panel.types.js';

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

  @Field(() => PanelInput, {
    nullable: true,
    description: 'What an external panel has recommended, where too few decide.',
  })
  panel?: PanelInput | null;
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
