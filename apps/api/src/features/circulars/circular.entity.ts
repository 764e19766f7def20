import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { CalendarDate, Instant, LanguageTag } from '../../platform/graphql/scalars.js';
import { Person } from '../accounts/person.entity.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import type { FrozenVote } from '../votes/majority.rules.js';
import { circularStates, procedures, type CircularState, type CircularProcedure } from './circular.rules.js';
import type { CircularResult } from './circular-result.rules.js';

export const CircularProcedureType = enumType(
  'CircularProcedure',
  procedures,
  'written_vote: yes, no or abstain; no_objection: adopted unless a Member objects.',
);

export const CircularStateType = enumType(
  'CircularState',
  circularStates,
  'withheld: counted twice with different results, so that nothing is published.',
);

/**
 * A text that is put to the Members between meetings, to be decided in writing. What it is decided by is frozen when
 * it is put to them, and hashed into the audit entry: the text, the rule, the roll and the clock.
 */
@ObjectType({ description: 'A text put to the Members between meetings.' })
@Entity('circulars')
@Index('circulars_by_time', ['openedAt'])
@Index('open_circulars', ['closesAt'], { where: `state = 'open'` })
@Index('circulars_on_an_agenda', ['agendaItemId'])
@Check('circular_procedure_is_known', isOneOf('procedure', procedures))
@Check('circular_state_is_known', isOneOf('state', circularStates))
@Check('circulars_have_a_title', `length(trim(title)) between 1 and 200`)
@Check('circulars_say_something', `length(trim(text)) between 1 and 5000`)
@Check(
  'circulars_close_after_they_open',
  `closes_at > opened_at and closed_at between opened_at and closes_at`,
)
@Check('open_circulars_have_no_result', `state not in ('open', 'withheld', 'withdrawn') or result is null`)
@Check(
  'published_circulars_have_a_result',
  `state <> 'published' or (result is not null and closed_at is not null)`,
)
@Check('withdrawn_circulars_say_why', `(state = 'withdrawn') = (withdrawn_because is not null)`)
@Check(
  'panels_recommend_something_on_circulars',
  `(frozen #>> '{panel,text}' is null) = (frozen #>> '{panel,on}' is null)
    and (frozen #>> '{panel,text}' is null or (frozen -> 'panelRecommended' = 'true'
      and length(trim(frozen #>> '{panel,text}')) between 1 and 5000))`,
)
@Check('moved_circulars_are_published', `agenda_item_id is null or state = 'published'`)
export class Circular {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => CircularProcedureType)
  @Column('text')
  procedure!: CircularProcedure;

  @Field({ description: 'ordinary, rules_change and so on; or a matter that the Board has listed.' })
  @Column('text')
  matter!: string;

  @Field()
  @Column('text')
  title!: string;

  @Field({ description: 'What is decided, word for word.' })
  @Column('text')
  text!: string;

  @Field(() => LanguageTag, { description: 'Of title and text.' })
  @Column('text')
  language!: string;

  @Column('uuid')
  moverId!: string;

  @Field(() => Organisation, { description: 'The Member that moves it.' })
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'mover_id' })
  mover?: Relation<Organisation>;

  @Column('uuid')
  openedById!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'opened_by_id' })
  openedBy?: Relation<Person>;

  @Field(() => Instant)
  @Column('timestamptz')
  openedAt!: Date;

  @Field(() => CalendarDate, { description: 'The last day, in its zone, the whole of which is in time.' })
  @Column('date')
  lastDay!: string;

  @Field({ description: 'IANA zone of the last day: the Secretariat’s.' })
  @Column('text')
  timeZone!: string;

  /** The first instant that is too late (reading 8.10). */
  @Field(() => Instant)
  @Column('timestamptz')
  closesAt!: Date;

  @Column('jsonb')
  frozen!: FrozenVote;

  @Field({
    description: 'SHA-256 of text, rule, roll and clock as they were frozen; also in the audit entry.',
  })
  @Column('text')
  frozenHash!: string;

  @Field(() => CircularStateType)
  @Column('text', { default: 'open' })
  state!: CircularState;

  @Field(() => Instant, { nullable: true })
  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  @Column('jsonb', { nullable: true })
  result!: CircularResult | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  withdrawnBecause!: string | null;

  /** Where an objection has moved it; null until there is a meeting ahead, or once the item was taken off again. */
  @Column('uuid', { nullable: true })
  agendaItemId!: string | null;

  @Field(() => AgendaItem, { nullable: true, description: 'Where an objection has moved it.' })
  @ManyToOne(() => AgendaItem, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'agenda_item_id' })
  agendaItem?: Relation<AgendaItem>;
}
