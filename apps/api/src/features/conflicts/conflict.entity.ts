import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { Person } from '../accounts/person.entity.js';
import { Mandate } from '../mandates/mandate.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { conflictGrounds, type ConflictGround } from './conflict.rules.js';

export const conflictKinds = ['family', 'financial', 'professional', 'other'] as const;
export type ConflictKind = (typeof conflictKinds)[number];
export const ConflictKindType = enumType('ConflictKind', conflictKinds);

export const conflictRulings = ['confirmed', 'waived'] as const;
export type Ruling = (typeof conflictRulings)[number];
export const RulingType = enumType('ConflictRuling', conflictRulings);

const conflictStates = ['proposed', ...conflictRulings] as const;
export type ConflictState = (typeof conflictStates)[number];
export const ConflictStateType = enumType('ConflictState', conflictStates);

/**
 * A conflict that was declared, or one that follows from the record and was ruled on. Derived ones without a ruling
 * have no row: they come and go with their grounds. Proposals are a later feature, so the table is named by a word.
 */
@Entity('conflicts')
@Index('one_conflict_per_ground', ['proposalId', 'personId', 'ground', 'organisationId'], {
  unique: true,
  where: 'organisation_id is not null',
})
@Index('one_declaration_per_proposal', ['proposalId', 'personId'], {
  unique: true,
  where: 'organisation_id is null',
})
@Index('conflicts_of_a_person', ['personId'])
@Check('conflict_ground_is_known', isOneOf('ground', conflictGrounds))
@Check('conflict_kind_is_known', isOneOf('kind', conflictKinds))
@Check('conflict_state_is_known', isOneOf('state', conflictStates))
@Check(
  'declared_conflicts_say_what',
  `(ground = 'declared') = (kind is not null and words is not null and declared_at is not null)`,
)
@Check('derived_conflicts_name_an_organisation', `(ground = 'declared') = (organisation_id is null)`)
@Check('conflict_words_are_bounded', `length(trim(words)) between 1 and 2000`)
@Check('derived_conflicts_are_entered_with_a_ruling', `ground = 'declared' or state <> 'proposed'`)
export class ConflictRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  proposalId!: string;

  @ManyToOne('Proposal')
  @JoinColumn({ name: 'proposal_id' })
  proposal?: unknown;

  @Column('uuid')
  personId!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person?: Relation<Person>;

  @Column('text')
  ground!: ConflictGround;

  /** The Organisation of the consortium that a derived conflict is with. */
  @Column('uuid', { nullable: true })
  organisationId!: string | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation?: Relation<Organisation>;

  @Column('text', { nullable: true })
  kind!: ConflictKind | null;

  @Column('text', { nullable: true })
  words!: string | null;

  @Column('timestamptz', { nullable: true })
  declaredAt!: Date | null;

  @Column('text', { default: 'proposed' })
  state!: ConflictState;
}

/** What was ruled on a conflict, and why; the last one counts, none is ever changed. */
@Entity('conflict_rulings')
@Index('rulings_on_a_conflict', ['conflictId', 'ruledAt'])
@Check('conflict_ruling_is_known', isOneOf('ruling', conflictRulings))
@Check('rulings_give_a_reason', `length(trim(reason)) between 1 and 2000`)
export class ConflictRulingRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  conflictId!: string;

  @ManyToOne(() => ConflictRow)
  @JoinColumn({ name: 'conflict_id' })
  conflict?: Relation<ConflictRow>;

  @Column('text')
  ruling!: Ruling;

  @Column('text')
  reason!: string;

  @Column('timestamptz')
  ruledAt!: Date;

  @Column('uuid')
  ruledById!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'ruled_by_id' })
  ruledBy?: Relation<Person>;

  @Column('uuid')
  mandateId!: string;

  @ManyToOne(() => Mandate)
  @JoinColumn({ name: 'mandate_id' })
  mandate?: Relation<Mandate>;
}
