import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText } from '@gsenet/shared/languages';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { refusesAs } from '../../platform/db/constraint-refusals.js';
import { SearchedWords } from '../../platform/db/searched-words.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { largestAmount } from '../calls/call.entity.js';
import { Decision } from '../decisions/decision.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Proposal } from '../proposals/proposal.entity.js';

/**
 * A joint project of the network. One that the Board awarded has its proposal, its decision and its money; one that
 * stands as public record has none of them, and nothing inside.
 */
@ObjectType({ description: 'A joint project of the network.' })
@Entity('projects')
@Index('projects_by_words', { synchronize: false })
@Index('projects_as_found', { synchronize: false })
@Index('one_project_per_address', ['slug'], { unique: true })
@Index('projects_of_a_decision', ['decisionId'], { where: 'decision_id is not null' })
@Index('one_project_per_proposal', ['proposalId'], { unique: true })
@Check('project_ends_after_it_starts', `end_year >= start_year`)
@Check(
  'awarded_projects_are_whole',
  `num_nulls(proposal_id, decision_id, currency, ceiling, starts_on, ends_on) in (0, 6)`,
)
@Check('project_dates_are_in_order', `starts_on < ends_on`)
@Check(
  'project_years_are_those_of_its_dates',
  `start_year = extract(year from starts_on) and end_year = extract(year from ends_on)`,
)
@Check('planned_money_is_within_the_ceiling', `planned_total <= ceiling`)
@Check('project_ceilings_are_amounts', `ceiling between 1 and ${largestAmount}`)
@Check(
  'board_thresholds_are_shares',
  `board_beyond_percent between 0 and 100 and board_beyond_months between 0 and 60`,
)
@Check('project_directions_are_known', `directions <@ array[1, 2, 3, 4, 5, 6]`)
@Check(
  'project_targets_are_known',
  `sdg_targets <@ array['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7', '4.a', '4.b', '4.c']`,
)
export class Project {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field()
  @Column('text')
  slug!: string;

  @Field(() => String)
  @Column('jsonb')
  title!: LocalisedText;

  @Field(() => String, { nullable: true })
  @Column('jsonb', { nullable: true })
  summary!: LocalisedText | null;

  @Field(() => Int)
  @Column('int')
  startYear!: number;

  @Field(() => Int, { nullable: true })
  @Column('int', { nullable: true })
  endYear!: number | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Null where the record says the year alone.' })
  @Column('date', { nullable: true })
  startsOn!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day.' })
  @Column('date', { nullable: true })
  endsOn!: string | null;

  @Field(() => [Int], { description: 'Action directions of the Statement of 2025, 1 to 6.' })
  @Column('int', { array: true, default: () => `'{}'` })
  directions!: number[];

  @Field(() => [String], { description: 'Targets of SDG 4: 4.1 to 4.7, 4.a to 4.c.' })
  @Column('text', { array: true, default: () => `'{}'` })
  sdgTargets!: string[];

  @Field(() => [String], { description: 'Countries or areas that it serves, ISO 3166-1 alpha-2.' })
  @Column('text', { array: true, default: () => `'{}'` })
  areas!: string[];

  @Column('uuid', { nullable: true })
  proposalId!: string | null;

  @ManyToOne(() => Proposal)
  @JoinColumn({ name: 'proposal_id' })
  proposal?: Relation<Proposal>;

  @Column('uuid', { nullable: true })
  decisionId!: string | null;

  @ManyToOne(() => Decision)
  @JoinColumn({ name: 'decision_id' })
  decision?: Relation<Decision>;

  /** ISO 4217. */
  @Column('text', { nullable: true })
  currency!: string | null;

  @Column('bigint', { nullable: true })
  ceiling!: string | null;

  /** What its plan of money adds up to; the database keeps it, so that a ceiling can be a constraint. */
  @Column('bigint', { default: 0 })
  plannedTotal!: string;

  /** A change that moves more of the ceiling than this is the Board’s, not the Secretariat’s. */
  @Column('int', { default: 20 })
  boardBeyondPercent!: number;

  /** The same of one that moves the end by more months. */
  @Column('int', { default: 6 })
  boardBeyondMonths!: number;

  @Field(() => Int)
  @Column('int', { default: 1 })
  version!: number;

  @SearchedWords()
  words!: string;
}

refusesAs('planned_money_is_within_the_ceiling', 'PLAN_OVER_CEILING');

/** That an Organisation takes part in a project. */
@Entity('project_participants')
@Index('one_lead_per_project', ['projectId'], { unique: true, where: 'is_lead' })
@Index('projects_of_an_organisation', ['organisationId'])
@Check('project_shares_are_amounts', `share between 0 and ${largestAmount}`)
export class ProjectParticipant {
  @PrimaryColumn('uuid')
  projectId!: string;

  @ManyToOne(() => Project)
  @JoinColumn({ name: 'project_id' })
  project?: Relation<Project>;

  @PrimaryColumn('uuid')
  organisationId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation?: Relation<Organisation>;

  @Column('boolean', { default: false })
  isLead!: boolean;

  @Column('text', { default: '' })
  role!: string;

  /** Of the award, in whole units of its currency. */
  @Column('bigint', { nullable: true })
  share!: string | null;
}
