import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText } from '@gsenet/shared/languages';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { refusesAs } from '../../platform/db/constraint-refusals.js';
import { SearchedWords } from '../../platform/db/searched-words.js';
import { isLanguageTag, isOneOf } from '../../platform/db/words.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { Person } from '../accounts/person.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import type { Author } from './author.rules.js';
import { lineages, type Lineage } from './lineage.rules.js';
import {
  LineageType,
  WorkKindType,
  WorkStateType,
  workKinds,
  workStates,
  type WorkKind,
  type WorkState,
} from './work.words.js';

/** Something that the network published or provides. */
@ObjectType({ description: 'Something that the network published or provides.' })
@Entity('works')
@Index('works_by_words', { synchronize: false })
@Index('works_as_listed', { synchronize: false })
@Index('works_as_found', { synchronize: false })
@Index('works_by_change', ['changedAt', 'id'], { where: `state in ('published', 'withdrawn')` })
@Index('works_in_editing', ['organisationId', 'changedAt'], { where: `state <> 'published'` })
@Index('works_by_source', ['sourceWorkId'], { where: 'source_work_id is not null' })
@Index('works_of_a_project', ['projectId'], { where: 'project_id is not null' })
@Index('one_work_per_address', ['slug'], { unique: true })
@Index('one_work_per_external_id', ['externalId'], { unique: true })
@Check('work_kind_is_known', isOneOf('kind', workKinds))
@Check('work_state_is_known', isOneOf('state', workStates))
@Check('work_slugs_are_plain', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100`)
@Check('work_language_is_a_tag', isLanguageTag('language'))
@Check('work_levels_are_known', `levels <@ array[0, 1, 2, 3, 4, 5, 6, 7, 8]`)
@Check('work_directions_are_known', `directions <@ array[1, 2, 3, 4, 5, 6]`)
@Check('work_licence_is_an_address', `licence ~ '^https://creativecommons.org/'`)
@Check('work_lineage_is_known', isOneOf('lineage', lineages))
@Check(
  'work_lineage_is_whole',
  `(lineage is not null) = (num_nonnulls(source_work_id, source_url) = 1) and source_work_id is distinct from id`,
)
@Check('two_pairs_of_eyes', `reviewed_by_id <> submitted_by_id`)
@Check(
  'withdrawn_works_say_why',
  `(state = 'withdrawn') = (withdrawn_because is not null and withdrawn_at is not null)`,
)
export class Work {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field()
  @Column('text')
  slug!: string;

  @Field(() => WorkKindType)
  @Column('text')
  kind!: WorkKind;

  @Field(() => WorkStateType)
  @Column('text', { default: 'draft' })
  state!: WorkState;

  @Field(() => String, {
    description: 'By which the portal lists it, in the reader’s language, else in English.',
  })
  @Column('jsonb')
  title!: LocalisedText;

  @Field(() => String, { nullable: true })
  @Column('jsonb', { nullable: true })
  summary!: LocalisedText | null;

  @Field({ description: 'BCP 47: the language in which it was made.' })
  @Column('text', { default: 'en' })
  language!: string;

  @Field(() => Int, { nullable: true })
  @Column('int', { nullable: true })
  year!: number | null;

  @Field(() => CalendarDate, { nullable: true })
  @Column('date', { nullable: true })
  publishedOn!: string | null;

  @Field(() => [Int], { description: 'Levels of education it is for, ISCED 2011: 0 to 8.' })
  @Column('int', { array: true, default: () => `'{}'` })
  levels!: number[];

  @Field(() => [String], { description: 'Broad fields of ISCED-F 2013: 00 to 10.' })
  @Column('text', { array: true, default: () => `'{}'` })
  subjects!: string[];

  @Field(() => [String], { description: 'Targets of SDG 4 that it serves.' })
  @Column('text', { array: true, default: () => `'{}'` })
  sdgTargets!: string[];

  @Field(() => [Int], { description: 'Action directions of the Statement of 2025, 1 to 6.' })
  @Column('int', { array: true, default: () => `'{}'` })
  directions!: number[];

  @Field(() => [String], { description: 'What makes it accessible, in the words of schema.org.' })
  @Column('text', { array: true, default: () => `'{}'` })
  accessibility!: string[];

  @Field(() => String, { nullable: true, description: 'The canonical address of its licence.' })
  @Column('text', { nullable: true })
  licence!: string | null;

  @Column('jsonb', { default: () => `'[]'` })
  authors!: Author[];

  /** For which it was brought; null for the network’s own record. */
  @Column('uuid', { nullable: true })
  organisationId!: string | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation?: Relation<Organisation>;

  @Column('uuid', { nullable: true })
  projectId!: string | null;

  /** Projects come later than the library, so they are known here by their name alone. */
  @ManyToOne('Project')
  @JoinColumn({ name: 'project_id' })
  project?: Relation<object>;

  @Field(() => String, { nullable: true, description: 'The deliverable of its project that it was.' })
  @Column('text', { nullable: true })
  deliverable!: string | null;

  @Field(() => LineageType, { nullable: true, description: 'What it is of another work, if it is one.' })
  @Column('text', { nullable: true })
  lineage!: Lineage | null;

  @Column('uuid', { nullable: true })
  sourceWorkId!: string | null;

  @ManyToOne(() => Work)
  @JoinColumn({ name: 'source_work_id' })
  sourceWork?: Relation<Work>;

  @Field(() => String, { nullable: true, description: 'Where that other work is, if not in this library.' })
  @Column('text', { nullable: true })
  sourceUrl!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  sourceTitle!: string | null;

  @Field(() => String, { nullable: true, description: 'The licence of the other work.' })
  @Column('text', { nullable: true })
  sourceLicence!: string | null;

  @Column('uuid', { nullable: true })
  submittedById!: string | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'submitted_by_id' })
  submittedBy?: Relation<Person>;

  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;

  @Column('uuid', { nullable: true })
  reviewedById!: string | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'reviewed_by_id' })
  reviewedBy?: Relation<Person>;

  @Column('text', { nullable: true })
  returnedBecause!: string | null;

  @Column('text', { nullable: true })
  withdrawnBecause!: string | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;

  /** Under which it stood where it was imported from. */
  @Column('text', { nullable: true })
  externalId!: string | null;

  /** Last change of the record, not its publication: harvesters ask by it. */
  @Column('timestamptz', { default: () => 'now()' })
  changedAt!: Date;

  @Field(() => Int, { description: 'Raised by every change; a change must name the version it was made on.' })
  @Column('int', { default: 1 })
  version!: number;

  @SearchedWords()
  words!: string;
}

/** That an Organisation made or published a work. */
@Entity('work_organisations')
@Index('works_by_organisation', ['organisationId', 'workId'])
export class WorkOrganisation {
  @PrimaryColumn('uuid')
  workId!: string;

  @ManyToOne(() => Work)
  @JoinColumn({ name: 'work_id' })
  work?: Relation<Work>;

  @PrimaryColumn('uuid')
  organisationId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation?: Relation<Organisation>;

  @Column('int')
  position!: number;
}

refusesAs('one_work_per_external_id', 'WORK_EXTERNAL_ID_TAKEN', 'externalId');
refusesAs('two_pairs_of_eyes', 'WORK_TWO_PAIRS_OF_EYES');
