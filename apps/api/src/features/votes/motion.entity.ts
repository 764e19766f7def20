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
import { Person } from '../accounts/person.entity.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';

/** What a motion is about, which decides its majority. An election is a vote of its own kind. */
export const motionMatters = ['ordinary', 'rules_change', 'admission', 'suspension', 'exclusion'] as const;
export type MotionMatter = (typeof motionMatters)[number];
export const MotionMatterType = enumType('MotionMatter', motionMatters);

/** What a Member moves that the Board decide on an item of a meeting’s agenda. */
@ObjectType({ description: 'What a Member moves that the Board decide.' })
@Entity('motions')
@Index('motions_on_an_agenda_item', ['agendaItemId'])
@Check('motion_matter_is_known', isOneOf('matter', motionMatters))
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

  @Column('uuid')
  moverId!: string;

  @Field(() => Organisation, { description: 'The Member that moves it.' })
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'mover_id' })
  mover?: Relation<Organisation>;

  @Field(() => MotionMatterType)
  @Column('text')
  matter!: MotionMatter;

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

refusesAs('one_text_per_version_of_a_motion', 'CHANGED_MEANWHILE');
