import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Instant } from '../../platform/graphql/scalars.js';
import { addField, computed, everyone, many, one, target, view } from '../../platform/read-model/view.js';
import { Person } from '../accounts/person.entity.js';
import { inReadersLanguage } from '../calls/call.view.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { ProposalTotals } from './partnership.view.js';
import { Proposal } from './proposal.entity.js';
import { fingerprintOf, sharesAsJson, viewerSees } from './proposal.sql.js';

@ObjectType({ description: 'A section as it was submitted.' })
export class SubmittedSection {
  @Field()
  key!: string;

  @Field()
  title!: string;

  @Field()
  question!: string;

  @Field()
  text!: string;
}

@ObjectType({ description: 'An Organisation’s part as it was submitted.' })
export class SubmittedPart {
  @Field(() => Organisation)
  organisation!: Organisation;

  @Field()
  isLead!: boolean;

  @Field()
  role!: string;

  @Field(() => Float, { description: 'Whole units of the call’s currency.' })
  budget!: number;

  @Field(() => [Float], { description: '`budget` by year of the project.' })
  yearly!: number[];

  @Field(() => Float, { description: 'Whole units of the call’s currency.' })
  inKind!: number;

  @Field({ description: 'Whether the Organisation still stands by exactly this.' })
  stands!: boolean;
}

@ObjectType({ description: 'A proposal as it was handed in; nothing that is written later changes it.' })
export class SubmittedProposal {
  @Field(() => ID)
  id!: string;

  @Field(() => Instant)
  submittedAt!: string;

  @Field(() => Person)
  submittedBy!: Person;

  @Field({
    description:
      'SHA-256 of all that was handed in: the same in page, mail and copy, another if anything were another.',
  })
  fingerprint!: string;

  @Field()
  title!: string;

  @Field(() => [Int])
  directions!: number[];

  @Field(() => [String])
  sdgTargets!: string[];

  @Field(() => [SubmittedSection], { description: 'Everything that the call asks for, in its order.' })
  sections!: SubmittedSection[];

  @Field(() => [SubmittedPart], { description: 'The lead first.' })
  parts!: SubmittedPart[];

  @Field(() => ProposalTotals)
  totals!: ProposalTotals;
}

/** Whoever sees a proposal may read what was submitted; the Secretariat reads this and nothing else of it. */
view(SubmittedProposal, {
  from: 'submissions',
  visible: (s, scope) =>
    `exists (select from proposals sp where sp.id = ${s}.proposal_id and ${viewerSees('sp', scope)})`,
  fields: {
    id: computed((s) => `${s}.id`),
    submittedAt: computed((s) => `${s}.submitted_at`),
    submittedBy: one(Person, target('submitted_by_id')),
    fingerprint: computed((s) => fingerprintOf(s)),
    title: computed((s) => `${s}.content ->> 'title'`),
    directions: computed((s) => `${s}.content -> 'directions'`),
    sdgTargets: computed((s) => `${s}.content -> 'sdgTargets'`),
    sections: many(SubmittedSection, (s, x) => `${x}.submission_id = ${s}.id`, {
      orderBy: (x) => `${x}.position`,
    }),
    parts: many(SubmittedPart, (s, x) => `${x}.submission_id = ${s}.id`, { orderBy: (x) => `${x}.position` }),
    totals: computed(
      (
        s,
      ) => `(select json_build_object('budget', sum((e.part ->> 'budget')::bigint), 'inKind', sum((e.part ->> 'inKind')::bigint),
          'ceiling', min(c.ceiling), 'currency', min(c.currency))
        from jsonb_array_elements(${s}.content -> 'parts') e(part)
        cross join proposals p join calls c on c.id = p.call_id where p.id = ${s}.proposal_id)`,
    ),
  },
});

/* Sections and parts are reached through their submission only. */
view(SubmittedSection, {
  from: `(select s.id as submission_id, a.position, a.section, coalesce(s.content -> 'texts' ->> (a.section ->> 'key'), '') as text
    from submissions s join proposals p on p.id = s.proposal_id join calls c on c.id = p.call_id
    cross join lateral jsonb_array_elements(c.sections) with ordinality a(section, position))`,
  visible: everyone,
  fields: {
    key: computed((x) => `${x}.section ->> 'key'`),
    title: inReadersLanguage((x) => `${x}.section -> 'title'`),
    question: inReadersLanguage((x) => `${x}.section -> 'question'`),
    text: computed((x) => `${x}.text`),
  },
});

view(SubmittedPart, {
  from: `(select s.id as submission_id, s.proposal_id, e.position, (e.part ->> 'organisationId')::uuid as organisation_id,
      (e.part ->> 'isLead')::boolean as is_lead, e.part ->> 'role' as role,
      (e.part ->> 'budget')::bigint as budget,
      coalesce(e.part -> 'yearly', jsonb_build_array(e.part -> 'budget')) as yearly, (e.part ->> 'inKind')::bigint as in_kind
    from submissions s cross join lateral jsonb_array_elements(s.content -> 'parts') with ordinality e(part, position))`,
  visible: everyone,
  fields: {
    organisation: one(Organisation, target('organisation_id')),
    isLead: computed((x) => `${x}.is_lead`),
    role: computed((x) => `${x}.role`),
    budget: computed((x) => `${x}.budget`),
    yearly: computed((x) => `${x}.yearly`),
    inKind: computed((x) => `${x}.in_kind`),
    stands: computed(
      (x) => `(${x}.is_lead or exists (select from partnerships n where n.proposal_id = ${x}.proposal_id
        and n.organisation_id = ${x}.organisation_id and n.confirmation = 'confirmed'
        and n.role = ${x}.role and n.in_kind = ${x}.in_kind and ${sharesAsJson('n')} = ${x}.yearly))`,
    ),
  },
});

addField(
  Proposal,
  'submission',
  () => SubmittedProposal,
  { nullable: true, description: 'The version that counts: the last one that was submitted.' },
  one(
    SubmittedProposal,
    (p, s) => `${s}.id = (select last.id from submissions last where last.proposal_id = ${p}.id
      order by last.submitted_at desc, last.id desc limit 1)`,
  ),
);
