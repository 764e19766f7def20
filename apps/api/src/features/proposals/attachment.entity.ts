import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { refusesAs } from '../../platform/db/constraint-refusals.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { Proposal } from './proposal.entity.js';

/** A file that belongs to a proposal: a letter, a table, a drawing. */
@ObjectType({ description: 'A file that belongs to a proposal.' })
@Entity('proposal_attachments')
@Index('one_attachment_per_file_and_proposal', ['proposalId', 'fileId'], { unique: true })
@Index('attachments_by_file', ['fileId'])
export class ProposalAttachment {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  proposalId!: string;

  @ManyToOne(() => Proposal)
  @JoinColumn({ name: 'proposal_id' })
  proposal?: Relation<Proposal>;

  @Column('uuid')
  fileId!: string;

  @Field(() => StoredFile)
  @ManyToOne(() => StoredFile)
  @JoinColumn({ name: 'file_id' })
  storedFile?: Relation<StoredFile>;

  @Column('timestamptz', { default: () => 'now()' })
  attachedAt!: Date;
}

refusesAs('one_attachment_per_file_and_proposal', 'ATTACHED_ALREADY', 'fileId');
