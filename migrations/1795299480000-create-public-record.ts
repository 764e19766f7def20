import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePublicRecord1795299480000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table conferences (
      id uuid not null,
      year integer not null,
      name jsonb not null,
      theme jsonb not null,
      place jsonb not null,
      starts_on date not null,
      ends_on date not null,
      constraint conference_ends_after_it_starts check (ends_on >= starts_on),
      constraint conferences_pkey primary key (id)
    )`);
    await runner.query(`create unique index one_conference_per_year on conferences (year)`);
    await runner.query(`create table works (
      id uuid not null,
      slug text not null,
      kind text not null,
      title jsonb not null,
      summary jsonb,
      year integer,
      published_on date,
      constraint work_kind_is_known check (kind in ('initiative', 'declaration', 'statement', 'report', 'resource')),
      constraint works_pkey primary key (id)
    )`);
    await runner.query(`create unique index one_work_per_address on works (slug)`);
    await runner.query(`create table projects (
      id uuid not null,
      slug text not null,
      title jsonb not null,
      summary jsonb,
      start_year integer not null,
      end_year integer,
      constraint project_ends_after_it_starts check (end_year >= start_year),
      constraint projects_pkey primary key (id)
    )`);
    await runner.query(`create unique index one_project_per_address on projects (slug)`);
    await runner.query(`create table project_participants (
      project_id uuid not null,
      organisation_id uuid not null,
      constraint project_participants_pkey primary key (project_id, organisation_id)
    )`);
    await runner.query(
      `alter table project_participants add constraint project_participants_project_id_fkey foreign key (project_id) references projects(id)`,
    );
    await runner.query(
      `alter table project_participants add constraint project_participants_organisation_id_fkey foreign key (organisation_id) references organisations(id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table project_participants`);
    await runner.query(`drop table projects`);
    await runner.query(`drop table works`);
    await runner.query(`drop table conferences`);
  }
}
