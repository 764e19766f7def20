import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateOrganisations1795299180000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create extension if not exists btree_gist`);
    await runner.query(`create table organisations (
      id uuid not null,
      slug text not null,
      name jsonb not null,
      acronym text,
      kind text not null,
      country_code text,
      time_zone text,
      place_name jsonb,
      latitude double precision,
      longitude double precision,
      website text,
      ror text,
      about jsonb,
      hosts_secretariat boolean not null default false,
      parent_id uuid,
      version integer not null default '1',
      constraint organisation_place_is_on_earth check (latitude between -90 and 90 and longitude between -180 and 180),
      constraint organisation_kind_is_known check (kind in ('government', 'international_organisation', 'university_or_school', 'research_institute', 'enterprise', 'foundation', 'media')),
      constraint organisations_have_an_english_name check (length(trim(name ->> 'en')) between 1 and 300),
      constraint organisation_slugs_are_plain check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
      constraint organisations_pkey primary key (id)
    )`);
    await runner.query(
      `create unique index one_organisation_hosts_the_secretariat on organisations (hosts_secretariat) where hosts_secretariat`,
    );
    await runner.query(`create unique index one_organisation_per_ror_id on organisations (ror)`);
    await runner.query(`create unique index one_organisation_per_address on organisations (slug)`);
    await runner.query(`create table memberships (
      id uuid not null,
      organisation_id uuid not null,
      standing text not null,
      stage text not null,
      starts_on date not null,
      ends_on date,
      basis text not null,
      constraint membership_stage_is_known check (stage in ('expression_of_interest', 'due_diligence', 'letter_of_commitment', 'board_decision', 'in_force', 'suspended', 'withdrawn', 'ended', 'succeeded')),
      constraint membership_standing_is_known check (standing in ('member', 'partner', 'observer')),
      constraint membership_ends_after_it_starts check (ends_on > starts_on),
      constraint one_membership_stage_at_a_time exclude using gist (organisation_id with =, daterange(starts_on, ends_on, '[)') with &&),
      constraint memberships_pkey primary key (id)
    )`);
    await runner.query(
      `create index memberships_by_standing on memberships (standing, stage, organisation_id)`,
    );
    await runner.query(
      `alter table organisations add constraint organisations_country_code_fkey foreign key (country_code) references countries_or_areas(code)`,
    );
    await runner.query(
      `alter table organisations add constraint organisations_parent_id_fkey foreign key (parent_id) references organisations(id)`,
    );
    await runner.query(
      `alter table memberships add constraint memberships_organisation_id_fkey foreign key (organisation_id) references organisations(id)`,
    );
    await runner.query(
      `create index organisations_by_english_name on organisations (lower(name ->> 'en'), id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table memberships`);
    await runner.query(`drop table organisations`);
  }
}
