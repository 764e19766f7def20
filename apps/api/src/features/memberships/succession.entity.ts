import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { refusesAs } from '../../platform/db/constraint-refusals.js';
import { Organisation } from '../organisations/organisation.entity.js';

/** An Organisation was merged into another, which from that day stands for it and inherits its served turn. */
@Entity('successions')
@Index('an_organisation_is_succeeded_once', ['organisationId'], { unique: true })
@Check('nobody_succeeds_itself', `organisation_id <> successor_id`)
export class SuccessionRecord {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisationId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation?: Relation<Organisation>;

  @Column('uuid')
  successorId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'successor_id' })
  successor?: Relation<Organisation>;

  @Column('date')
  startsOn!: string;

  @Column('text')
  basis!: string;
}

refusesAs('an_organisation_is_succeeded_once', 'SUCCEEDED_ALREADY', 'merged');
