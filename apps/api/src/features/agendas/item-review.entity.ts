import { Field, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { Person } from '../accounts/person.entity.js';
import { Decision } from '../decisions/decision.entity.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import type { Quorum } from '../votes/quorum.rules.js';
import type { RollEntry } from '../votes/roll.rules.js';
import { verdicts, type Verdict } from './consent.rules.js';
import { WayOfSayingType } from './late-item.entity.js';
import { waysOfSaying, type WayOfSaying } from './way-of-saying.js';

export const VerdictType = enumType('Verdict', verdicts);

/** What a Member says beforehand of an item: that it needs no discussion, or that it does. */
@ObjectType({ description: 'What a Member says beforehand of an item.' })
@Entity('item_reviews')
@Check('review_verdict_is_known', isOneOf('verdict', verdicts))
@Check('review_way_is_known', isOneOf('said_from', waysOfSaying))
@Check('review_remarks_are_short', `length(remark) <= 1000`)
export class ItemReview {
  @PrimaryColumn('uuid')
  agendaItemId!: string;

  @ManyToOne(() => AgendaItem, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'agenda_item_id' })
  agendaItem?: Relation<AgendaItem>;

  @PrimaryColumn('uuid')
  memberId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'member_id' })
  member?: Relation<Organisation>;

  @Field(() => VerdictType)
  @Column('text')
  verdict!: Verdict;

  @Field({ description: 'May be empty.' })
  @Column('text', { default: '' })
  remark!: string;

  @Column('uuid')
  personId!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person?: Relation<Person>;

  @Column('timestamptz')
  saidAt!: Date;

  @Field(() => WayOfSayingType)
  @Column('text')
  saidFrom!: WayOfSaying;
}

/** That a Member has taken an item out of those by consent. It is discussed like any other from then on. */
@Entity('items_taken_out')
@Check('taking_out_way_is_known', isOneOf('said_from', waysOfSaying))
export class ItemTakenOut {
  @PrimaryColumn('uuid')
  agendaItemId!: string;

  @ManyToOne(() => AgendaItem, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'agenda_item_id' })
  agendaItem?: Relation<AgendaItem>;

  @Column('uuid')
  memberId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'member_id' })
  member?: Relation<Organisation>;

  @Column('uuid')
  personId!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person?: Relation<Person>;

  @Column('timestamptz')
  at!: Date;

  @Column('text')
  saidFrom!: WayOfSaying;
}

/** That an item passed with the others by consent, under which decision, and by which quorum. */
@Entity('items_passed')
@Index('one_passed_item_per_decision', ['decisionId'], { unique: true })
export class ItemPassed {
  @PrimaryColumn('uuid')
  agendaItemId!: string;

  @ManyToOne(() => AgendaItem)
  @JoinColumn({ name: 'agenda_item_id' })
  agendaItem?: Relation<AgendaItem>;

  @Column('uuid')
  decisionId!: string;

  @ManyToOne(() => Decision)
  @JoinColumn({ name: 'decision_id' })
  decision?: Relation<Decision>;

  @Column('timestamptz')
  passedAt!: Date;

  /** As it was at that moment. */
  @Column('jsonb')
  quorum!: Quorum;

  /** How every Member stood at that moment; null of items that passed before rolls were kept. */
  @Column('jsonb', { nullable: true })
  roll!: RollEntry[] | null;
}
