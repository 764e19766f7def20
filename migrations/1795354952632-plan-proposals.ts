import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlanProposals1795354952632 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table proposals add column months integer`);
    await runner.query(
      `alter table proposals add constraint proposals_last_whole_months check (months between 1 and 60)`,
    );
    await runner.query(`alter table partnerships add column yearly bigint array`);
    await runner.query(`alter table partnerships add column reminded_at timestamptz`);
    await runner.query(`alter table partnerships add constraint yearly_shares_add_up check (yearly is null or (
      cardinality(yearly) between 2 and 5 and array_position(yearly, null) is null and 0 <= all (yearly)
      and budget = yearly[1] + yearly[2] + coalesce(yearly[3], 0) + coalesce(yearly[4], 0) + coalesce(yearly[5], 0)))`);
    await runner.query(`create table work_plan_entries (
      id uuid not null,
      proposal_id uuid not null,
      month integer not null,
      title text not null,
      organisation_id uuid not null,
      output text,
      languages text array not null default '{}',
      version integer not null default '1',
      constraint work_plan_entries_pkey primary key (id),
      constraint work_plan_months_are_whole check (month between 1 and 60),
      constraint work_plan_entries_have_a_title check (length(trim(title)) between 1 and 300),
      constraint output_is_known check (output in ('teaching_resource', 'training', 'research_publication', 'policy_brief', 'guideline', 'software', 'event', 'other')),
      constraint output_languages_are_known check (languages <@ array['ar', 'en', 'es', 'fr', 'ru', 'zh-Hans'] and (output is not null or languages = '{}')),
      constraint work_plan_entries_proposal_id_fkey foreign key (proposal_id) references proposals(id),
      constraint work_plan_entries_organisation_id_fkey foreign key (organisation_id) references organisations(id)
    )`);
    await runner.query(`create index work_plan_of_a_proposal on work_plan_entries (proposal_id, month, id)`);
    await runner.query(`create table proposal_attachments (
      id uuid not null,
      proposal_id uuid not null,
      file_id uuid not null,
      attached_at timestamptz not null default now(),
      constraint proposal_attachments_pkey primary key (id),
      constraint proposal_attachments_proposal_id_fkey foreign key (proposal_id) references proposals(id),
      constraint proposal_attachments_file_id_fkey foreign key (file_id) references stored_files(id)
    )`);
    await runner.query(
      `create unique index one_attachment_per_file_and_proposal on proposal_attachments (proposal_id, file_id)`,
    );
    await runner.query(`create index attachments_by_file on proposal_attachments (file_id)`);
    await runner.query(`create table submitted_files (
      submission_id uuid not null,
      file_id uuid not null,
      position integer not null,
      constraint submitted_files_pkey primary key (submission_id, file_id),
      constraint submitted_files_submission_id_fkey foreign key (submission_id) references submissions(id),
      constraint submitted_files_file_id_fkey foreign key (file_id) references stored_files(id)
    )`);
    await runner.query(`create index submitted_files_by_file on submitted_files (file_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table submitted_files`);
    await runner.query(`drop table proposal_attachments`);
    await runner.query(`drop table work_plan_entries`);
    await runner.query(`alter table partnerships drop column reminded_at`);
    await runner.query(`alter table partnerships drop column yearly`);
    await runner.query(`alter table proposals drop column months`);
  }
}
