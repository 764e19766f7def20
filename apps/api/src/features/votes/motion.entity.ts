import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
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
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { Person } from '../accounts/person.entity.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';

/** What a motion is about, which decides its majority. */
export const motionMatters = [
  'ordinary',
  'rules_change',
  'admission',
  'suspension',
  'exclusion',
  'election',
] as const;
export type MotionMatter = (typeof motionMatters)[number];
export const MotionMatterType = enumType('MotionMatter', motionMatters);

/**
 * What is put to the Board on an item of a meeting’s agenda: what a Member moves that it decide, or the election of the
 * Chair for a turn, which nobody moves.
 */
@ObjectType({ description: 'What a Member moves that the Board decide, or the election of the Chair.' })
@Entity('motions')
@Index('motions_on_an_agenda_item', ['agendaItemId'])
@Index('one_election_per_item_and_turn', ['agendaItemId', 'turnStartsOn'], {
  unique: true,
  where: `matter = 'election'`,
})
@Check('motion_matter_is_known', isOneOf('matter', motionMatters))
@Check('motions_are_moved', `(matter = 'election') = (mover_id is null)`)
@Check('elections_are_for_a_turn', `(matter = 'election') = (turn_starts_on is not null)`)
export class Motion {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => ID)
  @Column('uuid')
  agendaItemId!: string;

  @ManyToOne(() => AgendaItem)
  @JoinColumn({ name: 'agenda_item_id' })
  agendaItem?: Relation<AgendaItem>;

  @Column('uuid', { nullable: true })
  moverId!: string | null;

  @Field(() => Organisation, {
    nullable: true,
    description: 'The Member that moves it; nobody moves an election.',
  })
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'mover_id' })
  mover?: Relation<Organisation>;

  @Field(() => MotionMatterType)
  @Column('text')
  matter!: MotionMatter;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Of an election: the first day of the turn in the Chair that it fills.',
  })
  @Column('date', { nullable: true })
  turnStartsOn!: string | null;

  /** Raised by each amendment; the version of its text that stands. */
  @Field(() => Int, { description: 'Raised by each amendment.' })
  @Column('int', { default: 1 })
  version!: number;
}

/** The text of a motion as it was tabled, or as an amendment made it. Written once. */
@ObjectType({ description: 'The text of a motion as it was tabled, or as an amendment made it.' })
@Entity('motion_texts')
@Unique('one_text_per_version_of_a_motion', ['motionId', 'version'])
@Check('motions_say_something', `length(trim(text)) between 1 and 5000`)
export class MotionText {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  motionId!: string;

  @ManyToOne(() => Motion)
  @JoinColumn({ name: 'motion_id' })
  motion?: Relation<Motion>;

  @Field(() => Int)
  @Column('int')
  version!: number;

  @Field()
  @Column('text')
  text!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('uuid')
  enteredById!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'entered_by_id' })
  enteredBy?: Relation<Person>;
}

refusesAs('one_election_per_item_and_turn', 'VOTE_STILL_OPEN');
refusesAs('one_text_per_version_of_a_motion', 'CHANGED_MEANWHILE');
