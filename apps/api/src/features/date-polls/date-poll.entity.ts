import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { refusesAs } from '../../platform/db/constraint-refusals.js';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { Instant } from '../../platform/graphql/scalars.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { pollStates, type PollState } from './poll.rules.js';

export const PollStateType = enumType('PollState', pollStates);

/**
 * A poll for the date of a meeting. It keeps its own zone and length: they are what people answered to, whatever
 * becomes of the draft meanwhile.
 */
@ObjectType({ description: 'A poll among those who sit on the Advisory Board for the date of a meeting.' })
@Entity('date_polls')
@Index('one_open_poll_per_meeting', ['meetingId'], {
  unique: true,
  where: `state in ('open', 'closed')`,
})
@Index('date_polls_of_a_meeting', ['meetingId', 'openedAt'])
@Check('poll_state_is_known', isOneOf('state', pollStates))
@Check('poll_occurrence_is_known', isOneOf('closes_occurrence', ['earlier', 'later']))
@Check('polls_close_after_they_open', 'closes_at > opened_at')
@Check('polled_meetings_last_a_while', 'minutes between 15 and 1440')
@Check('settled_polls_say_when', `(state in ('chosen', 'given_up')) = (settled_at is not null)`)
@Check('chosen_polls_say_what', `(state = 'chosen') = (chosen_slot_id is not null)`)
export class DatePoll {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting)
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Relation<Meeting>;

  @Field(() => PollStateType, { description: 'Closed as soon as its time has come.' })
  @Column('text', { default: 'open' })
  state!: PollState;

  @Field({ description: 'IANA zone of its clocks.' })
  @Column('text')
  timeZone!: string;

  @Field(() => Int, { description: 'Length of the meeting that is asked about.' })
  @Column('int')
  minutes!: number;

  @Column('text')
  closesWallClock!: string;

  @Column('text', { nullable: true })
  closesOccurrence!: 'earlier' | 'later' | null;

  @Field(() => Instant)
  @Column('timestamptz')
  closesAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'How every Member agreed to shorter notice, if the times need that; to the Secretariat.',
  })
  @Column('text', { nullable: true })
  shortNoticeBecause!: string | null;

  @Column('timestamptz')
  openedAt!: Date;

  @Column('timestamptz', { nullable: true })
  settledAt!: Date | null;

  @Field(() => ID, { nullable: true })
  @Column('uuid', { nullable: true })
  chosenSlotId!: string | null;

  @Field(() => String, { nullable: true, description: 'Why this time was chosen, or the poll given up.' })
  @Column('text', { nullable: true })
  because!: string | null;

  @Column('int', { default: 1 })
  version!: number;
}

// Opening locks the meeting, so only somebody who goes past the service meets this.
refusesAs('one_open_poll_per_meeting', 'CHANGED_MEANWHILE');
