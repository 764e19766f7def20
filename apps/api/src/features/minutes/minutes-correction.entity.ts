import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { Person } from '../accounts/person.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { MinutesRow } from './minutes.entity.js';

/** Somebody to whom the draft of minutes was sent. Their id is what the link in their letter is made of. */
@Entity('minutes_readers')
@Index('one_letter_per_reader_of_minutes', ['meetingId', 'personId'], { unique: true })
@Index('minutes_sent_to_a_person', ['personId'])
export class MinutesReader {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => MinutesRow)
  @JoinColumn({ name: 'meeting_id' })
  minutes?: Relation<MinutesRow>;

  @Column('uuid')
  personId!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person?: Relation<Person>;

  /** For which Member they were there, by the presence ledger; null for those who were not and read only. */
  @Column('uuid', { nullable: true })
  presentForId!: string | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'present_for_id' })
  presentFor?: Relation<Organisation>;

  /** When they said that they have nothing to correct. */
  @Column('timestamptz', { nullable: true })
  agreedAt!: Date | null;
}

export const correctionStates = ['waiting', 'taken_over', 'declined'] as const;
export type CorrectionState = (typeof correctionStates)[number];
const CorrectionStateType = enumType('CorrectionState', correctionStates);

export const correctionChannels = ['portal', 'mail'] as const;
export type CorrectionChannel = (typeof correctionChannels)[number];

/** What somebody who was there wants corrected in the draft, and what became of it. */
@ObjectType({ description: 'What somebody who was there wants corrected in a draft of minutes.' })
@Entity('minutes_corrections')
@Index('corrections_of_minutes', ['meetingId', 'givenAt', 'id'])
@Check('correction_state_is_known', isOneOf('state', correctionStates))
@Check('correction_channel_is_known', isOneOf('given_from', correctionChannels))
@Check('corrections_say_something', `length(trim(text)) between 1 and 5000`)
@Check('answered_corrections_say_when', `(state = 'waiting') = (answered_at is null)`)
@Check('answered_corrections_say_by_whom', `(answered_at is null) = (answered_by_id is null)`)
@Check('declined_corrections_say_why', `state <> 'declined' or length(trim(answer)) > 0`)
export class MinutesCorrection {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => MinutesRow)
  @JoinColumn({ name: 'meeting_id' })
  minutes?: Relation<MinutesRow>;

  @Field({ description: 'The section that it is about: opening, closing, or the id of an agenda item.' })
  @Column('text')
  key!: string;

  @Column('uuid')
  personId!: string;

  @Field(() => Person)
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person?: Relation<Person>;

  @Column('uuid')
  memberId!: string;

  @Field(() => Organisation, { description: 'The Member for which the person was there.' })
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'member_id' })
  member?: Relation<Organisation>;

  @Field()
  @Column('text')
  text!: string;

  @Column('timestamptz')
  givenAt!: Date;

  @Column('text')
  givenFrom!: CorrectionChannel;

  @Field(() => CorrectionStateType)
  @Column('text', { default: 'waiting' })
  state!: CorrectionState;

  @Field({ description: 'What the Secretariat said to it; why, where it declined. May be empty.' })
  @Column('text', { default: '' })
  answer!: string;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  @Column('uuid', { nullable: true })
  answeredById!: string | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'answered_by_id' })
  answeredBy?: Relation<Person>;
}
