import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Person } from '../accounts/person.entity.js';
import { Meeting } from '../meetings/meeting.entity.js';

/** How the agenda and its papers stood when a person last said that they had read them. */
@Entity('pack_readings')
export class PackReading {
  @PrimaryColumn('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting)
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Relation<Meeting>;

  @PrimaryColumn('uuid')
  personId!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person?: Relation<Person>;

  @Column('timestamptz', { default: () => 'now()' })
  readAt!: Date;

  /** The stamp of each item, by its id. */
  @Column('jsonb')
  items!: Record<string, string>;
}
