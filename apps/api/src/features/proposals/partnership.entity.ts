import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { Instant } from '../../platform/graphql/scalars.js';
import { Person } from '../accounts/person.entity.js';
import { largestAmount } from '../calls/call.entity.js';
import { Mandate } from '../mandates/mandate.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Proposal } from './proposal.entity.js';

const confirmations = ['waiting', 'confirmed', 'declined'] as const;
export type Confirmation = (typeof confirmations)[number];
const ConfirmationType = enumType('Confirmation', confirmations);

/** An Organisation’s part in a proposal: the lead’s own row, or a partner’s, which its representative must confirm. */
@ObjectType({ description: 'An Organisation’s part in a proposal, with role, budget and in-kind share.' })
@Entity('partnerships')
@Index('one_part_per_organisation_and_proposal', ['proposalId', 'organisationId'], { unique: true })
@Index('partnerships_of_an_organisation', ['organisationId', 'confirmation'])
@Check('confirmation_is_known', isOneOf('confirmation', confirmations))
@Check(
  'shares_are_amounts',
  `budget between 0 and ${largestAmount} and in_kind between 0 and ${largestAmount}`,
)
@Check(
  'yearly_shares_add_up',
  `yearly is null or (
      cardinality(yearly) between 2 and 5 and array_position(yearly, null) is null and 0 <= all (yearly)
      and budget = yearly[1] + yearly[2] + coalesce(yearly[3], 0) + coalesce(yearly[4], 0) + coalesce(yearly[5], 0))`,
)
@Check('roles_are_bounded', `length(role) <= 2000 and length(declined_because) <= 2000`)
@Check('leads_do_not_decline', `not (is_lead and confirmation = 'declined')`)
@Check(
  'confirmations_say_who_and_when',
  `confirmation = 'waiting' or (answered_at is not null and answered_by_id is not null)`,
)
export class Partnership {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  proposalId!: string;

  @Field(() => Proposal, { nullable: true, description: 'Null for an Organisation that has declined.' })
  @ManyToOne(() => Proposal)
  @JoinColumn({ name: 'proposal_id' })
  proposal?: Relation<Proposal>;

  @Column('uuid')
  organisationId!: string;

  @Field(() => Organisation)
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation?: Relation<Organisation>;

  @Field()
  @Column('boolean')
  isLead!: boolean;

  @Field({ description: 'What the Organisation does in the project.' })
  @Column('text')
  role!: string;

  @Field(() => Float, { description: 'Asked from the call, in whole units of its currency.' })
  @Column('bigint')
  budget!: string;

  /** The budget by year of the project; null where it is one sum, be it for a single year or not split yet. */
  @Column('bigint', { array: true, nullable: true })
  yearly!: string[] | null;

  @Field(() => Float, { description: 'Brought in kind, in whole units of the call’s currency.' })
  @Column('bigint')
  inKind!: string;

  @Field(() => ConfirmationType)
  @Column('text', { default: 'waiting' })
  confirmation!: Confirmation;

  @Field(() => Instant, { nullable: true })
  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  @Column('uuid', { nullable: true })
  answeredById!: string | null;

  @Field(() => Person, { nullable: true })
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'answered_by_id' })
  answeredBy?: Relation<Person>;

  /** Under which mandate it was confirmed or declined. */
  @Column('uuid', { nullable: true })
  mandateId!: string | null;

  @ManyToOne(() => Mandate)
  @JoinColumn({ name: 'mandate_id' })
  mandate?: Relation<Mandate>;

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  @Column('text', { nullable: true })
  declinedBecause!: string | null;

  /** When it was last reminded of its answer. */
  @Column('timestamptz', { nullable: true })
  remindedAt!: Date | null;

  @Field(() => Int)
  @Column('int', { default: 1 })
  version!: number;
}
