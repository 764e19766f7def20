import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { refusesAs } from '../../platform/db/constraint-refusals.js';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { Instant } from '../../platform/graphql/scalars.js';
import { Person } from '../accounts/person.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import type { FrozenBallot } from './ballot-options.rules.js';
import type { ConsensusResult } from './consensus.rules.js';
import type { BallotResult } from './election.rules.js';
import { Motion } from './motion.entity.js';
import type { RollState } from './roll.rules.js';
import type { VoteResult } from './tally.rules.js';

const voteModes = ['named', 'secret', 'consensus'] as const;
export type VoteMode = (typeof voteModes)[number];
export const VoteModeType = enumType(
  'VoteMode',
  voteModes,
  'named: by roll call; secret: by ballots that are anonymous in the result; consensus: the Chair asks whether anybody objects.',
);

const voteStates = ['open', 'awaiting_tie_break', 'counted', 'withheld', 'published', 'cancelled'] as const;
export type VoteState = (typeof voteStates)[number];
export const VoteStateType = enumType(
  'VoteState',
  voteStates,
  'counted: secret, and a second person has yet to publish it; withheld: counted twice with different results, so that nothing is published.',
);

/**
 * A vote on a motion. What it is decided by is frozen when it opens, and hashed into the audit entry: the rule, the
 * roll and the text.
 */
@ObjectType({ description: 'A vote on a motion.' })
@Entity('votes')
@Index('votes_on_a_motion', ['motionId'])
@Index('one_open_vote_per_motion', ['motionId'], {
  unique: true,
  where: `state in ('open', 'awaiting_tie_break', 'counted', 'withheld')`,
})
@Check('vote_mode_is_known', isOneOf('mode', voteModes))
@Check('vote_state_is_known', isOneOf('state', voteStates))
@Check('votes_close_after_they_open', `closed_at >= opened_at`)
@Check('open_votes_have_no_result', `state not in ('open', 'cancelled') or result is null`)
@Check(
  'published_votes_have_a_result',
  `state <> 'published' or (result is not null and closed_at is not null)`,
)
@Check(
  'secret_results_take_two',
  `mode <> 'secret' or state <> 'published'
    or (closed_by_id is not null and published_by_id is not null and closed_by_id <> published_by_id)`,
)
@Check(
  'panels_recommend_something_on_a_day',
  `(frozen #>> '{panel,text}' is null) = (frozen #>> '{panel,on}' is null)
    and (frozen #>> '{panel,text}' is null or (frozen -> 'panelRecommended' = 'true'
      and length(trim(frozen #>> '{panel,text}')) between 1 and 5000))`,
)
@Check('cancelled_votes_say_why', `(state = 'cancelled') = (cancelled_because is not null)`)
export class Vote {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  motionId!: string;

  @Field(() => Motion)
  @ManyToOne(() => Motion)
  @JoinColumn({ name: 'motion_id' })
  motion?: Relation<Motion>;

  /** The version of the motion’s text that is voted on. */
  @Field(() => Int)
  @Column('int')
  motionVersion!: number;

  @Field(() => VoteModeType)
  @Column('text')
  mode!: VoteMode;

  @Field(() => VoteStateType)
  @Column('text', { default: 'open' })
  state!: VoteState;

  @Field(() => Instant)
  @Column('timestamptz')
  openedAt!: Date;

  /** The first instant at which nobody votes any more (reading 8.10). */
  @Field(() => Instant, { nullable: true })
  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  @Column('jsonb')
  frozen!: FrozenBallot;

  @Field({ description: 'SHA-256 of rule, roll and text as they were frozen; also in the audit entry.' })
  @Column('text')
  frozenHash!: string;

  @Column('jsonb', { nullable: true })
  result!: VoteResult | BallotResult | ConsensusResult | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  cancelledBecause!: string | null;

  @Column('uuid', { nullable: true })
  closedById!: string | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'closed_by_id' })
  closedBy?: Relation<Person>;

  @Column('uuid', { nullable: true })
  publishedById!: string | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'published_by_id' })
  publishedBy?: Relation<Person>;
}

/** How a Member stood when the vote opened. Written once. */
@Entity('vote_rolls')
@Check(
  'roll_state_is_known',
  isOneOf('state', ['present', 'by_proxy', 'asked', 'absent', 'recused', 'not_entitled']),
)
export class VoteRoll {
  @PrimaryColumn('uuid')
  voteId!: string;

  @ManyToOne(() => Vote)
  @JoinColumn({ name: 'vote_id' })
  vote?: Relation<Vote>;

  @PrimaryColumn('uuid')
  memberId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'member_id' })
  member?: Relation<Organisation>;

  @Column('text')
  state!: RollState;
}

refusesAs('one_open_vote_per_motion', 'VOTE_STILL_OPEN');
