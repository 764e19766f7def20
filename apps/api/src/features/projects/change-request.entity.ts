import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { Person } from '../accounts/person.entity.js';
import { Decision } from '../decisions/decision.entity.js';
import { Project } from './project.entity.js';
import type { ProjectChange } from './change-request.rules.js';

const changeStates = ['asked', 'approved', 'declined', 'withdrawn'] as const;
export type ChangeState = (typeof changeStates)[number];
export const ChangeStateType = enumType('ChangeRequestState', changeStates);

/** What the consortium asks to change of an award: before and after, and what became of it. */
@ObjectType({ description: 'What a consortium asks to change of its project, and what became of it.' })
@Entity('change_requests')
@Index('one_change_request_per_ordinal', ['projectId', 'ordinal'], { unique: true })
@Index('change_requests_to_rule_on', ['id'], { where: `state = 'asked'` })
@Check('change_state_is_known', isOneOf('state', changeStates))
@Check('changes_say_why', `length(trim(why)) between 1 and 5000`)
@Check('ruled_changes_say_when', `(state = 'asked') = (ended_at is null)`)
@Check('declined_changes_say_why', `state <> 'declined' or length(trim(because)) > 0`)
@Check(
  'changes_of_the_board_name_its_decision',
  `state <> 'approved' or not is_the_boards or decision_id is not null`,
)
export class ChangeRequest {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  projectId!: string;

  @ManyToOne(() => Project)
  @JoinColumn({ name: 'project_id' })
  project?: Relation<Project>;

  @Field(() => Int)
  @Column('int')
  ordinal!: number;

  @Field()
  @Column('text')
  why!: string;

  /** What is to be otherwise: each with what it was when it was asked for. */
  @Column('jsonb')
  changes!: ProjectChange[];

  @Field({ description: 'Whether it is so large that the Board rules on it, not the Secretariat.' })
  @Column('boolean')
  isTheBoards!: boolean;

  @Field(() => ChangeStateType)
  @Column('text', { default: 'asked' })
  state!: ChangeState;

  @Field({ description: 'What was said to it; may be empty.' })
  @Column('text', { default: '' })
  because!: string;

  @Column('uuid')
  askedById!: string;

  @Field(() => Person, { nullable: true })
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'asked_by_id' })
  askedBy?: Relation<Person>;

  @Column('timestamptz', { default: () => 'now()' })
  askedAt!: Date;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Column('uuid', { nullable: true })
  decisionId!: string | null;

  @ManyToOne(() => Decision)
  @JoinColumn({ name: 'decision_id' })
  decision?: Relation<Decision>;
}
