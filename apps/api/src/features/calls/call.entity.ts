import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText } from '@gsenet/shared/languages';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { refusesAs } from '../../platform/db/constraint-refusals.js';
import { SearchedWords } from '../../platform/db/searched-words.js';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { Instant, WallClock } from '../../platform/graphql/scalars.js';
import { OrganisationKindType, type OrganisationKind } from '../organisations/organisation.entity.js';

const callKinds = ['joint_funding', 'joint_research', 'capacity_building', 'regional_project'] as const;
export type CallKind = (typeof callKinds)[number];
export const CallKindType = enumType('CallKind', callKinds);

const callStates = ['draft', 'published', 'closed', 'decided'] as const;
export type CallState = (typeof callStates)[number];
const CallStateType = enumType('CallState', callStates);

/**
 * Largest amount of money that is entered, in whole units: a million millions. Sums of so many as there can be stay
 * below 2^53, so that no program between the database and the reader rounds them.
 */
export const largestAmount = 1_000_000_000_000;

/** A part of a proposal that the call asks for. */
export interface CallSection {
  key: string;
  title: LocalisedText;
  question: LocalisedText;
  required: boolean;
  mostWords: number;
}

/** The criterion that no call may leave out: alignment with the network’s vision and mission. */
export const alignmentKey = 'alignment';

/** What proposals are judged by; the weights add up to 100. */
export interface Criterion {
  key: string;
  title: LocalisedText;
  weight: number;
}

/** An invitation to submit proposals, open from an instant to, not including, another. */
@ObjectType({ description: 'An invitation to submit project proposals.' })
@Entity('calls')
@Index('calls_by_words', { synchronize: false })
@Index('one_call_per_address', ['slug'], { unique: true })
@Check('call_slugs_are_plain', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100`)
@Check('call_kind_is_known', isOneOf('kind', callKinds))
@Check('call_state_is_known', isOneOf('state', callStates))
@Check('call_occurrence_is_known', isOneOf('closes_occurrence', ['earlier', 'later']))
@Check('call_closes_after_it_opens', `closes_at > opens_at`)
@Check('call_ceiling_is_an_amount', `ceiling between 1 and ${largestAmount}`)
@Check('call_least_partners_is_a_number', `least_partners between 0 and 50`)
@Check(
  'call_lead_kinds_are_known',
  `lead_kinds <@ array['government', 'international_organisation', 'university_or_school', 'research_institute', 'enterprise', 'foundation', 'media']`,
)
@Check('call_directions_are_known', `directions <@ array[1, 2, 3, 4, 5, 6]`)
export class Call {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field()
  @Column('text')
  slug!: string;

  @Field(() => String)
  @Column('jsonb')
  title!: LocalisedText;

  @Field(() => String)
  @Column('jsonb')
  text!: LocalisedText;

  @Field(() => CallKindType)
  @Column('text')
  kind!: CallKind;

  @Field(() => CallStateType)
  @Column('text', { default: 'draft' })
  state!: CallState;

  @Field(() => [Int], { description: 'Action directions of the Statement of 2025 that it is about, 1 to 6.' })
  @Column('int', { array: true, default: () => `'{}'` })
  directions!: number[];

  @Field(() => Instant)
  @Column('timestamptz')
  opensAt!: Date;

  @Field(() => Instant, { description: 'The first instant at which nothing is accepted any more.' })
  @Column('timestamptz')
  closesAt!: Date;

  /** The opening time on the clock of `timeZone`; null where it was entered as an instant. */
  @Column('text', { nullable: true })
  opensWallClock!: string | null;

  @Field(() => WallClock, { description: 'The closing time on the clock of `timeZone`.' })
  @Column('text')
  closesWallClock!: string;

  /** Which of the two, where the zone’s clocks show the closing time twice (Rules of Procedure, reading 8.16). */
  @Column('text', { nullable: true })
  closesOccurrence!: 'earlier' | 'later' | null;

  @Field()
  @Column('text')
  timeZone!: string;

  @Field(() => Float, { description: 'Most that one proposal may ask for, in whole units of `currency`.' })
  @Column('bigint')
  ceiling!: string;

  @Field({ description: 'ISO 4217.' })
  @Column('text')
  currency!: string;

  @Column('jsonb')
  sections!: CallSection[];

  @Column('jsonb')
  criteria!: Criterion[];

  @Field(() => Int, { description: 'Least number of partner Organisations besides the lead.' })
  @Column('int', { default: 1 })
  leastPartners!: number;

  @Field({ description: 'Whether partners of the network may lead a proposal, as its Members may.' })
  @Column('boolean', { default: false })
  partnersMayLead!: boolean;

  @Field(() => [OrganisationKindType], { description: 'Kinds of Organisations that may lead; all if empty.' })
  @Column('text', { array: true, default: () => `'{}'` })
  leadKinds!: OrganisationKind[];

  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;

  /** When somebody last changed what it says; readers of the feed are told by it. */
  @Column('timestamptz', { default: () => 'now()' })
  updatedAt!: Date;

  @Field()
  @Column('boolean', { default: false })
  isDemonstration!: boolean;

  @Field(() => Int)
  @Column('int', { default: 1 })
  version!: number;

  @SearchedWords()
  words!: string;
}

refusesAs('one_call_per_address', 'CALL_ADDRESS_TAKEN', 'slug');
