import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { refusesAs } from '../../platform/db/constraint-refusals.js';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { Person } from '../accounts/person.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Meeting } from './meeting.entity.js';
import { shortNoticeStates, type ShortNoticeState } from './short-notice.rules.js';

export const ShortNoticeStateType = enumType('ShortNoticeState', shortNoticeStates);

/** That every Member is asked to consent to a meeting without its whole notice, on a day or a later one. */
@ObjectType({
  description:
    'That every Member is asked to consent to a meeting without its whole notice, on a day or a later one.',
})
@Entity('short_notices')
@Index('one_short_notice_is_asked_for', ['meetingId'], { unique: true, where: `state = 'asked'` })
@Index('short_notices_of_a_meeting', ['meetingId', 'askedAt'])
@Check('short_notice_state_is_known', isOneOf('state', shortNoticeStates))
@Check('short_notice_says_why', `length(trim(because)) between 1 and 1000`)
@Check('settled_short_notices_say_when', `(state = 'asked') = (settled_at is null)`)
export class ShortNotice {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting)
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Relation<Meeting>;

  @Field(() => ShortNoticeStateType)
  @Column('text', { default: 'asked' })
  state!: ShortNoticeState;

  @Field(() => CalendarDate, { description: 'The first day on which the meeting may then be held.' })
  @Column('date')
  fromDay!: string;

  @Field({ description: 'Why notice is shorter.' })
  @Column('text')
  because!: string;

  @Column('uuid')
  askedById!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'asked_by_id' })
  askedBy?: Relation<Person>;

  @Column('timestamptz')
  askedAt!: Date;

  @Column('timestamptz', { nullable: true })
  settledAt!: Date | null;
}

/** A Member that is asked for its consent to short notice, and what it has said. */
@ObjectType({ description: 'A Member that is asked for its consent to short notice, and what it has said.' })
@Entity('short_notice_answers')
@Check(
  'short_notice_answers_say_when_and_by_whom',
  `(consents is null) = (answered_at is null) and (consents is null) = (answered_by_id is null)`,
)
@Check(
  'short_notice_records_are_of_consent',
  `recorded_where is null or (consents is true and length(trim(recorded_where)) between 1 and 1000)`,
)
export class ShortNoticeAnswer {
  @PrimaryColumn('uuid')
  shortNoticeId!: string;

  @ManyToOne(() => ShortNotice)
  @JoinColumn({ name: 'short_notice_id' })
  shortNotice?: Relation<ShortNotice>;

  @PrimaryColumn('uuid')
  memberId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'member_id' })
  member?: Relation<Organisation>;

  @Field(() => Boolean, { nullable: true, description: 'Null while it has said nothing.' })
  @Column('boolean', { nullable: true })
  consents!: boolean | null;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  @Column('uuid', { nullable: true })
  answeredById!: string | null;

  @Field(() => Person, { nullable: true, description: 'Who said it, or recorded it.' })
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'answered_by_id' })
  answeredBy?: Relation<Person>;

  @Field(() => String, {
    nullable: true,
    description: 'Where the consent stands that the Secretariat recorded: in which letter, and when.',
  })
  @Column('text', { nullable: true })
  recordedWhere!: string | null;
}

/** Somebody who is asked by mail what a Member says of short notice; the link of that mail names this row. */
@Entity('short_notice_people')
@Index('one_link_per_person_and_short_notice', ['shortNoticeId', 'personId'], { unique: true })
export class ShortNoticePerson {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  shortNoticeId!: string;

  @ManyToOne(() => ShortNotice)
  @JoinColumn({ name: 'short_notice_id' })
  shortNotice?: Relation<ShortNotice>;

  @Column('uuid')
  personId!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person?: Relation<Person>;
}

refusesAs('one_short_notice_is_asked_for', 'CHANGED_MEANWHILE');
refusesAs('short_notice_rests_on_everybodys_consent', 'CHANGED_MEANWHILE');
refusesAs('short_notice_answers_stand_once_settled', 'SHORT_NOTICE_SETTLED');
