import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  OneToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { Person } from '../accounts/person.entity.js';
import { Call } from '../calls/call.entity.js';
import { Proposal } from '../proposals/proposal.entity.js';
import {
  declineGrounds,
  reviewPhases,
  type DeclineGround,
  type ReviewPhase,
  type Scores,
} from './review.rules.js';

export const ReviewPhaseType = enumType('ReviewPhase', reviewPhases);
export const DeclineGroundType = enumType('DeclineGround', declineGrounds, 'Why a reviewer declines.');

/** How the reviews under a call stand. */
@Entity('review_rounds')
@Check('review_phase_is_known', isOneOf('phase', reviewPhases))
export class ReviewRound {
  @PrimaryColumn('uuid')
  callId!: string;

  @OneToOne(() => Call)
  @JoinColumn({ name: 'call_id' })
  call?: Relation<Call>;

  @Column('text', { default: 'individual' })
  phase!: ReviewPhase;

  @Column('date')
  dueOn!: string;

  @Column('timestamptz')
  openedAt!: Date;

  @Column('int', { default: 1 })
  version!: number;
}

/** One person’s review of one proposal, asked for and perhaps not begun. */
@Entity('reviews')
@Index('one_review_per_person_and_proposal', ['proposalId', 'reviewerId'], {
  unique: true,
  where: 'withdrawn_at is null and declined_at is null',
})
@Index('reviews_of_a_person', ['reviewerId'])
@Check('decline_ground_is_known', isOneOf('decline_ground', declineGrounds))
@Check('declined_review_has_a_ground', `(declined_at is null) = (decline_ground is null)`)
@Check('review_request_ends_once', `withdrawn_at is null or declined_at is null`)
@Check(
  'submitted_review_stays_asked',
  `submitted_at is null or (withdrawn_at is null and declined_at is null)`,
)
export class ReviewRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  callId!: string;

  @ManyToOne(() => ReviewRound)
  @JoinColumn({ name: 'call_id' })
  round?: Relation<ReviewRound>;

  @Column('uuid')
  proposalId!: string;

  @ManyToOne(() => Proposal)
  @JoinColumn({ name: 'proposal_id' })
  proposal?: Relation<Proposal>;

  @Column('uuid')
  reviewerId!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'reviewer_id' })
  reviewer?: Relation<Person>;

  @Column('jsonb', { default: () => `'{}'` })
  scores!: Scores;

  @Column('int', { default: 1 })
  version!: number;

  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  askedAt!: Date;

  @Column('timestamptz', { nullable: true })
  remindedAt!: Date | null;

  /** When the Secretariat took the request back. What was written stays, and counts no more. */
  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;

  /** When the reviewer said no; why, and in which words. */
  @Column('timestamptz', { nullable: true })
  declinedAt!: Date | null;

  @Column('text', { nullable: true })
  declineGround!: DeclineGround | null;

  @Column('text', { nullable: true })
  declineWords!: string | null;
}

/** A review as it was submitted, each time. */
@Entity('submitted_reviews')
@Index('versions_of_a_review', ['reviewId', 'submittedAt'])
export class SubmittedReview {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  reviewId!: string;

  @ManyToOne(() => ReviewRow)
  @JoinColumn({ name: 'review_id' })
  review?: Relation<ReviewRow>;

  @Column('jsonb')
  scores!: Scores;

  @Column('timestamptz')
  submittedAt!: Date;
}
