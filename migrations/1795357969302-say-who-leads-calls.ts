import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SayWhoLeadsCalls1795357969302 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table calls add column partners_may_lead boolean not null default false`);
    await runner.query(`alter table calls add column lead_kinds text array not null default '{}'`);
    await runner.query(
      `alter table calls add constraint call_lead_kinds_are_known check (lead_kinds <@ array['government', 'international_organisation', 'university_or_school', 'research_institute', 'enterprise', 'foundation', 'media'])`,
    );
    await runner.query(`alter table calls add column published_at timestamptz`);
    await runner.query(`alter table calls add column updated_at timestamptz not null default now()`);
    await runner.query(
      `update calls set published_at = least(opens_at, now()), updated_at = least(opens_at, now()) where state <> 'draft'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table calls drop column updated_at`);
    await runner.query(`alter table calls drop column published_at`);
    await runner.query(`alter table calls drop constraint call_lead_kinds_are_known`);
    await runner.query(`alter table calls drop column lead_kinds`);
    await runner.query(`alter table calls drop column partners_may_lead`);
  }
}
