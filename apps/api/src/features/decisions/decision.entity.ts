import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { refusesAs } from '../../platform/db/constraint-refusals.js';
import { SearchedWords } from '../../platform/db/searched-words.js';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { Person } from '../accounts/person.entity.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';

const decisionStates = ['taken', 'published', 'withheld'] as const;
export type DecisionState = (typeof decisionStates)[number];
export const DecisionStateType = enumType('DecisionState', decisionStates);

const waysOfDeciding = ['consensus', 'vote', 'written_vote', 'no_objection', 'vote_elsewhere'] as const;
export type WayOfDeciding = (typeof waysOfDeciding)[number];
export const WayOfDecidingType = enumType(
  'WayOfDeciding',
  waysOfDeciding,
  'vote_elsewhere: by a vote that the portal did not hold, such as one before it.',
);

/** A text in the languages in which it was taken, English not necessarily among them. */
export type TakenText = Record<string, string>;

/** What the Board decided: at a meeting, of which it has the number, or between meetings. */
@ObjectType({ description: 'A decision of the Advisory Board.' })
@Entity('decisions')
@Index('decisions_by_words', { synchronize: false })
@Index('one_decision_per_number', ['number'], { unique: true })
@Index('one_decision_per_place', ['meetingId', 'ordinal'], { unique: true })
@Index('one_decision_per_vote', ['voteId'], { unique: true })
@Index('one_decision_per_circular', ['circularId'], { unique: true })
@Index('decisions_by_day', ['takenOn', 'number'])
@Index('decisions_of_an_agenda_item', ['agendaItemId'])
@Check('decision_numbers_are_plain', `number ~ '^AB/\\d{4}/\\d{2,}-\\d{2,}$'`)
@Check('decisions_are_counted_from_one', `ordinal >= 1`)
@Check('decision_state_is_known', isOneOf('state', decisionStates))
@Check('decision_way_is_known', isOneOf('taken_by', waysOfDeciding))
@Check('decisions_by_vote_name_it', `taken_by <> 'vote' or vote_id is not null`)
@Check('decisions_say_something', `jsonb_typeof(text) = 'object' and text <> '{}'`)
@Check('decisions_are_due_after_they_are_taken', `due_on >= taken_on`)
@Check('decision_votes_are_explained', `(vote_id is null and circular_id is null) = (computation is null)`)
@Check('decisions_are_taken_at_a_meeting_or_between', `(meeting_id is null) = (circular_id is not null)`)
@Check('published_decisions_say_when', `(state = 'published') = (published_on is not null)`)
@Check('early_publication_is_publication', `published_early_because is null or state = 'published'`)
@Check('withheld_decisions_say_why', `(state = 'withheld') = (withheld_because is not null)`)
@Check('nothing_follows_for_a_reason', `length(trim(nothing_follows_because)) between 1 and 1000`)
@Check(
  'nothing_follows_by_somebodys_word',
  `(nothing_follows_because is null) = (nothing_follows_said_at is null)
    and (nothing_follows_because is null) = (nothing_follows_said_by_id is null)`,
)
export class Decision {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field({
    description:
      'Like AB/2027/03-01: the first decision of the meeting AB-2027-03; AB/2027/00-01 is the first between meetings.',
  })
  @Column('text')
  number!: string;

  /** Null between meetings. */
  @Column('uuid', { nullable: true })
  meetingId!: string | null;

  @Field(() => Meeting, { nullable: true, description: 'Null where it was taken between meetings.' })
  @ManyToOne(() => Meeting)
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Relation<Meeting>;

  /** Its place among the decisions of the meeting, or of the year between meetings, without a gap. */
  @Column('int')
  ordinal!: number;

  @Column('uuid', { nullable: true })
  agendaItemId!: string | null;

  @Field(() => AgendaItem, { nullable: true })
  @ManyToOne(() => AgendaItem)
  @JoinColumn({ name: 'agenda_item_id' })
  agendaItem?: Relation<AgendaItem>;

  @Field(() => String, { description: 'In the reader’s language, or else in one in which it was taken.' })
  @Column('jsonb')
  text!: TakenText;

  @Field(() => String, { description: 'What follows from it, in the same way; may be empty.' })
  @Column('jsonb', { default: {} })
  effect!: TakenText;

  @Column('uuid')
  ownerOrganisationId!: string;

  @Field(() => Organisation, { description: 'Who sees to it.' })
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'owner_organisation_id' })
  owner?: Relation<Organisation>;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The last day on which it is implemented in time.',
  })
  @Column('date', { nullable: true })
  dueOn!: string | null;

  @Field(() => WayOfDecidingType)
  @Column('text')
  takenBy!: WayOfDeciding;

  @Field(() => CalendarDate)
  @Column('date')
  takenOn!: string;

  /** The vote that it came from; no table of this feature, so nothing here refers to it. */
  @Column('uuid', { nullable: true })
  voteId!: string | null;

  /** The text put to the Members between meetings that it came from; no table of this feature either. */
  @Column('uuid', { nullable: true })
  circularId!: string | null;

  /** How that vote was counted, as it was when the decision was entered. */
  @Column('jsonb', { nullable: true })
  computation!: object | null;

  @Field(() => DecisionStateType)
  @Column('text', { default: 'taken' })
  state!: DecisionState;

  @Field(() => CalendarDate, { nullable: true })
  @Column('date', { nullable: true })
  publishedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was published before its day; to the Board and the Secretariat.',
  })
  @Column('text', { nullable: true })
  publishedEarlyBecause!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is a personal matter; to the Secretariat.',
  })
  @Column('text', { nullable: true })
  withheldBecause!: string | null;

  @Field({
    description: 'Its effect carries itself: who is elected is appointed, what is reported is received.',
  })
  @Column('boolean', { default: false })
  carriesItself!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The Secretariat’s word why no action follows from it; to the Board and the Secretariat.',
  })
  @Column('text', { nullable: true })
  nothingFollowsBecause!: string | null;

  @Column('timestamptz', { nullable: true })
  nothingFollowsSaidAt!: Date | null;

  @Column('uuid', { nullable: true })
  nothingFollowsSaidById!: string | null;

  @Field(() => Person, { nullable: true, description: 'Who said so; to the Board and the Secretariat.' })
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'nothing_follows_said_by_id' })
  nothingFollowsSaidBy?: Relation<Person>;

  @Column('timestamptz', { default: () => 'now()' })
  enteredAt!: Date;

  @Field({ description: 'Made up to show the portal; the public record does not say it.' })
  @Column('boolean', { default: false })
  isDemonstration!: boolean;

  @Field(() => Int)
  @Column('int', { default: 1 })
  version!: number;

  @SearchedWords()
  words!: string;
}

// What was decided stands on the agenda for good, whoever takes items off it.
refusesAs('decisions_agenda_item_id_fkey', 'AGENDA_ITEM_DECIDED');
refusesAs('decisions_by_vote_name_it', 'DECISION_WITHOUT_VOTE', 'takenBy');
refusesAs('actions_or_nothing_follow', 'ACTIONS_FOLLOW');
refusesAs('one_decision_per_vote', 'VOTE_DECIDED_ALREADY');
refusesAs('one_decision_per_circular', 'VOTE_DECIDED_ALREADY');
