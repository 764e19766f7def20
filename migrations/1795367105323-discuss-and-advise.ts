import type { MigrationInterface, QueryRunner } from 'typeorm';

const before = `'representative', 'first_alternate', 'second_alternate', 'organisation_administrator', 'secretariat_staff', 'secretary_general'`;

/** What follows individual reviews: the discussion, the panel’s advice; who was asked and reminded when; experts. */
export class DiscussAndAdvise1795367105323 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, constraint] of [
      ['mandates', 'mandate_capacity_is_known'],
      ['invitations', 'invitation_capacity_is_known'],
    ])
      await runner.query(`alter table ${table} drop constraint ${constraint},
        add constraint ${constraint} check (capacity in (${before}, 'invited_expert'))`);
    await runner.query(
      `create index invited_experts on mandates (person_id) where capacity = 'invited_expert'`,
    );
    await runner.query(
      `alter table reviews add asked_at timestamptz default now() not null, add reminded_at timestamptz`,
    );
    await runner.query(`create table review_comments (
      id uuid not null,
      review_id uuid not null,
      text text not null,
      said_at timestamptz not null,
      constraint review_comments_pkey primary key (id),
      constraint review_comments_review_id_fkey foreign key (review_id) references reviews(id),
      constraint comments_on_reviews_say_something check (length(trim(text)) between 1 and 5000)
    )`);
    await runner.query(`create index comments_by_a_reviewer on review_comments (review_id, said_at)`);
    await runner.query(`create table panel_advices (
      id uuid not null,
      proposal_id uuid not null,
      outcome text not null,
      text text not null,
      advised_at timestamptz not null,
      recorded_by_id uuid not null,
      mandate_id uuid not null,
      constraint panel_advices_pkey primary key (id),
      constraint panel_advices_proposal_id_fkey foreign key (proposal_id) references proposals(id),
      constraint panel_advices_recorded_by_id_fkey foreign key (recorded_by_id) references people(id),
      constraint panel_advices_mandate_id_fkey foreign key (mandate_id) references mandates(id),
      constraint advised_outcome_is_known check (outcome in ('fund', 'fund_with_conditions', 'decline')),
      constraint advice_says_why check (length(trim(text)) between 1 and 10000)
    )`);
    await runner.query(`create index advice_on_a_proposal on panel_advices (proposal_id, advised_at)`);
    for (const table of ['review_comments', 'panel_advices'])
      await runner.query(`create trigger ${table}_never_change before update or delete on ${table}
        for each row execute function written_once()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table panel_advices`);
    await runner.query(`drop table review_comments`);
    await runner.query(`alter table reviews drop asked_at, drop reminded_at`);
    await runner.query(`drop index invited_experts`);
    for (const [table, constraint] of [
      ['mandates', 'mandate_capacity_is_known'],
      ['invitations', 'invitation_capacity_is_known'],
    ])
      await runner.query(`alter table ${table} drop constraint ${constraint},
        add constraint ${constraint} check (capacity in (${before}))`);
  }
}
