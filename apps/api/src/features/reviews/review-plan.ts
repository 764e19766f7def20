import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Language, LocalisedText } from '@gsenet/shared/languages';
import { derived, view, type Scope, type Sql } from '../../platform/read-model/view.js';
import { isConflicted } from '../conflicts/conflict.sql.js';
import { inForce, viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { planReviews, sharedHouses, type Assignment, type PlanFacts } from './plan.rules.js';
import { reviewCounts, reviewers, viewerKeepsReviews } from './review.sql.js';

@ObjectType({ description: 'What somebody would be asked to review.' })
export class PlannedReview {
  @Field(() => ID)
  personId!: string;

  @Field()
  name!: string;

  @Field(() => [String], { description: 'Numbers of the proposals.' })
  proposals!: string[];
}

@ObjectType({
  description: 'A proposal that several people of one house would review, which could not be avoided.',
})
export class ReviewersOfOneHouse {
  @Field({ description: 'Number of the proposal.' })
  number!: string;

  @Field()
  organisationName!: string;

  @Field(() => [String], { description: 'Names of the people.' })
  people!: string[];

  @Field(() => Int, {
    description:
      'From how many houses there is anybody who may review it; fewer than are asked is the reason.',
  })
  houses!: number;
}

@ObjectType({ description: 'Whom the Secretariat would ask for what.' })
export class ReviewPlan {
  @Field(() => [PlannedReview])
  people!: PlannedReview[];

  @Field(() => [ReviewersOfOneHouse], { description: 'Where two of one house could not be avoided.' })
  oneHouse!: ReviewersOfOneHouse[];
}

interface Facts {
  proposals: readonly { id: string; number: string }[];
  people: readonly { id: string; name: string }[];
  /** Everybody who may be asked, or was, with the ids and names of their houses. */
  houses: readonly { personId: string; name: string; house: string; houseName: LocalisedText }[];
  asked: readonly (Assignment & { counts: boolean })[];
  conflicts: readonly Assignment[];
}

/**
 * The eligible proposals under a row of `calls` that the viewer keeps, the people who may be asked for reviews, of which
 * house they are, who of them is in conflict about what, and who was asked already. Who said under the call that they
 * have no time is not planned for.
 */
export const planFacts = (c: Sql, scope: Scope): Sql => `(
  with kept as materialized (select p.* from proposals p where p.call_id = ${c}.id and ${viewerKeepsReviews('p', scope)}),
  able as materialized (select h.id, h.name from ${reviewers} r join people h on h.id = r.id
    where not exists (select from reviews busy where busy.call_id = ${c}.id and busy.reviewer_id = h.id and busy.decline_ground = 'no_time')),
  known as materialized (select id from able union select r.reviewer_id from reviews r join kept p on p.id = r.proposal_id)
  select json_build_object(
    'proposals', (select coalesce(json_agg(json_build_object('id', p.id, 'number', p.number) order by p.number), '[]') from kept p),
    'people', (select coalesce(json_agg(json_build_object('id', h.id, 'name', h.name) order by h.id), '[]') from able h),
    'houses', (select coalesce(json_agg(distinct jsonb_build_object('personId', m.person_id, 'name', h.name, 'house', top.id,
        'houseName', top.name)), '[]')
      from known join people h on h.id = known.id join mandates m on m.person_id = h.id and ${inForce('m')}
      join organisations o on o.id = m.organisation_id join organisations top on top.id = coalesce(o.parent_id, o.id)),
    'asked', (select coalesce(json_agg(json_build_object('proposalId', r.proposal_id, 'personId', r.reviewer_id,
        'counts', ${reviewCounts('r')})), '[]') from reviews r join kept p on p.id = r.proposal_id),
    'conflicts', (select coalesce(json_agg(json_build_object('proposalId', p.id, 'personId', h.id)), '[]')
      from kept p cross join able h where ${isConflicted('h.id', 'p')})))`;

type Known = Omit<PlanFacts, 'each'> & Pick<Facts, 'people' | 'proposals' | 'houses'>;

export const readPlanFacts = (given: unknown): Known => {
  const { proposals, people, houses, asked, conflicts } = given as Facts;
  const kept = new Set(conflicts.map(({ personId, proposalId }) => `${personId} ${proposalId}`));
  return {
    proposals,
    people,
    houses,
    asked,
    proposalIds: proposals.map(({ id }) => id),
    personIds: people.map(({ id }) => id),
    isConflicted: (personId, proposalId) => kept.has(`${personId} ${proposalId}`),
    housesOf: (personId) => houses.filter((one) => one.personId === personId).map(({ house }) => house),
  };
};

const numberOf = ({ proposals }: Known, id: string): string =>
  proposals.find((one) => one.id === id)?.number ?? '';

const given = { given: planFacts, each: (_c: Sql, scope: Scope) => scope.value('each', 'int') };

view(ReviewPlan, {
  from: 'calls',
  visible: (_c, scope) => viewerIsSecretariat(scope),
  fields: {
    people: derived(given, ({ given, each }): PlannedReview[] => {
      const facts = readPlanFacts(given);
      const plan = planReviews({ ...facts, each: Number(each) });
      return facts.people
        .map(({ id, name }) => ({
          personId: id,
          name,
          proposals: plan
            .filter(({ personId }) => personId === id)
            .map(({ proposalId }) => numberOf(facts, proposalId)),
        }))
        .filter((one) => one.proposals.length > 0);
    }),
    oneHouse: derived(
      { ...given, language: (_c, scope) => scope.language() },
      ({ given, each, language }): ReviewersOfOneHouse[] => {
        const facts = readPlanFacts(given);
        const wanted = { ...facts, each: Number(each) };
        const nameOf = (name: LocalisedText | undefined) => name?.[language as Language] ?? name?.en ?? '';
        return sharedHouses(wanted, planReviews(wanted)).map(({ proposalId, house, personIds, houses }) => ({
          number: numberOf(facts, proposalId),
          organisationName: nameOf(facts.houses.find((one) => one.house === house)?.houseName),
          people: personIds.map((id) => facts.houses.find(({ personId }) => personId === id)?.name ?? ''),
          houses,
        }));
      },
    ),
  },
});
