import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { isOneOf } from '../../platform/db/words.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { Person } from '../accounts/person.entity.js';
import { Work } from '../library/work.entity.js';
import { Project } from './project.entity.js';

const dutyKinds = ['deliverable', 'report'] as const;
export type DutyKind = (typeof dutyKinds)[number];
export const DutyKindType = enumType('ProjectDutyKind', dutyKinds);

const dutyStates = ['due', 'submitted', 'accepted', 'returned'] as const;
export type DutyState = (typeof dutyStates)[number];
export const DutyStateType = enumType('ProjectDutyState', dutyStates);

/** What a deliverable is. */
const deliverableKinds = [
  'report',
  'course',
  'guideline',
  'dataset',
  'software',
  'publication',
  'event',
  'other',
] as const;
export const DeliverableKindType = enumType('DeliverableKind', deliverableKinds);

/** What a project owes by a day: a deliverable, or a report on a period or on one occasion. Both are handed in and ruled on alike. */
@ObjectType({ description: 'What a project owes by a day: a deliverable, or a report.' })
@Entity('project_duties')
@Index('one_duty_per_ordinal', ['projectId', 'kind', 'ordinal'], { unique: true })
@Index('project_duties_by_day', ['kind', 'dueOn', 'id'], { where: `state <> 'accepted'` })
@Index('project_duties_to_rule_on', ['id'], { where: `state = 'submitted'` })
@Check('duty_kind_is_known', isOneOf('kind', dutyKinds))
@Check('duty_state_is_known', isOneOf('state', dutyStates))
@Check('deliverables_say_what_they_are', `(kind = 'deliverable') = (sort is not null)`)
@Check('deliverable_sort_is_known', isOneOf('sort', deliverableKinds))
@Check('duties_say_what', `length(trim(title)) between 1 and 300`)
@Check('duty_drafts_are_bounded', `length(draft) <= 50000`)
@Check('report_periods_are_in_order', `period_from <= period_to`)
@Check('report_periods_are_whole', `(period_from is null) = (period_to is null)`)
@Index('one_deliverable_per_work', ['workId'], { unique: true })
@Check(
  'works_come_of_accepted_deliverables',
  `work_id is null or (kind = 'deliverable' and state = 'accepted')`,
)
@Check('deliverables_have_no_period', `kind = 'report' or period_from is null`)
export class ProjectDuty {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  projectId!: string;

  @Field(() => Project)
  @ManyToOne(() => Project)
  @JoinColumn({ name: 'project_id' })
  project?: Relation<Project>;

  @Field(() => DutyKindType)
  @Column('text')
  kind!: DutyKind;

  @Field(() => Int, { description: 'Counted from 1 among the deliverables, or the reports, of its project.' })
  @Column('int')
  ordinal!: number;

  @Field()
  @Column('text')
  title!: string;

  @Field(() => DeliverableKindType, { nullable: true, description: 'Of a deliverable, what it is.' })
  @Column('text', { nullable: true })
  sort!: (typeof deliverableKinds)[number] | null;

  @Field(() => CalendarDate, { nullable: true, description: 'First day that a periodic report is about.' })
  @Column('date', { nullable: true })
  periodFrom!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day that a periodic report is about.' })
  @Column('date', { nullable: true })
  periodTo!: string | null;

  @Field(() => CalendarDate)
  @Column('date')
  dueOn!: string;

  @Field(() => DutyStateType)
  @Column('text', { default: 'due' })
  state!: DutyState;

  /** What is being written and was not handed in yet. */
  @Column('text', { default: '' })
  draft!: string;

  /** The day on which its project was last told that it waits. */
  @Column('date', { nullable: true })
  chasedOn!: string | null;

  /** The draft of the library that it became when it was accepted. */
  @Column('uuid', { nullable: true })
  workId!: string | null;

  @ManyToOne(() => Work, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'work_id' })
  work?: Relation<Work>;

  @Field(() => Int)
  @Column('int', { default: 1 })
  version!: number;
}

const outcomes = ['accepted', 'returned'] as const;
const OutcomeType = enumType('HandInOutcome', outcomes);

/** That a deliverable or a report was handed in, and what was said to it. Never changed after it was ruled on. */
@ObjectType({ description: 'That a deliverable or a report was handed in, and what was said to it.' })
@Entity('project_hand_ins')
@Index('hand_ins_of_a_duty', ['dutyId', 'submittedAt'])
@Index('one_open_hand_in_per_duty', ['dutyId'], { unique: true, where: 'outcome is null' })
@Check('hand_in_outcome_is_known', isOneOf('outcome', outcomes))
@Check(
  'ruled_hand_ins_say_when',
  `(outcome is null) = (decided_at is null) and (outcome is null) = (decided_by_id is null)`,
)
@Check('returned_hand_ins_say_why', `outcome is distinct from 'returned' or length(trim(because)) > 0`)
@Check('hand_ins_are_bounded', `length(text) <= 50000 and length(because) <= 5000`)
export class HandIn {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  dutyId!: string;

  @ManyToOne(() => ProjectDuty)
  @JoinColumn({ name: 'duty_id' })
  duty?: Relation<ProjectDuty>;

  @Field()
  @Column('text', { default: '' })
  text!: string;

  @Column('uuid')
  submittedById!: string;

  @Field(() => Person, { nullable: true })
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'submitted_by_id' })
  submittedBy?: Relation<Person>;

  @Column('timestamptz', { default: () => 'now()' })
  submittedAt!: Date;

  @Field(() => OutcomeType, { nullable: true })
  @Column('text', { nullable: true })
  outcome!: (typeof outcomes)[number] | null;

  @Field({ description: 'What the Secretariat said to it; may be empty.' })
  @Column('text', { default: '' })
  because!: string;

  @Column('uuid', { nullable: true })
  decidedById!: string | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'decided_by_id' })
  decidedBy?: Relation<Person>;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;
}

/** A file that was handed in. */
@Entity('project_hand_in_files')
@Index('hand_ins_of_a_file', ['fileId'])
export class HandInFile {
  @PrimaryColumn('uuid')
  handInId!: string;

  @ManyToOne(() => HandIn)
  @JoinColumn({ name: 'hand_in_id' })
  handIn?: Relation<HandIn>;

  @PrimaryColumn('uuid')
  fileId!: string;

  @ManyToOne(() => StoredFile)
  @JoinColumn({ name: 'file_id' })
  storedFile?: Relation<StoredFile>;
}
