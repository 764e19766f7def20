import {
  Check,
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  OneToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { refusesAs } from '../../platform/db/constraint-refusals.js';
import { isOneOf } from '../../platform/db/words.js';
import { Person } from '../accounts/person.entity.js';
import { Meeting } from '../meetings/meeting.entity.js';

export const minutesStates = ['being_written', 'draft_sent', 'approved', 'published'] as const;
export type MinutesState = (typeof minutesStates)[number];

/** By lapse of the time for corrections, or by the Board at a later meeting. */
export const waysOfApproval = ['lapse', 'board'] as const;
export type WayOfApproval = (typeof waysOfApproval)[number];

/**
 * The minutes of a meeting, from the first word that is written of them. When the draft was sent is a legal fact: a
 * trigger refuses to change it, and another one the words of minutes that are approved.
 */
@Entity('minutes')
@Check('minutes_state_is_known', isOneOf('state', minutesStates))
@Check('sent_drafts_say_when', `(state = 'being_written') = (sent_at is null)`)
@Check('sent_drafts_say_who_sent_them', `(sent_at is null) = (sent_by_id is null)`)
@Check('sent_drafts_have_a_last_day', `(sent_at is null) = (corrections_until is null)`)
@Check(
  'sent_drafts_leave_time',
  `(sent_at is null) = (corrections_close_at is null) and corrections_close_at > sent_at`,
)
@Check('approved_minutes_say_when', `(state in ('approved', 'published')) = (approved_at is not null)`)
@Check('approval_way_is_known', isOneOf('approved_by', waysOfApproval))
@Check('approved_minutes_say_how', `(approved_at is null) = (approved_by is null)`)
@Check(
  'boards_approve_at_a_meeting',
  `(approved_by is not distinct from 'board') = (approved_in_id is not null)`,
)
@Check('boards_approve_at_another_meeting', `approved_in_id <> meeting_id`)
@Check('minutes_are_approved_after_they_are_sent', `approved_at >= sent_at`)
@Check('published_minutes_say_when', `(state = 'published') = (published_on is not null)`)
export class MinutesRow {
  @PrimaryColumn('uuid')
  meetingId!: string;

  @OneToOne(() => Meeting)
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Relation<Meeting>;

  @Column('text', { default: 'being_written' })
  state!: MinutesState;

  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;

  @Column('uuid', { nullable: true })
  sentById!: string | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'sent_by_id' })
  sentBy?: Relation<Person>;

  /** The last day for corrections, as the letter said it; the whole of it is in time. */
  @Column('date', { nullable: true })
  correctionsUntil!: string | null;

  /** The first instant that is too late. */
  @Column('timestamptz', { nullable: true })
  correctionsCloseAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  approvedAt!: Date | null;

  @Column('text', { nullable: true })
  approvedBy!: WayOfApproval | null;

  /** The meeting at which the Board approved them. */
  @Column('uuid', { nullable: true })
  approvedInId!: string | null;

  @ManyToOne(() => Meeting)
  @JoinColumn({ name: 'approved_in_id' })
  approvedIn?: Relation<Meeting>;

  @Column('date', { nullable: true })
  publishedOn!: string | null;
}

refusesAs('approved_minutes_keep_their_words', 'MINUTES_APPROVED');
