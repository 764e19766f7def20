import {
  Check,
  Column,
  Entity,
  Exclusion,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { refusesAs } from '../../platform/db/constraint-refusals.js';
import { isOneOf } from '../../platform/db/words.js';
import { Meeting } from './meeting.entity.js';

/** A stretch of time for which a meeting sat: from its opening, or its resumption, until it adjourned or closed. */
@Entity('sittings')
@Exclusion(
  'sittings_do_not_overlap',
  `using gist (meeting_id with =, tstzrange(started_at, ended_at, '[)') with &&)`,
)
@Check('sitting_call_is_known', isOneOf('call', ['first', 'second']))
@Check('sitting_ends_after_it_starts', `ended_at >= started_at`)
export class Sitting {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting)
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Relation<Meeting>;

  /** By which quorum it sits (Rules of Procedure, reading 8.9). */
  @Column('text', { default: 'first' })
  call!: 'first' | 'second';

  @Column('timestamptz')
  startedAt!: Date;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}

refusesAs('sittings_do_not_overlap', 'CHANGED_MEANWHILE');
