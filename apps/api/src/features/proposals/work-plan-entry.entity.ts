import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { mostMonths, Proposal } from './proposal.entity.js';

const outputKinds = [
  'teaching_resource',
  'training',
  'research_publication',
  'policy_brief',
  'guideline',
  'software',
  'event',
  'other',
] as const;
export type OutputKind = (typeof outputKinds)[number];
export const OutputKindType = enumType('OutputKind', outputKinds);

/** The languages that an output can be planned in: those of the United Nations. */
export const outputLanguages = ['ar', 'en', 'es', 'fr', 'ru', 'zh-Hans'] as const;

/** What is reached or delivered by the end of a month of the project, and who sees to it: a milestone, or an output. */
@ObjectType({ description: 'A milestone or an output of the project that is proposed.' })
@Entity('work_plan_entries')
@Index('work_plan_of_a_proposal', ['proposalId', 'month', 'id'])
@Check('work_plan_months_are_whole', `month between 1 and ${mostMonths}`)
@Check('work_plan_entries_have_a_title', `length(trim(title)) between 1 and 300`)
@Check('output_is_known', isOneOf('output', outputKinds))
@Check(
  'output_languages_are_known',
  `languages <@ array['ar', 'en', 'es', 'fr', 'ru', 'zh-Hans'] and (output is not null or languages = '{}')`,
)
export class WorkPlanEntry {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  proposalId!: string;

  @ManyToOne(() => Proposal)
  @JoinColumn({ name: 'proposal_id' })
  proposal?: Relation<Proposal>;

  @Field(() => Int, { description: 'Month of the project, counted from 1, by the end of which it is there.' })
  @Column('int')
  month!: number;

  @Field()
  @Column('text')
  title!: string;

  @Column('uuid')
  organisationId!: string;

  @Field(() => Organisation, { description: 'Who sees to it.' })
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation?: Relation<Organisation>;

  @Field(() => OutputKindType, { nullable: true, description: 'What is delivered; null for a milestone.' })
  @Column('text', { nullable: true })
  output!: OutputKind | null;

  @Field(() => [String], { description: 'Languages of an output, as tags of BCP 47.' })
  @Column('text', { array: true, default: () => `'{}'` })
  languages!: string[];

  @Field(() => Int)
  @Column('int', { default: 1 })
  version!: number;
}
