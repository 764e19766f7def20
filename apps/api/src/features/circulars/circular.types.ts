import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumType } from '../../platform/graphql/enum-type.js';
import { LocalMoment } from '../../platform/time/local-moment.js';
import { CircularChoiceType } from './circular-answer.entity.js';
import { circularRollStates, type CircularChoice, type CircularRollState } from './circular.rules.js';

const CircularRollStateType = enumType('CircularRollState', circularRollStates);

@ObjectType({ description: 'How a Member takes part in what was put to the Members.' })
export class MemberOnCircular {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => CircularRollStateType)
  state!: CircularRollState;

  @Field()
  hasAnswered!: boolean;

  @Field(() => CircularChoiceType, { nullable: true, description: 'Null while it is open.' })
  choice!: CircularChoice | null;

  @Field(() => String, { nullable: true, description: 'Why it objects.' })
  reason!: string | null;
}

@ObjectType({ description: 'How many of the Members that were asked have answered.' })
export class CircularTally {
  @Field(() => Int)
  asked!: number;

  @Field(() => Int)
  answered!: number;
}

@ObjectType({ description: 'A Member for which the viewer holds a seat, and that was asked.' })
export class SeatOnCircular {
  @Field(() => ID)
  memberId!: string;

  @Field()
  memberName!: string;

  @Field(() => CircularChoiceType, { nullable: true, description: 'What was answered for it.' })
  choice!: CircularChoice | null;

  @Field(() => String, { nullable: true, description: 'Who answered.' })
  answeredBy!: string | null;

  @Field(() => LocalMoment, { nullable: true, description: 'When, on the viewer’s clock.' })
  answered!: LocalMoment | null;

  @Field({ description: 'Whether it is the viewer who answers for it now.' })
  viewerCanAnswer!: boolean;

  @Field({ description: 'Whether the viewer can leave that to an alternate.' })
  viewerCanLeave!: boolean;
}
