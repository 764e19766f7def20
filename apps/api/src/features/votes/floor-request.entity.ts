import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { refusesAs } from '../../platform/db/constraint-refusals.js';
import { Person } from '../accounts/person.entity.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';

/**
 * That a Member asked for the floor on an item of a meeting, and its turn, if it was given one. Ids follow the order
 * in which they asked.
 */
@Entity('floor_requests')
@Index('floor_requests_of_a_meeting', ['meetingId', 'id'])
@Index('one_request_for_the_floor_per_member', ['agendaItemId', 'memberId'], {
  unique: true,
  where: `given_at is null and withdrawn_at is null`,
})
@Index('one_speaker_at_a_time', ['meetingId'], {
  unique: true,
  where: `given_at is not null and ended_at is null`,
})
@Check('turns_end_after_they_begin', `ended_at >= given_at`)
@Check('who_has_the_floor_has_not_withdrawn', `given_at is null or withdrawn_at is null`)
export class FloorRequest {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting)
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Relation<Meeting>;

  @Column('uuid')
  agendaItemId!: string;

  @ManyToOne(() => AgendaItem)
  @JoinColumn({ name: 'agenda_item_id' })
  agendaItem?: Relation<AgendaItem>;

  @Column('uuid')
  memberId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'member_id' })
  member?: Relation<Organisation>;

  /** Who is to speak for the Member. */
  @Column('uuid')
  personId!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person?: Relation<Person>;

  @Column('uuid')
  enteredById!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'entered_by_id' })
  enteredBy?: Relation<Person>;

  @Column('timestamptz')
  askedAt!: Date;

  @Column('timestamptz', { nullable: true })
  givenAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;
}

refusesAs('one_request_for_the_floor_per_member', 'FLOOR_ASKED_ALREADY');
refusesAs('one_speaker_at_a_time', 'CHANGED_MEANWHILE');
