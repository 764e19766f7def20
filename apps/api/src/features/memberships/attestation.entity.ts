import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { refusesAs } from '../../platform/db/constraint-refusals.js';
import { CalendarDate, Instant } from '../../platform/graphql/scalars.js';
import { Person } from '../accounts/person.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';

/** What a Member said of its details in a year: that they are right, or what is wrong with them. */
@ObjectType({ description: 'What a Member said of its details: that they are right, or what is wrong.' })
@Entity('attestations')
@Index('attestations_of_an_organisation', ['organisationId', 'saidOn'])
@Index('one_attestation_per_member_and_year', ['organisationId', 'year'], {
  unique: true,
  where: 'wrong is null',
})
@Index('one_open_report_of_wrong_details', ['organisationId'], {
  unique: true,
  where: 'wrong is not null and settled_at is null',
})
@Check('attestations_are_of_the_year', `extract(year from said_on) = year`)
@Check('wrong_details_are_named', `length(trim(wrong)) between 1 and 2000`)
@Check('only_wrong_details_are_settled', `settled_at is null or wrong is not null`)
export class Attestation {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisationId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation?: Relation<Organisation>;

  @Column('uuid')
  personId!: string;

  @Field(() => Person, { description: 'Who said it.' })
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person?: Relation<Person>;

  @Field(() => Int)
  @Column('int')
  year!: number;

  @Field(() => CalendarDate)
  @Column('date')
  saidOn!: string;

  @Field(() => String, { nullable: true, description: 'What is wrong; null where everything is right.' })
  @Column('text', { nullable: true })
  wrong!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When the Secretariat had seen to what is wrong.' })
  @Column('timestamptz', { nullable: true })
  settledAt!: Date | null;
}

refusesAs('one_attestation_per_member_and_year', 'DETAILS_ATTESTED_ALREADY');
refusesAs('one_open_report_of_wrong_details', 'DETAILS_REPORTED_ALREADY');
