import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMandates1795299240000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table mandates (
      id uuid not null,
      person_id uuid not null,
      organisation_id uuid not null,
      capacity text not null,
      starts_at timestamptz not null,
      ends_at timestamptz,
      basis text not null,
      constraint mandate_capacity_is_known check (capacity in ('representative', 'first_alternate', 'second_alternate', 'organisation_administrator', 'secretariat_staff', 'secretary_general')),
      constraint mandate_ends_after_it_starts check (ends_at > starts_at),
      constraint one_mandate_per_person_and_capacity_at_a_time exclude using gist (person_id with =, organisation_id with =, capacity with =, tstzrange(starts_at, ends_at) with &&),
      constraint one_holder_per_capacity_at_a_time exclude using gist (organisation_id with =, capacity with =, tstzrange(starts_at, ends_at) with &&) where (capacity in ('representative', 'first_alternate', 'second_alternate', 'secretary_general')),
      constraint mandates_pkey primary key (id)
    )`);
    await runner.query(`create index mandates_of_an_organisation on mandates (organisation_id, capacity)`);
    await runner.query(`create index mandates_of_a_person on mandates (person_id)`);
    await runner.query(`create table invitations (
      id uuid not null,
      address text not null,
      name text not null,
      language text not null,
      organisation_id uuid not null,
      capacity text not null,
      mandate_starts_at timestamptz not null,
      mandate_ends_at timestamptz,
      basis text not null,
      invited_by_id uuid,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      accepted_at timestamptz,
      withdrawn_at timestamptz,
      constraint invitation_mandate_ends_after_it_starts check (mandate_ends_at > mandate_starts_at),
      constraint invitation_ends_one_way check (accepted_at is null or withdrawn_at is null),
      constraint invitation_language_is_shipped check (language in ('en', 'zh-Hans', 'ar')),
      constraint invitation_capacity_is_known check (capacity in ('representative', 'first_alternate', 'second_alternate', 'organisation_administrator', 'secretariat_staff', 'secretary_general')),
      constraint invitation_addresses_are_lower_case check (address = lower(address) and address like '%_@_%'),
      constraint invitations_pkey primary key (id)
    )`);
    await runner.query(
      `create unique index one_open_invitation_per_address_and_capacity on invitations (address, organisation_id, capacity) where accepted_at is null and withdrawn_at is null`,
    );
    await runner.query(
      `alter table mandates add constraint mandates_person_id_fkey foreign key (person_id) references people(id)`,
    );
    await runner.query(
      `alter table mandates add constraint mandates_organisation_id_fkey foreign key (organisation_id) references organisations(id)`,
    );
    await runner.query(
      `alter table invitations add constraint invitations_organisation_id_fkey foreign key (organisation_id) references organisations(id)`,
    );
    await runner.query(
      `alter table invitations add constraint invitations_invited_by_id_fkey foreign key (invited_by_id) references people(id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table invitations`);
    await runner.query(`drop table mandates`);
  }
}
