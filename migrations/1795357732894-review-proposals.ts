import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reviews of proposals: the round under a call, who reviews what, and every version that was submitted. */
export class ReviewProposals1795357732894 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table review_rounds (
      call_id uuid not null,
      phase text default 'individual' not null,
      due_on date not null,
      opened_at timestamptz not null,
      version integer default 1 not null,
      constraint review_rounds_pkey primary key (call_id),
      constraint review_rounds_call_id_fkey foreign key (call_id) references calls(id),
      constraint review_phase_is_known check (phase in ('individual', 'discussion', 'advice'))
    )`);
    await runner.query(`create table reviews (
      id uuid not null,
      call_id uuid not null,
      proposal_id uuid not null,
      reviewer_id uuid not null,
      scores jsonb default '{}' not null,
      version integer default 1 not null,
      submitted_at timestamptz,
      constraint reviews_pkey primary key (id),
      constraint reviews_call_id_fkey foreign key (call_id) references review_rounds(call_id),
      constraint reviews_proposal_id_fkey foreign key (proposal_id) references proposals(id),
      constraint reviews_reviewer_id_fkey foreign key (reviewer_id) references people(id)
    )`);
    await runner.query(
      `create unique index one_review_per_person_and_proposal on reviews (proposal_id, reviewer_id)`,
    );
    await runner.query(`create index reviews_of_a_person on reviews (reviewer_id)`);
    await runner.query(`create table submitted_reviews (
      id uuid not null,
      review_id uuid not null,
      scores jsonb not null,
      submitted_at timestamptz not null,
      constraint submitted_reviews_pkey primary key (id),
      constraint submitted_reviews_review_id_fkey foreign key (review_id) references reviews(id)
    )`);
    await runner.query(`create index versions_of_a_review on submitted_reviews (review_id, submitted_at)`);
    await runner.query(`create trigger submitted_reviews_never_change before update or delete on submitted_reviews
      for each row execute function written_once()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table submitted_reviews`);
    await runner.query(`drop table reviews`);
    await runner.query(`drop table review_rounds`);
  }
}
