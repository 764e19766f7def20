import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { isOneOf } from '../../platform/db/words.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { Person } from '../accounts/person.entity.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Decision } from './decision.entity.js';

const actionStates = ['open', 'evidence_given', 'done', 'dropped'] as const;
export type ActionState = (typeof actionStates)[number];
export const ActionStateType = enumType('ActionState', actionStates);

/** Something that is done because of a decision. Who changed what of it stands in the audit. */
@ObjectType({ description: 'Something that is done because of a decision.' })
@Entity('actions')
@Index('actions_of_a_decision', ['decisionId'])
@Index('actions_of_an_organisation', ['ownerOrganisationId'])
@Index('actions_of_a_person', ['ownerPersonId'])
@Index('actions_that_wait', ['dueOn', 'id'], { where: `state in ('open', 'evidence_given')` })
@Check('action_state_is_known', isOneOf('state', actionStates))
@Check('actions_say_what', `length(trim(what)) between 1 and 500`)
@Check('ended_actions_say_when', `(state in ('done', 'dropped')) = (ended_at is not null)`)
@Check('done_actions_say_who_confirmed', `(state = 'done') = (confirmed_by_id is not null)`)
@Check('dropped_actions_say_why', `(state = 'dropped') = (dropped_because is not null)`)
export class Action {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  decisionId!: string;

  @Field(() => Decision)
  @ManyToOne(() => Decision)
  @JoinColumn({ name: 'decision_id' })
  decision?: Relation<Decision>;

  @Field()
  @Column('text')
  what!: string;

  @Column('uuid')
  ownerOrganisationId!: string;

  @Field(() => Organisation)
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'owner_organisation_id' })
  owner?: Relation<Organisation>;

  @Column('uuid', { nullable: true })
  ownerPersonId!: string | null;

  @Field(() => Person, { nullable: true, description: 'Who in the Organisation, if it is one person.' })
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'owner_person_id' })
  ownerPerson?: Relation<Person>;

  @Field(() => CalendarDate)
  @Column('date')
  dueOn!: string;

  @Field(() => ActionStateType)
  @Column('text', { default: 'open' })
  state!: ActionState;

  @Column('uuid', { nullable: true })
  confirmedById!: string | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'confirmed_by_id' })
  confirmedBy?: Relation<Person>;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  droppedBecause!: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  /** The due date before which, and after which, its owner was reminded: once each. */
  @Column('date', { nullable: true })
  remindedBefore!: string | null;

  @Column('date', { nullable: true })
  remindedAfter!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Field(() => Int)
  @Column('int', { default: 1 })
  version!: number;
}

/** What shows that an action was done: words, a link or a file. It is added to and never changed. */
@ObjectType({ description: 'What shows that an action was done.' })
@Entity('action_evidence')
@Index('evidence_of_an_action', ['actionId'])
@Index('evidence_of_a_file', ['fileId'])
@Check('evidence_says_something', `text <> '' or link <> '' or file_id is not null`)
@Check('evidence_links_are_secure', `link = '' or link ~* '^https://\\S+$'`)
export class ActionEvidence {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  actionId!: string;

  @ManyToOne(() => Action)
  @JoinColumn({ name: 'action_id' })
  action?: Relation<Action>;

  @Field({ description: 'May be empty.' })
  @Column('text', { default: '' })
  text!: string;

  @Field({ description: 'May be empty.' })
  @Column('text', { default: '' })
  link!: string;

  @Column('uuid', { nullable: true })
  fileId!: string | null;

  @Field(() => StoredFile, { nullable: true })
  @ManyToOne(() => StoredFile)
  @JoinColumn({ name: 'file_id' })
  storedFile?: Relation<StoredFile>;

  @Column('uuid')
  givenById!: string;

  @Field(() => Person, { nullable: true })
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'given_by_id' })
  givenBy?: Relation<Person>;

  @Column('uuid')
  givenForId!: string;

  @Field(() => Organisation)
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'given_for_id' })
  givenFor?: Relation<Organisation>;

  @Column('timestamptz', { default: () => 'now()' })
  givenAt!: Date;
}

/** The item with the overdue actions at the head of a meeting’s agenda: one for each meeting, brought up to date. */
@Entity('overdue_items')
@Index('one_overdue_item_per_agenda_item', ['agendaItemId'], { unique: true })
export class OverdueItem {
  @PrimaryColumn('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting)
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Relation<Meeting>;

  @Column('uuid')
  agendaItemId!: string;

  @ManyToOne(() => AgendaItem, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'agenda_item_id' })
  agendaItem?: Relation<AgendaItem>;
}
