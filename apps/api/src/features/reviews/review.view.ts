import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, Instant } from '../../platform/graphql/scalars.js';
import { computed, many, one, target, view, type Sql } from '../../platform/read-model/view.js';
import { Person } from '../accounts/person.entity.js';
import { SubmittedProposal } from '../proposals/submission.view.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { DeclineGroundType, ReviewPhaseType } from './review.entity.js';
import { lastSubmitted, spread } from './review-spread.js';
import type { DeclineGround, ReviewPhase, Spread } from './review.rules.js';
import { isAsked, viewerKeepsReviews, viewerSeesReview } from './review.sql.js';

@ObjectType({ description: 'What a reviewer gave for one criterion of the call.' })
export class CriterionScore {
  @Field()
  key!: string;

  @Field()
  title!: string;

  @Field(() => Int, { description: 'Of 100 together.' })
  weight!: number;

  @Field(() => Int, { nullable: true, description: 'From 0 to 5; null until it is given.' })
  score!: number | null;

  @Field()
  words!: string;
}

@ObjectType({ description: 'One person’s review of one proposal.' })
export class Review {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Number of the proposal.' })
  number!: string;

  @Field({ description: 'Title of the proposal, as it was handed in.' })
  title!: string;

  @Field()
  callTitle!: string;

  @Field(() => Person)
  reviewer!: Person;

  @Field(() => CalendarDate)
  dueOn!: string;

  @Field(() => ReviewPhaseType)
  phase!: ReviewPhase;

  @Field(() => Int)
  version!: number;

  @Field(() => Instant, { nullable: true, description: 'When it was last submitted.' })
  submittedAt!: string | null;

  @Field(() => [CriterionScore], {
    description: 'By the criteria of the call. Of others’ reviews what was submitted last.',
  })
  scores!: CriterionScore[];

  @Field(() => SubmittedProposal, { nullable: true, description: 'What is reviewed.' })
  submission!: SubmittedProposal | null;

  @Field({ description: 'Whether the viewer may write it now: one’s own, until the panel advises.' })
  viewerCanWrite!: boolean;

  @Field(() => Instant, { nullable: true, description: 'When the Secretariat took the request back.' })
  withdrawnAt!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When the reviewer declined.' })
  declinedAt!: string | null;

  @Field(() => DeclineGroundType, { nullable: true })
  declineGround!: DeclineGround | null;

  @Field(() => String, { nullable: true, description: 'What the reviewer said with it.' })
  declineWords!: string | null;

  @Field({ description: 'Whether the viewer may decline it now: one’s own, until it is submitted.' })
  viewerCanDecline!: boolean;

  @Field({
    description: 'Whether the viewer may withdraw the request now: the Secretariat, until it is submitted.',
  })
  viewerCanWithdraw!: boolean;
}

@ObjectType('ScoreSpread', {
  description:
    'All scores in order, with the least, the middle and the greatest, in hundredths of a point: a mean alone would hide that people differ.',
})
export class ScoreSpread {
  @Field(() => [Int])
  scores!: number[];

  @Field(() => Int)
  least!: number;

  @Field(() => [Int], { description: 'The one in the middle, or the two around it.' })
  middle!: number[];

  @Field(() => Int)
  most!: number;
}

@ObjectType({ description: 'The reviews of a proposal together, to the Secretariat.' })
export class ReviewsOfProposal {
  @Field(() => ID)
  id!: string;

  @Field()
  number!: string;

  @Field()
  title!: string;

  @Field(() => [Review])
  reviews!: Review[];

  @Field(() => ScoreSpread, {
    nullable: true,
    description: 'Of the weighted scores of the reviews that count.',
  })
  spread!: Spread | null;
}

const callOf = (r: Sql, column: Sql): Sql => `(select ${column} from calls c where c.id = ${r}.call_id)`;
const proposalOf = (r: Sql, column: Sql): Sql =>
  `(select ${column} from proposals p where p.id = ${r}.proposal_id)`;

/** That a request may still end: it stands, is not answered, and the panel does not advise yet; see `whyNotEndRequest`. */
const mayEnd = (
  r: Sql,
): Sql => `(${isAsked(r)} and ${r}.submitted_at is null and exists (select from review_rounds n
  where n.call_id = ${r}.call_id and n.phase <> 'advice'))`;

view(Review, {
  from: 'reviews',
  visible: viewerSeesReview,
  fields: {
    id: computed((r) => `${r}.id`),
    number: computed((r) => proposalOf(r, 'p.number')),
    title: computed((r) => proposalOf(r, 'p.title')),
    callTitle: computed((r, scope) =>
      callOf(r, `coalesce(c.title ->> ${scope.language()}, c.title ->> 'en')`),
    ),
    reviewer: one(Person, target('reviewer_id')),
    dueOn: computed((r) => `(select n.due_on from review_rounds n where n.call_id = ${r}.call_id)`),
    phase: computed((r) => `(select n.phase from review_rounds n where n.call_id = ${r}.call_id)`),
    version: computed((r) => `${r}.version`),
    submittedAt: computed((r) => `${r}.submitted_at`),
    scores: computed(
      (r, scope) => `(select coalesce(json_agg(json_build_object('key', e.value ->> 'key',
          'title', coalesce(e.value -> 'title' ->> ${scope.language()}, e.value -> 'title' ->> 'en'),
          'weight', (e.value ->> 'weight')::int, 'score', (given.scores -> (e.value ->> 'key') ->> 'score')::int,
          'words', coalesce(given.scores -> (e.value ->> 'key') ->> 'words', '')) order by e.position), '[]')
        from calls c cross join jsonb_array_elements(c.criteria) with ordinality e(value, position)
        cross join lateral (select case when ${r}.reviewer_id = ${scope.viewerId()} then ${r}.scores else ${lastSubmitted(r)} end as scores) given
        where c.id = ${r}.call_id)`,
    ),
    submission: one(
      SubmittedProposal,
      (r, s) => `${s}.id = (select last.id from submissions last where last.proposal_id = ${r}.proposal_id
        order by last.submitted_at desc, last.id desc limit 1)`,
    ),
    viewerCanWrite: computed(
      (r, scope) => `(${r}.reviewer_id = ${scope.viewerId()} and exists (select from review_rounds n
        where n.call_id = ${r}.call_id and n.phase <> 'advice'))`,
    ),
    withdrawnAt: computed((r) => `${r}.withdrawn_at`),
    declinedAt: computed((r) => `${r}.declined_at`),
    declineGround: computed((r) => `${r}.decline_ground`),
    declineWords: computed((r) => `${r}.decline_words`),
    viewerCanDecline: computed((r, scope) => `(${r}.reviewer_id = ${scope.viewerId()} and ${mayEnd(r)})`),
    viewerCanWithdraw: computed((r, scope) => `(${viewerIsSecretariat(scope)} and ${mayEnd(r)})`),
  },
});

view(ReviewsOfProposal, {
  from: 'proposals',
  visible: viewerKeepsReviews,
  fields: {
    id: computed((p) => `${p}.id`),
    number: computed((p) => `${p}.number`),
    title: computed((p) => `${p}.title`),
    reviews: many(Review, (p, r) => `${r}.proposal_id = ${p}.id`, { orderBy: (r) => `${r}.id` }),
    spread: spread(),
  },
});
