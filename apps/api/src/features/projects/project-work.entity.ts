import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
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
import { Person } from '../accounts/person.entity.js';
import { largestAmount } from '../calls/call.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Project } from './project.entity.js';

/** That a person works in a project for one of its Organisations, from a day to, not including, another. */
@ObjectType({ description: 'That a person works in a project for one of its Organisations.' })
@Entity('project_team')
@Index('team_of_a_project', ['projectId'])
@Exclusion(
  'one_lead_of_a_team_at_a_time',
  `using gist (project_id with =, daterange(starts_on, ends_on, '[)') with &&) where (is_lead)`,
)
@Check('team_periods_are_in_order', `ends_on >= starts_on`)
@Check('team_roles_are_bounded', `length(role) <= 200`)
export class ProjectTeamMember {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  projectId!: string;

  @ManyToOne(() => Project)
  @JoinColumn({ name: 'project_id' })
  project?: Relation<Project>;

  @Column('uuid')
  organisationId!: string;

  @Field(() => Organisation)
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation?: Relation<Organisation>;

  @Column('uuid')
  personId!: string;

  @Field(() => Person, { nullable: true })
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person?: Relation<Person>;

  @Field({ description: 'What the person does there; may be empty.' })
  @Column('text', { default: '' })
  role!: string;

  @Field()
  @Column('boolean', { default: false })
  isLead!: boolean;

  @Field(() => CalendarDate)
  @Column('date')
  startsOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The first day on which it is over.' })
  @Column('date', { nullable: true })
  endsOn!: string | null;
}

refusesAs('one_lead_of_a_team_at_a_time', 'TEAM_HAS_A_LEAD', 'isLead');

/** A dated check of a project: reached, or not yet. */
@ObjectType({ description: 'A dated check of a project.' })
@Entity('project_milestones')
@Index('project_milestones_of_a_project', ['projectId', 'dueOn'])
@Check('project_milestones_say_what', `length(trim(title)) between 1 and 300`)
export class ProjectMilestone {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  projectId!: string;

  @ManyToOne(() => Project)
  @JoinColumn({ name: 'project_id' })
  project?: Relation<Project>;

  @Field()
  @Column('text')
  title!: string;

  @Field(() => CalendarDate)
  @Column('date')
  dueOn!: string;

  @Field(() => CalendarDate, { nullable: true })
  @Column('date', { nullable: true })
  reachedOn!: string | null;
}

/** Money of one Organisation in one year, in whole units of the award’s currency. The plan changes by change requests. */
@ObjectType({ description: 'Money of one Organisation in one year, in whole units of the award’s currency.' })
@Entity('project_money')
@Check(
  'project_money_is_amounts',
  `planned between 0 and ${largestAmount} and committed between 0 and ${largestAmount} and spent between 0 and ${largestAmount}`,
)
@Check('project_money_is_of_a_year', `year between 2000 and 2200`)
export class ProjectMoney {
  @PrimaryColumn('uuid')
  projectId!: string;

  @ManyToOne(() => Project)
  @JoinColumn({ name: 'project_id' })
  project?: Relation<Project>;

  @PrimaryColumn('uuid')
  organisationId!: string;

  @Field(() => Organisation)
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation?: Relation<Organisation>;

  @Field(() => Int)
  @PrimaryColumn('int')
  year!: number;

  @Field(() => Float)
  @Column('bigint', { default: 0 })
  planned!: string;

  @Field(() => Float)
  @Column('bigint', { default: 0 })
  committed!: string;

  @Field(() => Float)
  @Column('bigint', { default: 0 })
  spent!: string;
}

const riskStates = ['open', 'closed'] as const;
export const RiskStateType = enumType('RiskState', riskStates);

/** What could go wrong in a project, and what is done about it. */
@ObjectType({ description: 'What could go wrong in a project, and what is done about it.' })
@Entity('project_risks')
@Index('risks_of_a_project', ['projectId'])
@Check('risks_say_what', `length(trim(what)) between 1 and 500 and length(mitigation) <= 2000`)
@Check('risks_are_weighed', `likelihood between 1 and 3 and impact between 1 and 3`)
@Check('risk_state_is_known', isOneOf('state', riskStates))
export class ProjectRisk {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  projectId!: string;

  @ManyToOne(() => Project)
  @JoinColumn({ name: 'project_id' })
  project?: Relation<Project>;

  @Field()
  @Column('text')
  what!: string;

  @Field(() => Int, { description: '1 low, 2 middling, 3 high.' })
  @Column('int')
  likelihood!: number;

  @Field(() => Int, { description: '1 low, 2 middling, 3 high.' })
  @Column('int')
  impact!: number;

  @Field({ description: 'What is done about it; may be empty.' })
  @Column('text', { default: '' })
  mitigation!: string;

  @Column('uuid')
  ownerOrganisationId!: string;

  @Field(() => Organisation)
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'owner_organisation_id' })
  owner?: Relation<Organisation>;

  @Field(() => RiskStateType)
  @Column('text', { default: 'open' })
  state!: (typeof riskStates)[number];

  @Field(() => Int)
  @Column('int', { default: 1 })
  version!: number;
}
