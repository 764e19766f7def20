import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { refusesAs } from '../../platform/db/constraint-refusals.js';
import { isOneOf } from '../../platform/db/words.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { Person } from '../accounts/person.entity.js';
import { Work } from '../library/work.entity.js';
import { Mandate } from '../mandates/mandate.entity.js';
import { verdicts, type ImportedContent, type Verdict } from './import.rules.js';

export const importStates = [
  'reading',
  'unreadable',
  'read',
  'importing',
  'imported',
  'publishing',
  'published',
] as const;
export type ImportState = (typeof importStates)[number];
export const ImportStateType = enumType('WorkImportState', importStates);
export const ImportVerdictType = enumType('WorkImportVerdict', verdicts);

/** What became of a line: done, or left because its work had changed; later published with the rest, or kept back. */
export const importOutcomes = ['done', 'left', 'published', 'kept'] as const;
export type ImportOutcome = (typeof importOutcomes)[number];
export const ImportOutcomeType = enumType('WorkImportOutcome', importOutcomes);

const byImporter = `('importing', 'imported', 'publishing', 'published')`;

/** A table of works that was brought: first only read, then imported as it was read, then published. */
@ObjectType({ description: 'A table of works that was brought to be imported.' })
@Entity('work_imports')
@Index('work_imports_by_moment', ['broughtAt'])
@Index('work_imports_by_file', ['fileId'])
@Check('work_import_state_is_known', isOneOf('state', importStates))
@Check('unreadable_imports_say_why', `(state = 'unreadable') = (code is not null)`)
@Check(
  'imports_name_who_imported',
  `(state in ${byImporter}) = (imported_by_id is not null and mandate_id is not null and imported_at is not null)`,
)
@Check(
  'imports_name_who_published',
  `(state in ('publishing', 'published')) = (published_by_id is not null and publishing_mandate_id is not null)`,
)
@Check('two_pairs_of_eyes_on_imports', `published_by_id <> imported_by_id`)
export class WorkImport {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  fileId!: string;

  @ManyToOne(() => StoredFile)
  @JoinColumn({ name: 'file_id' })
  file?: Relation<StoredFile>;

  @Field(() => ImportStateType)
  @Column('text', { default: 'reading' })
  state!: ImportState;

  /** Why the table cannot be read at all. */
  @Column('text', { nullable: true })
  code!: string | null;

  @Column('jsonb', { nullable: true })
  params!: Record<string, unknown> | null;

  @Field(() => Int, { description: 'How many lines it has, the heading not counted.' })
  @Column('int', { default: 0 })
  lines!: number;

  @Field(() => Int, {
    description: 'How many of them are done with, while it is read, imported or published.',
  })
  @Column('int', { default: 0 })
  linesRead!: number;

  /** Lines by verdict, and how many become what; known once it is read. */
  @Column('jsonb', { default: () => `'{}'` })
  counts!: Record<string, number>;

  @Column('uuid')
  broughtById!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'brought_by_id' })
  broughtBy?: Relation<Person>;

  @Column('timestamptz', { default: () => 'now()' })
  broughtAt!: Date;

  @Column('uuid', { nullable: true })
  importedById!: string | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'imported_by_id' })
  importedBy?: Relation<Person>;

  @Column('uuid', { nullable: true })
  mandateId!: string | null;

  @ManyToOne(() => Mandate)
  @JoinColumn({ name: 'mandate_id' })
  mandate?: Relation<Mandate>;

  @Column('timestamptz', { nullable: true })
  importedAt!: Date | null;

  @Column('uuid', { nullable: true })
  publishedById!: string | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'published_by_id' })
  publishedBy?: Relation<Person>;

  @Column('uuid', { nullable: true })
  publishingMandateId!: string | null;

  @ManyToOne(() => Mandate)
  @JoinColumn({ name: 'publishing_mandate_id' })
  publishingMandate?: Relation<Mandate>;
}

/** What a line of the table would do, and what it did. */
@ObjectType({ description: 'A line of a table of works.' })
@Entity('work_import_lines')
@Index('work_import_lines_by_verdict', ['importId', 'verdict', 'line'])
@Index('work_import_lines_to_do', ['importId', 'line'], {
  where: `outcome is null and verdict in ('make', 'change')`,
})
@Index('work_import_lines_by_work', ['workId'], { where: 'work_id is not null' })
@Check('import_verdict_is_known', isOneOf('verdict', verdicts))
@Check(
  'import_lines_are_judged',
  `case when verdict in ('make', 'change') then content is not null or outcome is not null else content is null end`,
)
@Check('refused_import_lines_say_why', `verdict <> 'refuse' or code is not null`)
@Check('import_outcome_is_known', isOneOf('outcome', importOutcomes))
export class WorkImportLine {
  @PrimaryColumn('uuid')
  importId!: string;

  @ManyToOne(() => WorkImport)
  @JoinColumn({ name: 'import_id' })
  import?: Relation<WorkImport>;

  @Field(() => Int, { description: 'Where it begins in the file, counted from 1.' })
  @PrimaryColumn('int')
  line!: number;

  @Field()
  @Column('text')
  externalId!: string;

  @Field({ description: 'As it stands in the file.' })
  @Column('text')
  title!: string;

  @Field(() => ImportVerdictType)
  @Column('text')
  verdict!: Verdict;

  /** What the work would then be: a draft, submitted, or published as before. */
  @Column('text', { nullable: true })
  becomes!: string | null;

  @Column('uuid', { nullable: true })
  workId!: string | null;

  @ManyToOne(() => Work, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'work_id' })
  work?: Relation<Work>;

  /** Of the work as it was read: a change of another version is not made. */
  @Column('int', { nullable: true })
  workVersion!: number | null;

  /** What it says of the work; taken away some time after it was imported. */
  @Column('jsonb', { nullable: true })
  content!: ImportedContent | null;

  @Field(() => [String], { description: 'The columns in which it differs from the work.' })
  @Column('text', { array: true, default: () => `'{}'` })
  changed!: string[];

  /** Why it is refused, or what a draft still lacks. */
  @Column('text', { nullable: true })
  code!: string | null;

  @Column('jsonb', { nullable: true })
  params!: Record<string, unknown> | null;

  @Field(() => ImportOutcomeType, { nullable: true })
  @Column('text', { nullable: true })
  outcome!: ImportOutcome | null;
}

refusesAs('two_pairs_of_eyes_on_imports', 'WORK_TWO_PAIRS_OF_EYES');
