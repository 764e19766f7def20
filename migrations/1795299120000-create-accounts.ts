import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAccounts1795299120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table people (
      id uuid not null,
      name text not null,
      language text not null,
      time_zone text not null,
      created_at timestamptz not null default now(),
      constraint people_language_is_shipped check (language in ('en', 'zh-Hans', 'ar')),
      constraint people_have_a_name check (length(trim(name)) between 1 and 200),
      constraint people_pkey primary key (id)
    )`);
    await runner.query(`create table email_addresses (
      id uuid not null,
      person_id uuid not null,
      address text not null,
      is_primary boolean not null,
      verified_at timestamptz not null,
      constraint addresses_are_lower_case check (address = lower(address) and address like '%_@_%'),
      constraint email_addresses_pkey primary key (id)
    )`);
    await runner.query(
      `create unique index one_primary_address_per_person on email_addresses (person_id) where is_primary`,
    );
    await runner.query(`create unique index one_person_per_address on email_addresses (address)`);
    await runner.query(`create table passwords (
      person_id uuid not null,
      hash text not null,
      changed_at timestamptz not null default now(),
      constraint passwords_pkey primary key (person_id)
    )`);
    await runner.query(`create table sessions (
      id uuid not null,
      person_id uuid not null,
      token_hash bytea not null,
      browser text not null,
      created_at timestamptz not null default now(),
      last_seen_at timestamptz not null default now(),
      expires_at timestamptz not null,
      ended_at timestamptz,
      constraint sessions_pkey primary key (id)
    )`);
    await runner.query(`create index sessions_of_a_person on sessions (person_id, ended_at)`);
    await runner.query(`create unique index one_session_per_token on sessions (token_hash)`);
    await runner.query(`create table sign_in_failures (
      subject text not null,
      count integer not null,
      last_at timestamptz not null,
      constraint sign_in_failures_pkey primary key (subject)
    )`);
    await runner.query(`create table password_resets (
      id uuid not null,
      person_id uuid not null,
      expires_at timestamptz not null,
      used_at timestamptz,
      constraint password_resets_pkey primary key (id)
    )`);
    await runner.query(
      `alter table email_addresses add constraint email_addresses_person_id_fkey foreign key (person_id) references people(id) on delete restrict`,
    );
    await runner.query(
      `alter table passwords add constraint passwords_person_id_fkey foreign key (person_id) references people(id)`,
    );
    await runner.query(
      `alter table sessions add constraint sessions_person_id_fkey foreign key (person_id) references people(id)`,
    );
    await runner.query(
      `alter table password_resets add constraint password_resets_person_id_fkey foreign key (person_id) references people(id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table password_resets`);
    await runner.query(`drop table sign_in_failures`);
    await runner.query(`drop table sessions`);
    await runner.query(`drop table passwords`);
    await runner.query(`drop table email_addresses`);
    await runner.query(`drop table people`);
  }
}
