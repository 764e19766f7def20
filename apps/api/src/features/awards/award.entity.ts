import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { CalendarDate, Instant } from '../../platform/graphql/scalars.js';
import { largestAmount } from '../calls/call.entity.js';
import { Action } from '../decisions/action.entity.js';
import { Decision } from '../decisions/decision.entity.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { Proposal } from '../proposals/proposal.entity.js';

const awardStates = ['tabled', 'awarded', 'declined'] as const;
export type AwardState = (typeof awardStates)[number];
export const AwardStateType = enumType('AwardState', awardStates);

/** What the Board makes of a proposal: tabled as an agenda item, then awarded or declined by a decision, then released. */
@ObjectType({ description: 'What the Board makes of a proposal.' })
@Entity('awards')
@Index('one_award_per_proposal', ['proposalId'], { unique: true })
@Index('one_award_per_agenda_item', ['agendaItemId'], { unique: true })
@Check('award_state_is_known', isOneOf('state', awardStates))
@Check('decided_awards_name_their_decision', `(state = 'tabled') = (decision_id is null)`)
@Check(
  'awards_say_what_they_give',
  `num_nonnulls(ceiling, starts_on, ends_on) = case state when 'awarded' then 3 else 0 end`,
)
@Check('award_ceilings_are_amounts', `ceiling between 1 and ${largestAmount}`)
@Check('award_dates_are_in_order', `starts_on < ends_on`)
@Check('declined_awards_say_why', `state <> 'declined' or length(trim(text)) > 0`)
@Check('award_motions_are_motions', `length(trim(motion)) between 1 and 5000`)
@Check('award_texts_are_bounded', `length(text) <= 10000`)
@Check('released_awards_are_decided', `released_at is null or state <> 'tabled'`)
export class Award {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  proposalId!: string;

  @ManyToOne(() => Proposal)
  @JoinColumn({ name: 'proposal_id' })
  proposal?: Relation<Proposal>;

  @Column('uuid')
  agendaItemId!: string;

  @ManyToOne(() => AgendaItem, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'agenda_item_id' })
  agendaItem?: Relation<AgendaItem>;

  @Field(() => AwardStateType)
  @Column('text', { default: 'tabled' })
  state!: AwardState;

  @Column('uuid', { nullable: true })
  decisionId!: string | null;

  @ManyToOne(() => Decision)
  @JoinColumn({ name: 'decision_id' })
  decision?: Relation<Decision>;

  @Field(() => Float, { nullable: true, description: 'Most that the award gives, in whole units.' })
  @Column('bigint', { nullable: true })
  ceiling!: string | null;

  @Field(() => CalendarDate, { nullable: true })
  @Column('date', { nullable: true })
  startsOn!: string | null;

  @Field(() => CalendarDate, { nullable: true })
  @Column('date', { nullable: true })
  endsOn!: string | null;

  @Field({ description: 'What the applicants are told; may be empty where it is awarded.' })
  @Column('text', { default: '' })
  text!: string;

  /** What is moved on the item, as the advice has it: whoever enters the motion in the room starts from it. */
  @Field({ description: 'What is moved on the item, as it was prepared.' })
  @Column('text')
  motion!: string;

  @Field(() => Instant, { nullable: true, description: 'When the applicants were told.' })
  @Column('timestamptz', { nullable: true })
  releasedAt!: Date | null;

  @Field(() => Int)
  @Column('int', { default: 1 })
  version!: number;
}

/** What an award is given under, by a day; an action of the decision from the release on, whose owner is told only then. */
@ObjectType({
  description: 'What an award is given under, by a day; an action of the decision once it is released.',
})
@Entity('award_conditions')
@Index('one_condition_per_action', ['actionId'], { unique: true })
@Index('one_condition_per_ordinal', ['awardId', 'ordinal'], { unique: true })
@Check('award_conditions_say_what', `length(trim(what)) between 1 and 500`)
export class AwardCondition {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  awardId!: string;

  @ManyToOne(() => Award, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'award_id' })
  award?: Relation<Award>;

  @Column('int')
  ordinal!: number;

  @Column('text')
  what!: string;

  @Column('date')
  dueOn!: string;

  @Column('uuid', { nullable: true })
  actionId!: string | null;

  @ManyToOne(() => Action)
  @JoinColumn({ name: 'action_id' })
  action?: Relation<Action>;
}
