import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { Person } from '../accounts/person.entity.js';
import { Mandate } from '../mandates/mandate.entity.js';
import { Proposal } from '../proposals/proposal.entity.js';
import { advisedOutcomes, type AdvisedOutcome } from './advice.rules.js';
import { ReviewRow } from './review.entity.js';

export const AdvisedOutcomeType = enumType('AdvisedOutcome', advisedOutcomes);

/** What a reviewer said in the discussion about the proposal of their review; never changed. */
@Entity('review_comments')
@Index('comments_by_a_reviewer', ['reviewId', 'saidAt'])
@Check('comments_on_reviews_say_something', `length(trim(text)) between 1 and 5000`)
export class ReviewCommentRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  reviewId!: string;

  @ManyToOne(() => ReviewRow)
  @JoinColumn({ name: 'review_id' })
  review?: Relation<ReviewRow>;

  @Column('text')
  text!: string;

  @Column('timestamptz')
  saidAt!: Date;
}

/** What the panel advises the Board about a proposal; the last one counts, none is ever changed. */
@Entity('panel_advices')
@Index('advice_on_a_proposal', ['proposalId', 'advisedAt'])
@Check('advised_outcome_is_known', isOneOf('outcome', advisedOutcomes))
@Check('advice_says_why', `length(trim(text)) between 1 and 10000`)
export class PanelAdviceRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  proposalId!: string;

  @ManyToOne(() => Proposal)
  @JoinColumn({ name: 'proposal_id' })
  proposal?: Relation<Proposal>;

  @Column('text')
  outcome!: AdvisedOutcome;

  @Column('text')
  text!: string;

  @Column('timestamptz')
  advisedAt!: Date;

  @Column('uuid')
  recordedById!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'recorded_by_id' })
  recordedBy?: Relation<Person>;

  @Column('uuid')
  mandateId!: string;

  @ManyToOne(() => Mandate)
  @JoinColumn({ name: 'mandate_id' })
  mandate?: Relation<Mandate>;
}
