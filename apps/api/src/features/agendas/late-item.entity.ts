import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { refusesAs } from '../../platform/db/constraint-refusals.js';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { Person } from '../accounts/person.entity.js';
import {
  AgendaItem,
  AgendaItemKindType,
  agendaItemKinds,
  type AgendaItemKind,
} from '../meetings/agenda-item.entity.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { lateItemAnswers, lateItemStates, type LateItemState, type LateItemWord } from './late-item.rules.js';
import { waysOfSaying, type WayOfSaying } from './way-of-saying.js';

export const LateItemStateType = enumType('LateItemState', lateItemStates);
export const LateItemWordType = enumType('LateItemWord', lateItemAnswers);
export const WayOfSayingType = enumType('WayOfSaying', waysOfSaying);

/** A matter that is proposed for an agenda after it was frozen. It enters once every Member has consented. */
@ObjectType({ description: 'A matter that is proposed for an agenda after it was frozen.' })
@Entity('late_items')
@Index('late_items_of_a_meeting', ['meetingId', 'proposedAt'])
@Index('one_late_item_per_agenda_item', ['agendaItemId'], { unique: true })
@Check('late_item_kind_is_known', isOneOf('kind', agendaItemKinds))
@Check('late_item_state_is_known', isOneOf('state', lateItemStates))
@Check('late_items_have_a_title', `length(trim(title)) between 1 and 300`)
@Check('late_items_take_time', `minutes between 0 and 600`)
@Check('late_items_say_why', `length(trim(because)) between 1 and 1000`)
@Check('entered_late_items_are_on_the_agenda', `(state = 'entered') = (agenda_item_id is not null)`)
@Check('settled_late_items_say_when', `(state = 'proposed') = (settled_at is null)`)
export class LateItem {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting)
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Relation<Meeting>;

  @Field(() => LateItemStateType)
  @Column('text', { default: 'proposed' })
  state!: LateItemState;

  @Field()
  @Column('text')
  title!: string;

  @Field(() => AgendaItemKindType)
  @Column('text')
  kind!: AgendaItemKind;

  @Field(() => Int)
  @Column('int')
  minutes!: number;

  @Field()
  @Column('text', { default: '' })
  note!: string;

  @Column('uuid', { nullable: true })
  presenterId!: string | null;

  @Field(() => Person, { nullable: true })
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'presenter_id' })
  presenter?: Relation<Person>;

  @Field()
  @Column('text', { default: '' })
  presenterName!: string;

  @Field({ description: 'Why it comes so late and cannot wait.' })
  @Column('text')
  because!: string;

  @Column('uuid')
  proposedById!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'proposed_by_id' })
  proposedBy?: Relation<Person>;

  @Column('timestamptz')
  proposedAt!: Date;

  @Column('timestamptz', { nullable: true })
  settledAt!: Date | null;

  @Column('uuid', { nullable: true })
  agendaItemId!: string | null;

  @ManyToOne(() => AgendaItem)
  @JoinColumn({ name: 'agenda_item_id' })
  agendaItem?: Relation<AgendaItem>;
}

/** A Member that is asked about a late item, and what it has said. */
@ObjectType({ description: 'A Member that is asked about a late item, and what it has said.' })
@Entity('late_item_answers')
@Check('late_item_answer_is_known', isOneOf('answer', lateItemAnswers))
@Check('late_item_answer_way_is_known', isOneOf('answered_from', waysOfSaying))
@Check(
  'late_item_answers_say_when_and_how',
  `(answer is null) = (answered_at is null) and (answer is null) = (answered_from is null)
    and (answer is null) = (answered_by_id is null)`,
)
@Check(
  'recorded_consents_say_where',
  `(answered_from is not distinct from 'secretariat') = (recorded_where is not null)
    and (recorded_where is null or answer = 'consents')`,
)
export class LateItemAnswer {
  @PrimaryColumn('uuid')
  lateItemId!: string;

  @ManyToOne(() => LateItem)
  @JoinColumn({ name: 'late_item_id' })
  lateItem?: Relation<LateItem>;

  @PrimaryColumn('uuid')
  memberId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'member_id' })
  member?: Relation<Organisation>;

  @Field(() => LateItemWordType, { nullable: true, description: 'Null while it has said nothing.' })
  @Column('text', { nullable: true })
  answer!: LateItemWord | null;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  @Field(() => WayOfSayingType, { nullable: true })
  @Column('text', { nullable: true })
  answeredFrom!: WayOfSaying | null;

  @Column('uuid', { nullable: true })
  answeredById!: string | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'answered_by_id' })
  answeredBy?: Relation<Person>;

  @Field(() => String, {
    nullable: true,
    description: 'Where the consent stands that the Secretariat recorded: in the room, or in a letter.',
  })
  @Column('text', { nullable: true })
  recordedWhere!: string | null;
}

refusesAs('late_items_agenda_item_id_fkey', 'LATE_ITEM_STAYS');
refusesAs('late_item_answers_stand_once_settled', 'LATE_ITEM_SETTLED');
refusesAs('late_items_enter_with_everybodys_consent', 'CHANGED_MEANWHILE');
