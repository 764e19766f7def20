import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import { Database } from '../../platform/db/database.js';
import type { Task } from '../../platform/jobs/jobs.js';
import { today } from '../memberships/membership.sql.js';
import { remindedDaysBefore } from './advice.rules.js';
import { remindOfReviews } from './asking-steps.js';
import { reviewCounts } from './review.sql.js';

const networkDay = (instant: string) => `(${instant} + interval '8 hours')::date`;

/**
 * Reminds reviewers who have not submitted a week before their last day, and again two days before. Whoever was
 * reminded since, or asked only then, gets none.
 */
@Injectable()
export class ChaseReviewers implements Task {
  readonly name = 'chase_reviewers';
  readonly every = '23 * * * *';

  constructor(private readonly database: Database) {}

  async run(): Promise<void> {
    await this.database.transaction(async (tx) => {
      const late = await tx.query<{ id: string; reviewerId: string; callId: string }[]>(
        `select r.id, r.reviewer_id as "reviewerId", r.call_id as "callId"
         from review_rounds n join reviews r on r.call_id = n.call_id
         cross join lateral (select max(n.due_on - days) as day from unnest(array[${remindedDaysBefore.join()}]) days
           where n.due_on - days <= ${today}) chase
         where n.phase = 'individual' and n.due_on >= ${today} and r.submitted_at is null
           and ${networkDay('r.asked_at')} < chase.day
           and (r.reminded_at is null or ${networkDay('r.reminded_at')} < chase.day) and ${reviewCounts('r')}
         order by r.id for update of r skip locked`,
      );
      for (const callId of new Set(late.map((one) => one.callId))) {
        await remindOfReviews(
          tx,
          late.filter((one) => one.callId === callId),
        );
        record(tx, { actor: null, act: 'remindReviewers', noun: 'Call', nounId: callId });
      }
    });
  }
}
