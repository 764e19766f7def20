import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Capacity } from '../../platform/auth/actor.js';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { Instant } from '../../platform/graphql/scalars.js';
import { Person } from '../accounts/person.entity.js';
import { CapacityType } from '../mandates/mandate.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { attendeeRoles, type AttendeeRole } from './calling.rules.js';
import { Meeting } from './meeting.entity.js';

const answers = ['waiting', 'coming', 'perhaps', 'not_coming'] as const;
export type Answer = (typeof answers)[number];
export const AnswerType = enumType('Answer', answers);

const answerChannels = ['mail', 'portal', 'secretariat'] as const;
export type AnswerChannel = (typeof answerChannels)[number];
const AnswerChannelType = enumType('AnswerChannel', answerChannels, 'secretariat: entered for the person.');

/**
 * A person who was called to a meeting for an Organisation, and what they answered. A row is one invitation: one
 * that was withdrawn stays, and who is called again gets another row with the next generation.
 */
@ObjectType({ description: 'A person called to a meeting, for which Organisation, and their answer.' })
@Entity('invitees')
@Index('one_invitation_per_person_and_meeting', ['meetingId', 'personId'], {
  unique: true,
  where: 'removed_at is null',
})
@Index('invitees_of_a_meeting', ['meetingId'])
@Index('invitations_of_a_person', ['personId', 'meetingId'])
@Check('answer_is_known', isOneOf('answer', answers))
@Check('answers_have_a_time', `(answer = 'waiting') = (answered_at is null)`)
@Check('answer_channel_is_known', isOneOf('answered_from', answerChannels))
@Check('attendee_role_is_known', isOneOf('role', attendeeRoles))
@Check('alternates_come_instead', `alternate_id is null or answer = 'not_coming'`)
export class Invitee {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  meetingId!: string;

  @Field(() => Meeting)
  @ManyToOne(() => Meeting)
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Relation<Meeting>;

  @Column('uuid')
  personId!: string;

  @Field(() => Person)
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person?: Relation<Person>;

  @Column('uuid')
  organisationId!: string;

  @Field(() => Organisation)
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation?: Relation<Organisation>;

  @Field(() => CapacityType)
  @Column('text')
  capacity!: Capacity;

  /** The part in which the meeting itself called the person; an alternate who is named keeps theirs. */
  @Column('text')
  role!: AttendeeRole;

  @Field({
    description: 'Whether the person is asked to answer: who sits for a Member, or was named instead.',
  })
  @Column('boolean')
  awaited!: boolean;

  /** 1 for the first invitation, 2 for the next: a person called again needs a new UID in calendars. */
  @Column('int', { default: 1 })
  generation!: number;

  @Field(() => AnswerType)
  @Column('text', { default: 'waiting' })
  answer!: Answer;

  @Field(() => Instant, { nullable: true })
  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  @Field(() => AnswerChannelType, { nullable: true })
  @Column('text', { nullable: true })
  answeredFrom!: AnswerChannel | null;

  /** Who comes instead, named by a representative who cannot. */
  @Column('uuid', { nullable: true })
  alternateId!: string | null;

  @Field(() => Person, { nullable: true })
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'alternate_id' })
  alternate?: Relation<Person>;

  @Field(() => Instant, { nullable: true })
  @Column('timestamptz', { nullable: true })
  remindedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  removedAt!: Date | null;

  @Field(() => Int)
  @Column('int', { default: 1 })
  version!: number;
}
