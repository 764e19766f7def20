import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { refusesAs } from '../../platform/db/constraint-refusals.js';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { Person } from '../accounts/person.entity.js';
import { Mandate } from '../mandates/mandate.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Circular } from './circular.entity.js';
import {
  circularChoices,
  circularRollStates,
  type CircularChoice,
  type CircularRollState,
} from './circular.rules.js';

export const CircularChoiceType = enumType('CircularChoice', circularChoices);

const ofRoll = [
  { name: 'circular_id', referencedColumnName: 'circularId' },
  { name: 'member_id', referencedColumnName: 'memberId' },
];

/** How a Member stood when the text was put to the Members. Written once. */
@Entity('circular_rolls')
@Check('circular_roll_state_is_known', isOneOf('state', circularRollStates))
export class CircularRoll {
  @PrimaryColumn('uuid')
  circularId!: string;

  @ManyToOne(() => Circular)
  @JoinColumn({ name: 'circular_id' })
  circular?: Relation<Circular>;

  @PrimaryColumn('uuid')
  memberId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'member_id' })
  member?: Relation<Organisation>;

  @Column('text')
  state!: CircularRollState;
}

/** What a Member has answered, whoever did so for it. Written once: a cast ballot stands (reading 8.10). */
@Entity('circular_answers')
@Unique('one_answer_per_member_and_circular', ['circularId', 'memberId'])
@Check('circular_choice_is_known', isOneOf('choice', circularChoices))
@Check('objections_say_why', `choice <> 'objects' or length(trim(reason)) between 1 and 2000`)
export class CircularAnswer {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  circularId!: string;

  @Column('uuid')
  memberId!: string;

  @ManyToOne(() => CircularRoll)
  @JoinColumn(ofRoll)
  roll?: Relation<CircularRoll>;

  @Column('text')
  choice!: CircularChoice;

  /** Why a Member objects. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid')
  mandateId!: string;

  @ManyToOne(() => Mandate)
  @JoinColumn({ name: 'mandate_id' })
  mandate?: Relation<Mandate>;

  @Column('uuid')
  personId!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person?: Relation<Person>;

  @Column('timestamptz')
  answeredAt!: Date;
}

/** Somebody who was asked by mail to answer for a Member. */
@Entity('circular_people')
@Index('one_request_per_person_member_and_circular', ['circularId', 'memberId', 'personId'], { unique: true })
export class CircularPerson {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  circularId!: string;

  @Column('uuid')
  memberId!: string;

  @ManyToOne(() => CircularRoll)
  @JoinColumn(ofRoll)
  roll?: Relation<CircularRoll>;

  @Column('uuid')
  personId!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person?: Relation<Person>;

  /** The latest letter, a reminder or the first. */
  @Column('timestamptz')
  mailedAt!: Date;

  /** When they left the answer to whoever comes next for the Member: they are away. */
  @Column('timestamptz', { nullable: true })
  leftAt!: Date | null;
}

// Answering locks the Member's place on the roll, so only somebody who goes past the service meets this.
refusesAs('one_answer_per_member_and_circular', 'BALLOT_STANDS');
