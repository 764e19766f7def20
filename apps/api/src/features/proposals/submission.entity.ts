import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Person } from '../accounts/person.entity.js';
import { Mandate } from '../mandates/mandate.entity.js';
import { Proposal } from './proposal.entity.js';

/** A proposal as it was handed in. The last one before the deadline counts. */
@Entity('submissions')
@Index('submissions_of_a_proposal', ['proposalId', 'submittedAt'])
export class Submission {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  proposalId!: string;

  @ManyToOne(() => Proposal)
  @JoinColumn({ name: 'proposal_id' })
  proposal?: Relation<Proposal>;

  /** Everything the proposal said, so that nothing that changes later changes what was submitted. */
  @Column('jsonb')
  content!: Record<string, unknown>;

  @Column('timestamptz', { default: () => 'now()' })
  submittedAt!: Date;

  @Column('uuid')
  submittedById!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'submitted_by_id' })
  submittedBy?: Relation<Person>;

  @Column('uuid')
  mandateId!: string;

  @ManyToOne(() => Mandate)
  @JoinColumn({ name: 'mandate_id' })
  mandate?: Relation<Mandate>;
}
