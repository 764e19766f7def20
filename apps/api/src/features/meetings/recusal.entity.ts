import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { refusesAs } from '../../platform/db/constraint-refusals.js';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { Person } from '../accounts/person.entity.js';
import { Mandate } from '../mandates/mandate.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { AgendaItem } from './agenda-item.entity.js';

/** What puts a Member in conflict about an item (the network, section 4, conflict check). */
export const recusalReasons = [
  'own_organisation',
  'secretariat_affiliation',
  'joint_project',
  'declared',
] as const;
export type RecusalReason = (typeof recusalReasons)[number];
export const RecusalReasonType = enumType('RecusalReason', recusalReasons);

/**
 * That a Member is recused from an agenda item, from the moment it is said, weeks ahead or in the room, until it is
 * lifted. The ledger of the room has it as well from the first sitting on; who may read anything of the item is decided
 * by these rows alone. They are lifted, never changed or deleted: a trigger refuses it.
 */
@ObjectType({ description: 'That a Member is recused from an agenda item.' })
@Entity('recusals')
@Index('one_standing_recusal_per_member_and_item', ['agendaItemId', 'memberId'], {
  unique: true,
  where: 'lifted_at is null',
})
@Index('standing_recusals_of_a_member', ['memberId'], { where: 'lifted_at is null' })
@Index('recusals_of_an_item', ['agendaItemId'])
@Check('recusal_reason_is_known', isOneOf('reason', recusalReasons))
@Check('recusals_are_lifted_by_somebody', `(lifted_at is null) = (lifted_by_id is null)`)
@Check('recusals_are_lifted_after_they_are_declared', `lifted_at >= declared_at`)
@Check(
  'lifted_recusals_say_why',
  `lifted_because is null or (lifted_at is not null and length(trim(lifted_because)) between 1 and 500)`,
)
export class Recusal {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  agendaItemId!: string;

  @ManyToOne(() => AgendaItem, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'agenda_item_id' })
  agendaItem?: Relation<AgendaItem>;

  @Column('uuid')
  memberId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'member_id' })
  member?: Relation<Organisation>;

  @Field(() => RecusalReasonType)
  @Column('text')
  reason!: RecusalReason;

  /** Whoever said it, for the Member or in the Secretariat. */
  @Column('uuid')
  declaredById!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'declared_by_id' })
  declaredBy?: Relation<Person>;

  /** Null where a circular brought it along. */
  @Column('uuid', { nullable: true })
  declaredUnderId!: string | null;

  @ManyToOne(() => Mandate)
  @JoinColumn({ name: 'declared_under_id' })
  declaredUnder?: Relation<Mandate>;

  @Column('timestamptz', { default: () => 'now()' })
  declaredAt!: Date;

  @Column('uuid', { nullable: true })
  liftedById!: string | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'lifted_by_id' })
  liftedBy?: Relation<Person>;

  @Column('uuid', { nullable: true })
  liftedUnderId!: string | null;

  @ManyToOne(() => Mandate)
  @JoinColumn({ name: 'lifted_under_id' })
  liftedUnder?: Relation<Mandate>;

  @Column('timestamptz', { nullable: true })
  liftedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why the Chair found no conflict.' })
  @Column('text', { nullable: true })
  liftedBecause!: string | null;
}

refusesAs('one_standing_recusal_per_member_and_item', 'RECUSAL_STANDS');
