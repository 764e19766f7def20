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
import { refusesAs } from '../../platform/db/constraint-refusals.js';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { Organisation } from '../organisations/organisation.entity.js';

/** What an Organisation is to the network. Only a Member has a seat on the Advisory Board. */
export const standings = ['member', 'partner', 'observer'] as const;
export type Standing = (typeof standings)[number];
export const StandingType = enumType('Standing', standings);

const membershipStages = [
  'expression_of_interest',
  'due_diligence',
  'letter_of_commitment',
  'board_decision',
  'in_force',
  'suspended',
  'withdrawn',
  'ended',
  'succeeded',
] as const;
export type MembershipStage = (typeof membershipStages)[number];
export const MembershipStageType = enumType('MembershipStage', membershipStages);

/** One stage of an Organisation’s standing, from a date to a date. Ended stages stay. */
@ObjectType({ description: 'A stage of an Organisation’s standing in the network, from a date to a date.' })
@Entity('memberships')
@Exclusion(
  'one_membership_stage_at_a_time',
  `using gist ((organisation_id::text) with =, daterange(starts_on, ends_on, '[)') with &&)`,
)
@Index('memberships_of_an_organisation', ['organisationId', 'startsOn'])
@Index('memberships_by_standing', ['standing', 'stage', 'organisationId'])
@Check('membership_ends_after_it_starts', `ends_on > starts_on`)
@Check('membership_standing_is_known', isOneOf('standing', standings))
@Check('membership_stage_is_known', isOneOf('stage', membershipStages))
export class Membership {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisationId!: string;

  @Field(() => Organisation)
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation?: Relation<Organisation>;

  @Field(() => StandingType)
  @Column('text')
  standing!: Standing;

  @Field(() => MembershipStageType)
  @Column('text')
  stage!: MembershipStage;

  @Field(() => CalendarDate)
  @Column('date')
  startsOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The first day on which it no longer holds.' })
  @Column('date', { nullable: true })
  endsOn!: string | null;

  @Field({ description: 'The decision or document that it rests on.' })
  @Column('text')
  basis!: string;
}

refusesAs('one_membership_stage_at_a_time', 'MEMBERSHIP_OVERLAPS', 'startsOn');
