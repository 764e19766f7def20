import { Field, ID, ObjectType } from '@nestjs/graphql';
import { derived, view, type Scope, type Sql } from '../../platform/read-model/view.js';
import { isConflicted } from '../conflicts/conflict.sql.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { planReviews, type Assignment, type PlanFacts } from './review.rules.js';
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

@ObjectType({ description: 'Whom the Secretariat would ask for what.' })
export class ReviewPlan {
  @Field(() => [PlannedReview])
  people!: PlannedReview[];
}

interface Facts {
  proposals: readonly { id: string; number: string }[];
  people: readonly { id: string; name: string }[];
  asked: readonly (Assignment & { counts: boolean })[];
  conflicts: readonly Assignment[];
}

/**
 * The eligible proposals under a row of `calls` that the viewer keeps, the people who may be asked for reviews, who of
 * them is in conflict about what, and who was asked already.
 */
export const planFacts = (c: Sql, scope: Scope): Sql => `(
  with kept as materialized (select p.* from proposals p where p.call_id = ${c}.id and ${viewerKeepsReviews('p', scope)}),
  able as materialized (select h.id, h.name from ${reviewers} r join people h on h.id = r.id)
  select json_build_object(
    'proposals', (select coalesce(json_agg(json_build_object('id', p.id, 'number', p.number) order by p.number), '[]') from kept p),
    'people', (select coalesce(json_agg(json_build_object('id', h.id, 'name', h.name) order by h.id), '[]') from able h),
    'asked', (select coalesce(json_agg(json_build_object('proposalId', r.proposal_id, 'personId', r.reviewer_id,
        'counts', ${reviewCounts('r')})), '[]') from reviews r join kept p on p.id = r.proposal_id),
    'conflicts', (select coalesce(json_agg(json_build_object('proposalId', p.id, 'personId', h.id)), '[]')
      from kept p cross join able h where ${isConflicted('h.id', 'p')})))`;

export const readPlanFacts = (
  given: unknown,
): Omit<PlanFacts, 'each'> & Pick<Facts, 'people' | 'proposals'> => {
  const { proposals, people, asked, conflicts } = given as Facts;
  const kept = new Set(conflicts.map(({ personId, proposalId }) => `${personId} ${proposalId}`));
  return {
    proposals,
    people,
    asked,
    proposalIds: proposals.map(({ id }) => id),
    personIds: people.map(({ id }) => id),
    isConflicted: (personId, proposalId) => kept.has(`${personId} ${proposalId}`),
  };
};

view(ReviewPlan, {
  from: 'calls',
  visible: (_c, scope) => viewerIsSecretariat(scope),
  fields: {
    people: derived(
      { given: planFacts, each: (_c, scope) => scope.value('each', 'int') },
      ({ given, each }): PlannedReview[] => {
        const facts = readPlanFacts(given);
        const plan = planReviews({ ...facts, each: Number(each) });
        const numbers = new Map(facts.proposals.map(({ id, number }) => [id, number]));
        return facts.people
          .map(({ id, name }) => ({
            personId: id,
            name,
            proposals: plan.flatMap((one) =>
              one.personId === id ? (numbers.get(one.proposalId) ?? []) : [],
            ),
          }))
          .filter((one) => one.proposals.length > 0);
      },
    ),
  },
});
