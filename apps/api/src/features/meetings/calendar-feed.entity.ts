import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Person } from '../accounts/person.entity.js';

/** A secret address from which a calendar program fetches a person’s meetings, until it is revoked. */
@Entity('calendar_feeds')
@Index('one_live_calendar_feed_per_person', ['personId'], { unique: true, where: 'revoked_at is null' })
export class CalendarFeed {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  personId!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person?: Relation<Person>;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;
}
