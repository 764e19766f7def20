import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Instant } from '../../platform/graphql/scalars.js';
import {
  addField,
  computed,
  many,
  one,
  target,
  view,
  type Scope,
  type Sql,
} from '../../platform/read-model/view.js';
import { Person } from '../accounts/person.entity.js';
import { viewerIsConflicted } from '../conflicts/conflict.sql.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { viewerIsOfTheBoard } from '../meetings/meeting.sql.js';
import type { AdvisedOutcome } from './advice.rules.js';
import { AdvisedOutcomeType } from './panel-advice.entity.js';
import { spread } from './review-spread.js';
import { reviewCounts, viewerReviews, viewerSeesDiscussion } from './review.sql.js';
import { Review, ReviewsOfProposal, ScoreSpread } from './review.view.js';
import type { Spread } from './review.rules.js';

@ObjectType({ description: 'What a reviewer said in the discussion.' })
export class ReviewComment {
  @Field(() => ID)
  id!: string;

  @Field(() => Person)
  person!: Person;

  @Field()
  text!: string;

  @Field(() => Instant)
  saidAt!: string;
}

@ObjectType({ description: 'What the panel advises the Board about a proposal.' })
export class PanelAdvice {
  @Field(() => ID)
  id!: string;

  @Field(() => AdvisedOutcomeType)
  outcome!: AdvisedOutcome;

  @Field()
  text!: string;

  @Field(() => Instant)
  advisedAt!: string;

  @Field(() => Person, { description: 'Who recorded it for the panel.' })
  recordedBy!: Person;
}

@ObjectType({ description: 'A proposal with what the panel advises the Board about it.' })
export class AdvisedProposal {
  @Field(() => ID)
  id!: string;

  @Field()
  number!: string;

  @Field()
  title!: string;

  @Field(() => ScoreSpread, {
    nullable: true,
    description: 'Of the weighted scores of the reviews that count.',
  })
  spread!: Spread | null;

  @Field(() => [PanelAdvice], { description: 'The one that counts first, then the earlier ones.' })
  advice!: PanelAdvice[];
}

view(ReviewComment, {
  from: `(select c.*, r.reviewer_id, r.proposal_id from review_comments c join reviews r on r.id = c.review_id)`,
  visible: viewerSeesDiscussion,
  fields: {
    id: computed((c) => `${c}.id`),
    person: one(Person, target('reviewer_id')),
    text: computed((c) => `${c}.text`),
    saidAt: computed((c) => `${c}.said_at`),
  },
});

/**
 * Who reads what the panel advises: the Secretariat, those who reviewed, and those who decide on it, the Board; never
 * who is in conflict (network.md, section 4). Applicants are told when the Board has decided.
 */
const seesAdvice = (p: Sql, scope: Scope): Sql => `(${p}.state = 'eligible'
  and exists (select from panel_advices va where va.proposal_id = ${p}.id)
  and (${viewerIsSecretariat(scope)} or ${viewerIsOfTheBoard(scope)} or ${viewerReviews(`${p}.id`, scope)})
  and not ${viewerIsConflicted(p, scope)})`;

view(PanelAdvice, {
  from: 'panel_advices',
  visible: (a, scope) =>
    `exists (select from proposals ap where ap.id = ${a}.proposal_id and ${seesAdvice('ap', scope)})`,
  fields: {
    id: computed((a) => `${a}.id`),
    outcome: computed((a) => `${a}.outcome`),
    text: computed((a) => `${a}.text`),
    advisedAt: computed((a) => `${a}.advised_at`),
    recordedBy: one(Person, target('recorded_by_id')),
  },
});

const newestFirst = { orderBy: (a: Sql) => `${a}.advised_at desc, ${a}.id desc` };
const inOrder = { orderBy: (c: Sql) => `${c}.said_at, ${c}.id` };

view(AdvisedProposal, {
  from: 'proposals',
  visible: seesAdvice,
  fields: {
    id: computed((p) => `${p}.id`),
    number: computed((p) => `${p}.number`),
    title: computed((p) => `${p}.title`),
    spread: spread(),
    advice: many(PanelAdvice, (p, a) => `${a}.proposal_id = ${p}.id`, newestFirst),
  },
});

const comments = { description: 'What the reviewers said in the discussion, the earliest first.' };
addField(
  Review,
  'comments',
  () => [ReviewComment],
  comments,
  many(ReviewComment, (r, c) => `${c}.proposal_id = ${r}.proposal_id`, inOrder),
);
addField(
  ReviewsOfProposal,
  'comments',
  () => [ReviewComment],
  comments,
  many(ReviewComment, (p, c) => `${c}.proposal_id = ${p}.id`, inOrder),
);
addField(
  ReviewsOfProposal,
  'advice',
  () => [PanelAdvice],
  { description: 'What the panel advises; the one that counts first.' },
  many(PanelAdvice, (p, a) => `${a}.proposal_id = ${p}.id`, newestFirst),
);
addField(
  Review,
  'others',
  () => [Review],
  { description: 'The other reviews of the proposal, as far as the viewer may read them.' },
  many(Review, (r, o) => `${o}.proposal_id = ${r}.proposal_id and ${o}.id <> ${r}.id`, {
    orderBy: (o) => `${o}.id`,
  }),
);
addField(
  Review,
  'counts',
  () => Boolean,
  { description: 'Whether it counts: its writer has not come to be in conflict about the proposal.' },
  computed((r) => reviewCounts(r)),
);
