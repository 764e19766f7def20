import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateBoard1795299300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table chair_terms (
      id uuid not null,
      organisation_id uuid not null,
      starts_on date not null,
      ends_on date not null,
      basis text not null,
      concluded_because text,
      is_demonstration boolean not null default false,
      version integer not null default '1',
      constraint chair_term_ends_after_it_starts check (ends_on > starts_on),
      constraint chair_terms_do_not_overlap exclude using gist (daterange(starts_on, ends_on, '[)') with &&),
      constraint chair_terms_pkey primary key (id)
    )`);
    await runner.query(`create table rules_versions (
      id uuid not null,
      number integer not null,
      in_force_from date not null,
      rules jsonb not null,
      basis text not null,
      constraint rules_versions_pkey primary key (id)
    )`);
    await runner.query(`create unique index one_rules_version_per_date on rules_versions (in_force_from)`);
    await runner.query(`create unique index one_rules_version_per_number on rules_versions (number)`);
    await runner.query(
      `alter table chair_terms add constraint chair_terms_organisation_id_fkey foreign key (organisation_id) references organisations(id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table chair_terms`);
    await runner.query(`drop table rules_versions`);
  }
}
