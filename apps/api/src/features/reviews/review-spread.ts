import { derived, type FieldSource, type Sql } from '../../platform/read-model/view.js';
import { spreadOf, weightedScore, type Scores } from './review.rules.js';
import { reviewCounts } from './review.sql.js';

/** The scores of a row of `reviews` as they were submitted last. */
export const lastSubmitted = (r: Sql): Sql =>
  `(select s.scores from submitted_reviews s where s.review_id = ${r}.id order by s.submitted_at desc, s.id desc limit 1)`;

/** The spread of the weighted scores of a row of `proposals`, over the reviews that count. */
export const spread: () => FieldSource = () =>
  derived(
    {
      given: (p) => `(select json_agg(${lastSubmitted('r')}) from reviews r
        where r.proposal_id = ${p}.id and r.submitted_at is not null and ${reviewCounts('r')})`,
      criteria: (p) => `(select c.criteria from calls c where c.id = ${p}.call_id)`,
    },
    ({ given, criteria }) =>
      spreadOf(
        ((given ?? []) as Scores[]).flatMap(
          (scores) => weightedScore(scores, criteria as { key: string; weight: number }[]) ?? [],
        ),
      ),
  );
