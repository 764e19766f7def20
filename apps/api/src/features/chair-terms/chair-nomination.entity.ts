import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  Check,
  Column,
  Entity,
  Exclusion,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { refusesAs } from '../../platform/db/constraint-refusals.js';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { Organisation } from '../organisations/organisation.entity.js';

export const nominationAnswers = ['waiting', 'accepted', 'declined'] as const;
export type NominationAnswer = (typeof nominationAnswers)[number];
const NominationAnswerType = enumType('NominationAnswer', nominationAnswers);

/** A Member that is asked to take a turn in the Chair, and what it said. A no counts for the round of that turn. */
@ObjectType({ description: 'A Member that is asked to take a turn in the Chair, and what it said.' })
@Entity('chair_nominations')
@Index('one_nomination_per_member_and_turn', ['organisationId', 'turnStartsOn'], { unique: true })
@Check('nomination_answer_is_known', isOneOf('answer', nominationAnswers))
@Check('answered_nominations_say_when', `(answer = 'waiting') = (answered_on is null)`)
export class ChairNomination {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisationId!: string;

  @Field(() => Organisation)
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  member?: Relation<Organisation>;

  @Field(() => CalendarDate, { description: 'The first day of the turn.' })
  @Column('date')
  turnStartsOn!: string;

  @Field(() => CalendarDate)
  @Column('date')
  nominatedOn!: string;

  @Field(() => NominationAnswerType)
  @Column('text', { default: 'waiting' })
  answer!: NominationAnswer;

  @Field(() => CalendarDate, { nullable: true })
  @Column('date', { nullable: true })
  answeredOn!: string | null;

  @Field(() => Int)
  @Column('int', { default: 1 })
  version!: number;
}

refusesAs('one_nomination_per_member_and_turn', 'CHAIR_NOMINATED_ALREADY', 'nominee');

/** Who presides while the Chair is vacant: the vice-chair, or whom those present chose. It ends with the next term. */
@ObjectType({ description: 'Who presides while the Chair is vacant, until the next term begins.' })
@Entity('acting_chairs')
@Check('acting_chair_does_not_end_before_it_starts', `ends_on >= starts_on`)
@Exclusion('acting_chairs_do_not_overlap', `using gist (daterange(starts_on, ends_on, '[)') with &&)`)
export class ActingChair {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisationId!: string;

  @Field(() => Organisation)
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  member?: Relation<Organisation>;

  @Field(() => CalendarDate)
  @Column('date')
  startsOn!: string;

  /** The day on which the next term, or another's, began; the same as the first where that left none. */
  @Column('date', { nullable: true })
  endsOn!: string | null;

  @Field({ description: 'As vice-chair; otherwise chosen by those present.' })
  @Column('boolean')
  asViceChair!: boolean;
}

refusesAs('acting_chairs_do_not_overlap', 'CHANGED_MEANWHILE');
