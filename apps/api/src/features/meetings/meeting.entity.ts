import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { SearchedWords } from '../../platform/db/searched-words.js';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { Instant, WallClock } from '../../platform/graphql/scalars.js';

const meetingKinds = ['ordinary', 'extraordinary'] as const;
export type MeetingKind = (typeof meetingKinds)[number];
export const MeetingKindType = enumType('MeetingKind', meetingKinds);

const meetingModes = ['in_person', 'online', 'hybrid'] as const;
export type MeetingMode = (typeof meetingModes)[number];
export const MeetingModeType = enumType('MeetingMode', meetingModes);

const meetingStates = [
  'draft',
  'dates_polled',
  'convened',
  'open',
  'adjourned',
  'closed',
  'minuted',
  'cancelled',
] as const;
export type MeetingState = (typeof meetingStates)[number];
export const MeetingStateType = enumType('MeetingState', meetingStates);

/**
 * A meeting of the Advisory Board. Its truth is a wall clock in an IANA zone; `startsAt` is derived from the
 * two and stored so that it can be sorted and compared.
 */
@ObjectType({ description: 'A meeting of the Advisory Board.' })
@Entity('meetings')
@Index('meetings_by_words', { synchronize: false })
@Index('one_meeting_per_number', ['number'], { unique: true })
@Index('meetings_by_time', ['startsAt', 'id'])
@Check('meeting_kind_is_known', isOneOf('kind', meetingKinds))
@Check('meeting_mode_is_known', isOneOf('mode', meetingModes))
@Check('meeting_state_is_known', isOneOf('state', meetingStates))
@Check('meeting_occurrence_is_known', isOneOf('occurrence', ['earlier', 'later']))
@Check('meeting_lasts_a_while', `minutes between 15 and 1440`)
@Check('meeting_wall_clock_is_plain', `wall_clock ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$'`)
@Check(
  'convened_meetings_say_when',
  `state in ('draft', 'dates_polled', 'cancelled') or convened_at is not null`,
)
@Check('only_minuted_meetings_say_since_when', `minuted_at is null or state = 'minuted'`)
@Check(
  'convened_meetings_say_where',
  `state in ('draft', 'dates_polled', 'cancelled') or place <> '' or link <> ''`,
)
export class Meeting {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field({ description: 'Like AB-2027-03: the third meeting of the Advisory Board entered for 2027.' })
  @Column('text')
  number!: string;

  @Field()
  @Column('text')
  title!: string;

  @Field(() => MeetingKindType)
  @Column('text')
  kind!: MeetingKind;

  @Field(() => MeetingModeType)
  @Column('text')
  mode!: MeetingMode;

  @Field(() => MeetingStateType)
  @Column('text', { default: 'draft' })
  state!: MeetingState;

  @Field(() => WallClock)
  @Column('text')
  wallClock!: string;

  @Field({ description: 'IANA zone of the wall clock.' })
  @Column('text')
  timeZone!: string;

  /** Which of the two, where the zone's clocks show the wall clock twice (Rules of Procedure, reading 8.16). */
  @Column('text', { nullable: true })
  occurrence!: 'earlier' | 'later' | null;

  @Field(() => Instant)
  @Column('timestamptz')
  startsAt!: Date;

  @Field(() => Int, { description: 'Planned length.' })
  @Column('int')
  minutes!: number;

  @Field({ description: 'Empty for an online meeting.' })
  @Column('text', { default: '' })
  place!: string;

  @Field(() => String, { nullable: true, description: 'The way in; null to everybody who is not invited.' })
  @Column('text', { default: '' })
  link!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the invitation says besides the agenda; null to everybody who is not invited.',
  })
  @Column('text', { default: '' })
  note!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How every Member agreed to shorter notice, if notice was not kept; to those invited.',
  })
  @Column('text', { nullable: true })
  shortNoticeBecause!: string | null;

  @Field(() => Instant, { nullable: true })
  @Column('timestamptz', { nullable: true })
  convenedAt!: Date | null;

  @Field(() => Instant, { nullable: true })
  @Column('timestamptz', { nullable: true })
  cancelledAt!: Date | null;

  /** The last day on which it is held in time, if Members called for it (Rules of Procedure, reading 8.5). */
  @Column('date', { nullable: true })
  heldBy!: string | null;

  /** When its minutes were approved; null of a meeting whose minutes the portal did not keep. */
  @Column('timestamptz', { nullable: true })
  minutedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'To those who were invited.' })
  @Column('text', { nullable: true })
  cancelledBecause!: string | null;

  /** iCalendar SEQUENCE. */
  @Field(() => Int, {
    description:
      'Raised when time, place or state change, never by a typo. An answer names the one it was given to.',
  })
  @Column('int', { default: 0 })
  calendarSequence!: number;

  @Column('timestamptz', { default: () => 'now()' })
  changedAt!: Date;

  @Field({ description: 'Made up to show the portal; the public record does not say it.' })
  @Column('boolean', { default: false })
  isDemonstration!: boolean;

  @Field(() => Int)
  @Column('int', { default: 1 })
  version!: number;

  @SearchedWords()
  words!: string;
}
