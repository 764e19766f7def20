import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePlatform1795299000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table audit_entries (
      position bigint generated always as identity not null,
      at timestamptz not null default now(),
      person_id uuid,
      organisation_id uuid,
      capacity text,
      mandate_id uuid,
      act text not null,
      noun text not null,
      noun_id uuid not null,
      details jsonb not null default '{}',
      constraint audit_entries_pkey primary key (position)
    )`);
    await runner.query(`create index audit_entries_of_a_person on audit_entries (person_id, position)`);
    await runner.query(`create index audit_entries_of_a_kind on audit_entries (noun, position)`);
    await runner.query(`create index audit_entries_of_a_thing on audit_entries (noun, noun_id)`);
    await runner.query(`create table request_keys (
      person_id uuid not null,
      key text not null,
      act text not null,
      digest text not null,
      result jsonb,
      created_at timestamptz not null default now(),
      constraint request_keys_pkey primary key (person_id, key, act)
    )`);
    await runner.query(`create index request_keys_by_age on request_keys (created_at)`);
    await runner.query(`create table number_series (
      series text not null,
      last_number integer not null,
      constraint number_series_pkey primary key (series)
    )`);
    await runner.query(`create table stored_files (
      id uuid not null,
      name text not null,
      media_type text not null,
      bytes bigint not null,
      sha256 text not null,
      uploaded_by_id uuid not null,
      created_at timestamptz not null default now(),
      constraint stored_files_have_a_size check (bytes > 0),
      constraint stored_files_pkey primary key (id)
    )`);
    await runner.query(`create table mails (
      id uuid not null,
      kind text not null,
      about_id uuid not null,
      address text not null,
      language text not null,
      state text not null default 'waiting',
      attempts integer not null default '0',
      problem text,
      created_at timestamptz not null default now(),
      sent_at timestamptz,
      constraint mail_language_is_shipped check (language in ('en', 'zh-Hans', 'ar')),
      constraint mail_state_is_known check (state in ('waiting', 'sent', 'failing', 'dropped', 'kept')),
      constraint mails_pkey primary key (id)
    )`);
    await runner.query(`create index mails_failing on mails (attempts) where state = 'failing'`);
    await runner.query(`create index mails_by_age on mails (created_at, id)`);
    await runner.query(`create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'audit entries are written once' using constraint = 'audit_entries_never_change';
    end $$`);
    await runner.query(`create trigger audit_entries_never_change before update or delete on audit_entries
    for each row execute function refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table mails`);
    await runner.query(`drop table stored_files`);
    await runner.query(`drop table number_series`);
    await runner.query(`drop table request_keys`);
    await runner.query(`drop table audit_entries`);
    await runner.query(`drop function refuse_change()`);
  }
}
