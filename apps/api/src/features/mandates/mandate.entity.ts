import { Field, ID, ObjectType } from '@nestjs/graphql';
import {
  Check,
  Column,
  Entity,
  Exclusion,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { capacities, type Capacity } from '../../platform/auth/actor.js';
import { refusesAs } from '../../platform/db/constraint-refusals.js';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { Instant } from '../../platform/graphql/scalars.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { Person } from '../accounts/person.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { letteredCapacities, singleCapacities } from './mandate.rules.js';

export const CapacityType = enumType('Capacity', capacities);

/** The dated power of a Person to act for an Organisation. Start included, end not. */
@ObjectType({ description: 'The dated power of a Person to act for an Organisation in a capacity.' })
@Entity('mandates')
// Exclusions are on expressions that no query has: on plain columns the planner would take their slow indexes for look-ups.
@Exclusion(
  'one_holder_per_capacity_at_a_time',
  `using gist ((organisation_id::text || ' ' || capacity) with =, tstzrange(starts_at, ends_at) with &&) where (${isOneOf('capacity', singleCapacities)})`,
)
@Exclusion(
  'one_mandate_per_person_and_capacity_at_a_time',
  `using gist ((person_id::text || ' ' || organisation_id::text || ' ' || capacity) with =, tstzrange(starts_at, ends_at) with &&)`,
)
@Check('mandate_ends_after_it_starts', `ends_at > starts_at`)
@Check('mandate_capacity_is_known', isOneOf('capacity', capacities))
@Index('mandates_of_a_person', ['personId'])
@Index('mandates_of_an_organisation', ['organisationId', 'capacity'])
@Index('invited_experts', ['personId'], { where: `capacity = 'invited_expert'` })
@Index('mandates_by_letter', ['letterId'], { where: 'letter_id is not null' })
@Index('mandates_without_letter', ['startsAt', 'id'], {
  where: `letter_id is null and ${isOneOf('capacity', letteredCapacities)}`,
})
@Index('mandates_whose_end_is_untold', ['endsAt'], { where: 'ends_at is not null and end_told_at is null' })
export class Mandate {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  personId!: string;

  @Field(() => Person)
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  holder?: Relation<Person>;

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
  startsAt!: Date;

  @Field(() => Instant, {
    nullable: true,
    description: 'The first instant at which it gives no power any more.',
  })
  @Column('timestamptz', { nullable: true })
  endsAt!: Date | null;

  /** When those whom it concerns were told of its end; the seat may have been left empty. */
  @Column('timestamptz', { nullable: true })
  endToldAt!: Date | null;

  @Field({ description: 'The nomination letter or decision that it rests on.' })
  @Column('text')
  basis!: string;

  @Column('uuid', { nullable: true })
  letterId!: string | null;

  @Field(() => StoredFile, {
    nullable: true,
    description: 'The nomination letter itself; to who sits for the Organisation and the Secretariat alone.',
  })
  @ManyToOne(() => StoredFile)
  @JoinColumn({ name: 'letter_id' })
  letter?: Relation<StoredFile> | null;
}

refusesAs('one_holder_per_capacity_at_a_time', 'CAPACITY_HELD', 'capacity');
refusesAs('one_mandate_per_person_and_capacity_at_a_time', 'CAPACITY_HELD', 'capacity');
