import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { Person } from '../accounts/person.entity.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import type { PresenceEntry as Line, SeatCapacity } from './presence.rules.js';

export const presenceActs = [
  'arrived',
  'stood_in',
  'left',
  'recused',
  'came_back',
  'recusal_lifted',
  'proxy_given',
  'proxy_revoked',
] as const satisfies Line['act'][];
export type PresenceAct = (typeof presenceActs)[number];
export const PresenceActType = enumType('PresenceAct', presenceActs);

/**
 * One line of the presence ledger of a meeting, as `presence.rules` has it. Lines are added and never changed: a trigger
 * refuses it. Ids follow the order in which lines were entered.
 */
@Entity('presence_entries')
@Index('presence_entries_of_a_meeting', ['meetingId', 'at', 'id'])
@Index('recusals_from_an_item', ['agendaItemId', 'memberId', 'at', 'id'])
@Check('presence_act_is_known', isOneOf('act', presenceActs))
@Check('presence_of_people_names_them', `(act in ('arrived', 'stood_in', 'left')) = (person_id is not null)`)
@Check('those_who_come_have_a_capacity', `(act in ('arrived', 'stood_in')) = (capacity is not null)`)
@Check('those_who_stand_in_do_so_for_somebody', `(act = 'stood_in') = (for_person_id is not null)`)
@Check(
  'recusals_are_from_an_item',
  `(act in ('recused', 'came_back', 'recusal_lifted')) = (agenda_item_id is not null)`,
)
@Check('reasons_say_something', `length(trim(because)) between 1 and 500`)
@Check('proxies_go_to_a_member', `(act = 'proxy_given') = (to_member_id is not null)`)
export class PresenceEntry {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting)
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Relation<Meeting>;

  @Column('uuid')
  memberId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'member_id' })
  member?: Relation<Organisation>;

  @Column('text')
  act!: PresenceAct;

  /** When it happened, which may be before it was entered. */
  @Column('timestamptz')
  at!: Date;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person?: Relation<Person>;

  @Column('text', { nullable: true })
  capacity!: SeatCapacity | null;

  @Column('uuid', { nullable: true })
  forPersonId!: string | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'for_person_id' })
  forPerson?: Relation<Person>;

  @Column('uuid', { nullable: true })
  agendaItemId!: string | null;

  @ManyToOne(() => AgendaItem)
  @JoinColumn({ name: 'agenda_item_id' })
  agendaItem?: Relation<AgendaItem>;

  @Column('uuid', { nullable: true })
  toMemberId!: string | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'to_member_id' })
  toMember?: Relation<Organisation>;

  /** Who entered it: the person themselves, or whoever conducts the meeting. */
  @Column('uuid')
  enteredById!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'entered_by_id' })
  enteredBy?: Relation<Person>;

  @Column('timestamptz')
  enteredAt!: Date;

  /** Why it was entered later than it happened. */
  @Column('text', { nullable: true })
  because!: string | null;
}
