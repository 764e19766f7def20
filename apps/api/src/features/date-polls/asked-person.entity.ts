import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { isOneOf } from '../../platform/db/words.js';
import { Person } from '../accounts/person.entity.js';
import { DatePollSlot } from './date-poll-slot.entity.js';
import { DatePoll } from './date-poll.entity.js';
import { slotAnswers, type SlotAnswer } from './slot.rules.js';

const pollAnswerChannels = ['mail', 'portal'] as const;
export type PollAnswerChannel = (typeof pollAnswerChannels)[number];

/** Somebody whom a poll asks, once, whatever seats they hold; the link of their mail names this row. */
@Entity('date_poll_people')
@Index('one_question_per_person_and_poll', ['pollId', 'personId'], { unique: true })
@Index('date_polls_of_a_person', ['personId'])
@Check('poll_answer_channel_is_known', isOneOf('answered_from', pollAnswerChannels))
@Check('poll_answers_have_a_time', `(answered_at is null) = (answered_from is null)`)
export class DatePollPerson {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  pollId!: string;

  @ManyToOne(() => DatePoll)
  @JoinColumn({ name: 'poll_id' })
  poll?: Relation<DatePoll>;

  @Column('uuid')
  personId!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person?: Relation<Person>;

  @Column('timestamptz', { nullable: true })
  remindedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  @Column('text', { nullable: true })
  answeredFrom!: PollAnswerChannel | null;
}

/** What a person says of a slot. Until the poll closes it may become another. */
@Entity('date_poll_answers')
@Index('one_answer_per_person_and_slot', ['askedId', 'slotId'], { unique: true })
@Check('slot_answer_is_known', isOneOf('answer', slotAnswers))
export class DatePollAnswer {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  askedId!: string;

  @ManyToOne(() => DatePollPerson)
  @JoinColumn({ name: 'asked_id' })
  asked?: Relation<DatePollPerson>;

  @Column('uuid')
  slotId!: string;

  @ManyToOne(() => DatePollSlot)
  @JoinColumn({ name: 'slot_id' })
  slot?: Relation<DatePollSlot>;

  @Column('text')
  answer!: SlotAnswer;
}
