import { Field, Float, ObjectType } from '@nestjs/graphql';
import {
  addField,
  computed,
  derived,
  many,
  one,
  pointingBy,
  target,
  view,
} from '../../platform/read-model/view.js';
import { Person } from '../accounts/person.entity.js';
import { inForce } from '../mandates/mandate.sql.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Partnership } from './partnership.entity.js';
import { whyNotAwaited, whyNotDecline } from './partnership.rules.js';
import { readStanding } from './proposal-facts.js';
import { Proposal } from './proposal.entity.js';
import { mandateToCommit } from './proposal.policy.js';
import { sharesAsJson, standingFacts, viewerTakesPart, viewerWorksFor } from './proposal.sql.js';

@ObjectType({ description: 'What the parts of a proposal add up to, in whole units of the call’s currency.' })
export class ProposalTotals {
  @Field(() => Float, { description: 'Asked from the call.' })
  budget!: number;

  @Field(() => Float)
  inKind!: number;

  @Field(() => Float, { description: 'Most that the call gives to one proposal.' })
  ceiling!: number;

  @Field({ description: 'ISO 4217.' })
  currency!: string;
}

/** Those who take part see all parts; those of an Organisation that has declined, their own answer. */
view(Partnership, {
  visible: (x, scope) =>
    `${viewerWorksFor(`${x}.organisation_id`, scope)} or ${viewerTakesPart(`${x}.proposal_id`, scope)}`,
  fields: {
    proposal: one(Proposal, target('proposal_id')),
    organisation: one(Organisation, target('organisation_id')),
    answeredBy: one(Person, target('answered_by_id')),
  },
});

addField(
  Partnership,
  'yearly',
  () => [Float],
  { description: '`budget` by year of the project.' },
  computed(sharesAsJson),
);

addField(
  Partnership,
  'canAnswer',
  () => Boolean,
  {
    description:
      'Whether anybody holds a mandate to answer for the Organisation. If not, the Secretariat can invite somebody.',
  },
  computed(
    (x) => `exists (select from mandates am where am.organisation_id = ${x}.organisation_id
      and am.capacity in ('representative', 'first_alternate', 'second_alternate') and ${inForce('am')})`,
  ),
);

for (const [field, verb, whyNot] of [
  ['viewerCanConfirm', 'confirm', whyNotAwaited],
  ['viewerCanDecline', 'decline', whyNotDecline],
] as const)
  addField(
    Partnership,
    field,
    () => Boolean,
    { description: `Whether the viewer may ${verb} this part for its Organisation now.` },
    derived(
      {
        standing: (x, scope) =>
          `(select ${standingFacts('p', scope.language())} from proposals p where p.id = ${x}.proposal_id)`,
        organisationId: (x) => `${x}.organisation_id`,
      },
      (facts, viewer) => {
        const standing = readStanding(facts['standing']);
        const part = standing.parts.find(({ organisationId }) => organisationId === facts['organisationId']);
        const under = viewer && mandateToCommit(viewer.mandates, String(facts['organisationId']));
        return Boolean(under && part && whyNot({ ...standing, part }) === null);
      },
    ),
  );

addField(
  Proposal,
  'partnerships',
  () => [Partnership],
  {
    description:
      'Who does what: the lead first, then the partners as they were added. To those who take part.',
  },
  many(Partnership, pointingBy('proposal_id'), { orderBy: (x) => `${x}.is_lead desc, ${x}.id` }),
);

addField(
  Proposal,
  'waitingFor',
  () => [Organisation],
  { description: 'The partners that have not answered. To those who take part.' },
  many(
    Organisation,
    (
      p,
      o,
      scope,
    ) => `${viewerTakesPart(`${p}.id`, scope)} and ${o}.id in (select x.organisation_id from partnerships x
      where x.proposal_id = ${p}.id and not x.is_lead and x.confirmation = 'waiting')`,
    { orderBy: (o) => `${o}.slug` },
  ),
);

addField(
  Proposal,
  'totals',
  () => ProposalTotals,
  { nullable: true, description: 'Without the parts that were declined. To those who take part.' },
  computed(
    (
      p,
      scope,
    ) => `(select json_build_object('budget', coalesce(sum(x.budget), 0), 'inKind', coalesce(sum(x.in_kind), 0),
        'ceiling', min(c.ceiling), 'currency', min(c.currency))
      from partnerships x cross join calls c
      where x.proposal_id = ${p}.id and c.id = ${p}.call_id and x.confirmation <> 'declined'
        and ${viewerTakesPart(`${p}.id`, scope)} having count(*) > 0)`,
  ),
);
