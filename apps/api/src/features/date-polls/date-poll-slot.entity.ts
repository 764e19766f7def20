import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { isOneOf } from '../../platform/db/words.js';
import { DatePoll } from './date-poll.entity.js';

/** A time that a poll proposes: a wall clock in the poll's zone, and the instant derived from it. */
@Entity('date_poll_slots')
@Index('one_slot_per_poll_and_time', ['pollId', 'wallClock'], { unique: true, where: 'occurrence is null' })
@Index('one_slot_per_place_in_a_poll', ['pollId', 'position'], { unique: true })
@Check('a_poll_has_forty_slots_at_most', 'position between 1 and 40')
@Check('slot_wall_clock_is_plain', `wall_clock ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$'`)
@Check('slot_occurrence_is_known', isOneOf('occurrence', ['earlier', 'later']))
export class DatePollSlot {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  pollId!: string;

  @ManyToOne(() => DatePoll)
  @JoinColumn({ name: 'poll_id' })
  poll?: Relation<DatePoll>;

  /** From 1, in time. */
  @Column('int')
  position!: number;

  @Column('text')
  wallClock!: string;

  @Column('text', { nullable: true })
  occurrence!: 'earlier' | 'later' | null;

  @Column('timestamptz')
  startsAt!: Date;
}
