import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Language } from '@gsenet/shared/languages';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { capacities, type Capacity } from '../../platform/auth/actor.js';
import { refusesAs } from '../../platform/db/constraint-refusals.js';
import { isLanguageTag, isOneOf } from '../../platform/db/words.js';
import { Instant } from '../../platform/graphql/scalars.js';
import { Person } from '../accounts/person.entity.js';
import { CapacityType, Mandate } from '../mandates/mandate.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';

/** An offer of a mandate to an address: accepted once, before it expires, for that Organisation and capacity alone. */
@ObjectType({ description: 'The offer of a mandate to an e-mail address.' })
@Entity('invitations')
@Index('one_open_invitation_per_address_and_capacity', ['address', 'organisationId', 'capacity'], {
  unique: true,
  where: 'accepted_at is null and withdrawn_at is null',
})
@Index('one_open_successor_per_mandate', ['succeedsId'], {
  unique: true,
  where: 'accepted_at is null and withdrawn_at is null',
})
@Check('invitation_addresses_are_lower_case', `address = lower(address) and address like '%_@_%'`)
@Check('invitation_capacity_is_known', isOneOf('capacity', capacities))
@Check('invitation_language_is_a_tag', isLanguageTag('language'))
@Check('invitation_ends_one_way', `accepted_at is null or withdrawn_at is null`)
@Check('invitation_mandate_ends_after_it_starts', `mandate_ends_at > mandate_starts_at`)
export class Invitation {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field()
  @Column('text')
  address!: string;

  @Field()
  @Column('text')
  name!: string;

  @Column('text')
  language!: Language;

  @Column('uuid')
  organisationId!: string;

  @Field(() => Organisation)
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation?: Relation<Organisation>;

  @Field(() => CapacityType)
  @Column('text')
  capacity!: Capacity;

  @Field(() => Instant)
  @Column('timestamptz')
  mandateStartsAt!: Date;

  @Field(() => Instant, { nullable: true })
  @Column('timestamptz', { nullable: true })
  mandateEndsAt!: Date | null;

  @Field({ description: 'The nomination letter that the mandate will rest on.' })
  @Column('text')
  basis!: string;

  /** The mandate that ends when this is accepted, and not before: the seat is never empty in between. */
  @Column('uuid', { nullable: true })
  succeedsId!: string | null;

  @Field(() => Mandate, { nullable: true, description: 'The mandate that is handed over with it.' })
  @ManyToOne(() => Mandate)
  @JoinColumn({ name: 'succeeds_id' })
  succeeds?: Relation<Mandate>;

  /** Nobody invited the first Secretariat account: it was made on the command line. */
  @Column('uuid', { nullable: true })
  invitedById!: string | null;

  @Field(() => Person, { nullable: true })
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'invited_by_id' })
  invitedBy?: Relation<Person>;

  @Field(() => Instant)
  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Field(() => Instant)
  @Column('timestamptz')
  expiresAt!: Date;

  @Field(() => Instant, { nullable: true })
  @Column('timestamptz', { nullable: true })
  acceptedAt!: Date | null;

  @Field(() => Instant, { nullable: true })
  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;
}

refusesAs('one_open_successor_per_mandate', 'SUCCESSOR_INVITED');
refusesAs('one_open_invitation_per_address_and_capacity', 'ALREADY_INVITED', 'address');
