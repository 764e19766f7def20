import { Field, Int, ObjectType } from '@nestjs/graphql';
import {
  addField,
  computed,
  everyone,
  many,
  one,
  pointingBy,
  target,
  view,
} from '../../platform/read-model/view.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Proposal } from './proposal.entity.js';
import { viewerTakesPart } from './proposal.sql.js';
import { SubmittedProposal } from './submission.view.js';
import { OutputKindType, WorkPlanEntry, type OutputKind } from './work-plan-entry.entity.js';

@ObjectType({ description: 'A milestone or an output as it was submitted.' })
export class SubmittedEntry {
  @Field(() => Int)
  month!: number;

  @Field()
  title!: string;

  @Field(() => Organisation, { description: 'Who sees to it.' })
  organisation!: Organisation;

  @Field(() => OutputKindType, { nullable: true, description: 'What is delivered; null for a milestone.' })
  output!: OutputKind | null;

  @Field(() => [String], { description: 'Languages of an output, as tags of BCP 47.' })
  languages!: string[];
}

/** What is being planned is for those who take part alone; others read what was submitted. */
view(WorkPlanEntry, {
  visible: (w, scope) => viewerTakesPart(`${w}.proposal_id`, scope),
  fields: { organisation: one(Organisation, target('organisation_id')) },
});

addField(
  Proposal,
  'workPlan',
  () => [WorkPlanEntry],
  { description: 'Milestones and outputs by month. To those who take part.' },
  many(WorkPlanEntry, pointingBy('proposal_id'), { orderBy: (w) => `${w}.month, ${w}.id` }),
);

/* Reached through its submission only. */
view(SubmittedEntry, {
  from: `(select s.id as submission_id, e.position, e.entry, (e.entry ->> 'organisationId')::uuid as organisation_id
    from submissions s cross join lateral jsonb_array_elements(s.content -> 'workPlan') with ordinality e(entry, position))`,
  visible: everyone,
  fields: {
    month: computed((x) => `(${x}.entry ->> 'month')::int`),
    title: computed((x) => `${x}.entry ->> 'title'`),
    organisation: one(Organisation, target('organisation_id')),
    output: computed((x) => `${x}.entry ->> 'output'`),
    languages: computed((x) => `${x}.entry -> 'languages'`),
  },
});

addField(
  SubmittedProposal,
  'months',
  () => Int,
  { nullable: true, description: 'How many months the project takes.' },
  computed((s) => `(${s}.content ->> 'months')::int`),
);

addField(
  SubmittedProposal,
  'workPlan',
  () => [SubmittedEntry],
  { description: 'Milestones and outputs by month.' },
  many(SubmittedEntry, (s, x) => `${x}.submission_id = ${s}.id`, { orderBy: (x) => `${x}.position` }),
);
