import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, Instant } from '../../platform/graphql/scalars.js';
import { computed, many, view, type Scope, type Sql } from '../../platform/read-model/view.js';
import { conflictsAbout } from '../conflicts/conflict.sql.js';
import { inForce, viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { ReviewPhaseType } from './review.entity.js';
import type { ReviewPhase } from './review.rules.js';
import { reviewCounts, reviewers, viewerKeepsReviews } from './review.sql.js';
import { ReviewsOfProposal } from './review.view.js';

@ObjectType({ description: 'Somebody who may be asked for reviews under a call.' })
export class ReviewCandidate {
  @Field(() => ID)
  personId!: string;

  @Field()
  name!: string;

  @Field({ description: 'For which they may sit, or where an invited expert works.' })
  organisationName!: string;

  @Field({ description: 'Whether they are an invited expert.' })
  isExpert!: boolean;

  @Field(() => Int, { description: 'Reviews that they were asked for under the call.' })
  asked!: number;

  @Field(() => Int, { description: 'Of these, how many they submitted.' })
  submitted!: number;

  @Field(() => Int, { description: 'About how many eligible proposals under the call they are in conflict.' })
  conflicts!: number;

  @Field(() => Instant, { nullable: true, description: 'When they were last reminded.' })
  remindedAt!: string | null;
}

@ObjectType({
  description: 'How the reviews under a call stand; to the Secretariat, and of what it may know.',
})
export class ReviewRoundOfCall {
  @Field(() => ID)
  id!: string;

  @Field()
  slug!: string;

  @Field()
  title!: string;

  @Field(() => ReviewPhaseType, { nullable: true, description: 'Null before anybody is asked.' })
  phase!: ReviewPhase | null;

  @Field(() => CalendarDate, { nullable: true })
  dueOn!: string | null;

  @Field(() => [ReviewsOfProposal], { description: 'The eligible proposals.' })
  proposals!: ReviewsOfProposal[];

  @Field(() => [ReviewCandidate], { description: 'Who may be asked, the least busy first.' })
  candidates!: ReviewCandidate[];

  @Field(() => Int, { description: 'How many have reviews to submit.' })
  late!: number;
}

const roundOf = (c: Sql, column: Sql): Sql =>
  `(select n.${column} from review_rounds n where n.call_id = ${c}.id)`;

/** The reviews under a call that the viewer keeps, of writers who are not in conflict. */
const reviewsUnder = (
  c: Sql,
  scope: Scope,
): Sql => `(select r.* from reviews r join proposals rp on rp.id = r.proposal_id
  where r.call_id = ${c}.id and ${viewerKeepsReviews('rp', scope)} and ${reviewCounts('r')})`;

view(ReviewRoundOfCall, {
  from: 'calls',
  visible: (_c, scope) => viewerIsSecretariat(scope),
  fields: {
    id: computed((c) => `${c}.id`),
    slug: computed((c) => `${c}.slug`),
    title: computed((c, scope) => `coalesce(${c}.title ->> ${scope.language()}, ${c}.title ->> 'en')`),
    phase: computed((c) => roundOf(c, 'phase')),
    dueOn: computed((c) => roundOf(c, 'due_on')),
    proposals: many(ReviewsOfProposal, (c, p) => `${p}.call_id = ${c}.id`, { orderBy: (p) => `${p}.number` }),
    late: computed(
      (c, scope) => `(select count(distinct l.reviewer_id)::int from ${reviewsUnder(c, scope)} l
        where l.submitted_at is null and ${roundOf(c, 'phase')} = 'individual')`,
    ),
    candidates: computed(
      (c, scope) => `(with under as materialized ${reviewsUnder(c, scope)},
        kept as materialized (select k.person_id, count(distinct p.id)::int as count
          from proposals p cross join lateral ${conflictsAbout('p')} k left join conflicts kc on kc.id = k.conflict_id
          where p.call_id = ${c}.id and ${viewerKeepsReviews('p', scope)} and coalesce(kc.state, 'proposed') <> 'waived'
          group by k.person_id)
        select coalesce(json_agg(json_build_object('personId', h.id, 'name', h.name,
          'organisationName', h.organisation_name, 'isExpert', h.is_expert, 'asked', h.asked, 'submitted', h.submitted,
          'conflicts', coalesce(kept.count, 0), 'remindedAt', h.reminded_at)
          order by h.asked, h.name, h.id), '[]')
        from (select h.id, h.name, w.organisation_name, w.is_expert,
            count(u.id)::int as asked, count(u.submitted_at)::int as submitted, max(u.reminded_at) as reminded_at
          from ${reviewers} able join people h on h.id = able.id cross join lateral (
            select string_agg(distinct coalesce(o.acronym, o.name ->> ${scope.language()}, o.name ->> 'en'), ' · ') as organisation_name,
              bool_and(m.capacity = 'invited_expert') as is_expert
            from mandates m join organisations o on o.id = m.organisation_id where m.person_id = h.id and ${inForce('m')}) w
          left join under u on u.reviewer_id = h.id
          group by h.id, w.organisation_name, w.is_expert) h
        left join kept on kept.person_id = h.id)`,
    ),
  },
});
