import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A request for a review can be withdrawn or declined; what was written stays, and the same person may be asked anew. */
export class EndReviewRequests1795391044591 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table reviews
      add column withdrawn_at timestamptz,
      add column declined_at timestamptz,
      add column decline_ground text,
      add column decline_words text,
      add constraint decline_ground_is_known check (decline_ground in ('conflict', 'no_time')),
      add constraint declined_review_has_a_ground check ((declined_at is null) = (decline_ground is null)),
      add constraint review_request_ends_once check (withdrawn_at is null or declined_at is null),
      add constraint submitted_review_stays_asked check (submitted_at is null or (withdrawn_at is null and declined_at is null))`);
    await runner.query(`drop index one_review_per_person_and_proposal`);
    await runner.query(`create unique index one_review_per_person_and_proposal on reviews (proposal_id, reviewer_id)
      where withdrawn_at is null and declined_at is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index one_review_per_person_and_proposal`);
    await runner.query(
      `create unique index one_review_per_person_and_proposal on reviews (proposal_id, reviewer_id)`,
    );
    await runner.query(`alter table reviews
      drop constraint submitted_review_stays_asked,
      drop constraint review_request_ends_once,
      drop constraint declined_review_has_a_ground,
      drop constraint decline_ground_is_known,
      drop column decline_words,
      drop column decline_ground,
      drop column declined_at,
      drop column withdrawn_at`);
  }
}
