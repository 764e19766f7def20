import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
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

/** An Organisation was merged into another, which from that day stands for it and inherits its served turn. */
@Entity('successions')
@Index('an_organisation_is_succeeded_once', ['organisationId'], { unique: true })
@Check('nobody_succeeds_itself', `organisation_id <> successor_id`)
export class SuccessionRecord {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisationId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation?: Relation<Organisation>;

  @Column('uuid')
  successorId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'successor_id' })
  successor?: Relation<Organisation>;

  @Column('date')
  startsOn!: string;

  @Column('text')
  basis!: string;
}

refusesAs('an_organisation_is_succeeded_once', 'SUCCEEDED_ALREADY', 'merged');

/** Who presides while the Chair is vacant: the vice-chair, or whom those present chose. It ends with the next term. */
@ObjectType({ description: 'Who presides while the Chair is vacant, until the next term begins.' })
@Entity('acting_chairs')
@Index('one_acting_chair_per_day', ['startsOn'], { unique: true })
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

  @Field({ description: 'As vice-chair; otherwise chosen by those present.' })
  @Column('boolean')
  asViceChair!: boolean;
}

refusesAs('one_acting_chair_per_day', 'CHANGED_MEANWHILE');
