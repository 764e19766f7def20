import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { SearchedWords } from '../../platform/db/searched-words.js';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { Instant } from '../../platform/graphql/scalars.js';
import { Person } from '../accounts/person.entity.js';
import { Call } from '../calls/call.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';

const proposalStates = [
  'draft',
  'submitted',
  'eligible',
  'ineligible',
  'withdrawn',
  'awarded',
  'declined',
] as const;
export type ProposalState = (typeof proposalStates)[number];
export const ProposalStateType = enumType('ProposalState', proposalStates);

/** The longest that a project may be planned for: five years. */
export const mostMonths = 60;

/** What a lead Member and its partners propose to do together under a call. */
@ObjectType({ description: 'A project proposed by a lead Member and partner Organisations under a call.' })
@Entity('proposals')
@Index('proposals_by_words', { synchronize: false })
@Index('proposals_under_change', { synchronize: false })
@Index('one_proposal_per_number', ['number'], { unique: true })
@Index('proposals_of_a_call', ['callId', 'state'])
@Index('submitted_proposals_by_time', ['submittedAt', 'id'], { where: 'submitted_at is not null' })
@Index('submitted_proposals_by_state', ['state', 'submittedAt', 'id'], { where: 'submitted_at is not null' })
@Index('submitted_proposals_of_a_call', ['callId', 'submittedAt', 'id'], {
  where: 'submitted_at is not null',
})
@Check('proposal_state_is_known', isOneOf('state', proposalStates))
@Check('proposals_have_a_title', `length(trim(title)) between 1 and 300`)
@Check('proposal_directions_are_known', `directions <@ array[1, 2, 3, 4, 5, 6]`)
@Check(
  'proposal_targets_are_known',
  `sdg_targets <@ array['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7', '4.a', '4.b', '4.c']`,
)
@Check('proposals_last_whole_months', `months between 1 and ${mostMonths}`)
@Check('eligibility_reasons_are_bounded', `length(eligibility_reason) <= 5000`)
@Check('submitted_proposals_say_when', `state in ('draft', 'withdrawn') or submitted_at is not null`)
export class Proposal {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field({ description: 'Like P-2027-014.' })
  @Column('text')
  number!: string;

  @Column('uuid')
  callId!: string;

  @Field(() => Call)
  @ManyToOne(() => Call)
  @JoinColumn({ name: 'call_id' })
  call?: Relation<Call>;

  @Column('uuid')
  leadOrganisationId!: string;

  @Field(() => Organisation)
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'lead_organisation_id' })
  lead?: Relation<Organisation>;

  @Field()
  @Column('text')
  title!: string;

  @Field(() => ProposalStateType)
  @Column('text', { default: 'draft' })
  state!: ProposalState;

  @Field(() => [Int], { description: 'Action directions of the Statement of 2025, 1 to 6.' })
  @Column('int', { array: true, default: () => `'{}'` })
  directions!: number[];

  @Field(() => [String], { description: 'Targets of SDG 4: 4.1 to 4.7, 4.a to 4.c.' })
  @Column('text', { array: true, default: () => `'{}'` })
  sdgTargets!: string[];

  @Field(() => Int, {
    nullable: true,
    description: 'How many months the project takes; null until it is said.',
  })
  @Column('int', { nullable: true })
  months!: number | null;

  @Field(() => Instant)
  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('uuid')
  createdById!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'created_by_id' })
  createdBy?: Relation<Person>;

  @Field(() => Instant, { nullable: true, description: 'When the version that counts was submitted.' })
  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;

  @Field({
    description: 'Whether it says something else now than the version that was submitted and counts.',
  })
  @Column('boolean', { default: false })
  changedSinceSubmission!: boolean;

  @Field(() => Instant, { nullable: true })
  @Column('timestamptz', { nullable: true })
  eligibilityDecidedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the Secretariat wrote to the applicants about eligibility.',
  })
  @Column('text', { nullable: true })
  eligibilityReason!: string | null;

  @Field(() => Int)
  @Column('int', { default: 1 })
  version!: number;

  @SearchedWords()
  words!: string;
}
