import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
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

/** A file that was attached to what was handed in. It stays, also when it is taken off the proposal. */
@Entity('submitted_files')
@Index('submitted_files_by_file', ['fileId'])
export class SubmittedFile {
  @PrimaryColumn('uuid')
  submissionId!: string;

  @ManyToOne(() => Submission)
  @JoinColumn({ name: 'submission_id' })
  submission?: Relation<Submission>;

  @PrimaryColumn('uuid')
  fileId!: string;

  @ManyToOne(() => StoredFile)
  @JoinColumn({ name: 'file_id' })
  storedFile?: Relation<StoredFile>;

  @Column('int')
  position!: number;
}
