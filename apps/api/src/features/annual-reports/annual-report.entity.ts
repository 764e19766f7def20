import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText } from '@gsenet/shared/languages';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { refusesAs } from '../../platform/db/constraint-refusals.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { Person } from '../accounts/person.entity.js';
import { Award } from '../awards/award.entity.js';
import { Decision } from '../decisions/decision.entity.js';
import { Work } from '../library/work.entity.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { Project } from '../projects/project.entity.js';
import type { AnnualFigures } from './annual-report.figures.js';

/**
 * The annual report of a year. Where it stands follows from what it names: a draft until it is an agenda item, tabled
 * from then on, adopted by a decision. Its figures are those of the moment until it is adopted, and kept from then on.
 */
@ObjectType({ description: 'What the network did in a year, as the Board adopts it.' })
@Entity('annual_reports')
@Index('one_annual_report_per_year', ['year'], { unique: true })
@Index('one_annual_report_per_agenda_item', ['agendaItemId'], { unique: true })
@Index('one_annual_report_per_decision', ['decisionId'], { unique: true })
@Check('annual_reports_are_of_years', `year between 2000 and 2999`)
@Check(
  'annual_report_texts_are_bounded',
  `jsonb_typeof(foreword) = 'object' and jsonb_typeof(outlook) = 'object'
    and length(foreword::text) <= 600000 and length(outlook::text) <= 600000`,
)
@Check(
  'adopted_annual_reports_are_whole',
  `num_nonnulls(decision_id, adopted_on, figures, figures_sha256) in (0, 4)`,
)
@Check(
  'annual_figures_are_those_of_their_hash',
  `figures_sha256 = encode(sha256(convert_to(figures::text, 'UTF8')), 'hex')`,
)
export class AnnualReport {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => Int, { description: 'Of the network’s calendar.' })
  @Column('int')
  year!: number;

  @Field(() => String, { description: 'In the reader’s language, or else in one in which it was written.' })
  @Column('jsonb', { default: {} })
  foreword!: Partial<LocalisedText>;

  @Field(() => String, { description: 'What comes next, in the same way.' })
  @Column('jsonb', { default: {} })
  outlook!: Partial<LocalisedText>;

  @Column('uuid')
  openedById!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'opened_by_id' })
  openedBy?: Relation<Person>;

  /** Where the Board takes it up; null again when the item is taken off its agenda. */
  @Column('uuid', { nullable: true })
  agendaItemId!: string | null;

  @ManyToOne(() => AgendaItem, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'agenda_item_id' })
  agendaItem?: Relation<AgendaItem>;

  @Column('uuid', { nullable: true })
  decisionId!: string | null;

  @ManyToOne(() => Decision)
  @JoinColumn({ name: 'decision_id' })
  decision?: Relation<Decision>;

  @Field(() => CalendarDate, { nullable: true, description: 'The day of the decision.' })
  @Column('date', { nullable: true })
  adoptedOn!: string | null;

  @Column('jsonb', { nullable: true })
  figures!: AnnualFigures | null;

  @Field(() => String, {
    nullable: true,
    description: 'By which one sees that the figures are those adopted.',
  })
  @Column('text', { nullable: true })
  figuresSha256!: string | null;

  /** What it became in the library. */
  @Column('uuid', { nullable: true })
  workId!: string | null;

  @ManyToOne(() => Work, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'work_id' })
  work?: Relation<Work>;

  @Field(() => Int)
  @Column('int', { default: 1 })
  version!: number;
}

/** That an adopted report names an award, a project, a work or a decision, and as what. Never changed. */
@Entity('annual_report_lines')
@Index('annual_report_lines_of_a_decision', ['decisionId'])
@Index('annual_report_lines_of_an_award', ['awardId'])
@Index('annual_report_lines_of_a_project', ['projectId'])
@Index('annual_report_lines_of_a_work', ['workId'])
@Check('annual_report_lines_name_one_thing', `num_nonnulls(decision_id, award_id, project_id, work_id) = 1`)
@Check('annual_report_lines_are_counted', `position >= 1`)
export class AnnualReportLine {
  @PrimaryColumn('uuid')
  reportId!: string;

  @ManyToOne(() => AnnualReport)
  @JoinColumn({ name: 'report_id' })
  report?: Relation<AnnualReport>;

  @PrimaryColumn('int')
  position!: number;

  @Column('uuid', { nullable: true })
  decisionId!: string | null;

  @ManyToOne(() => Decision)
  @JoinColumn({ name: 'decision_id' })
  decision?: Relation<Decision>;

  @Column('uuid', { nullable: true })
  awardId!: string | null;

  @ManyToOne(() => Award)
  @JoinColumn({ name: 'award_id' })
  award?: Relation<Award>;

  @Column('uuid', { nullable: true })
  projectId!: string | null;

  @ManyToOne(() => Project)
  @JoinColumn({ name: 'project_id' })
  project?: Relation<Project>;

  @Column('uuid', { nullable: true })
  workId!: string | null;

  @ManyToOne(() => Work)
  @JoinColumn({ name: 'work_id' })
  work?: Relation<Work>;

  /** As it was called when the report was adopted, in the languages of then. */
  @Column('jsonb')
  title!: Record<string, string>;
}

refusesAs('one_annual_report_per_year', 'ANNUAL_REPORT_OPENED', 'year');
refusesAs('one_annual_report_per_decision', 'ANNUAL_REPORT_DECISION_USED', 'decision');
