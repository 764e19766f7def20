import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What Members say of their own details, once a year. */
export class AttestDetails1795321882943 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table attestations (
      id uuid not null,
      organisation_id uuid not null,
      person_id uuid not null,
      year integer not null,
      said_on date not null,
      wrong text,
      settled_at timestamp with time zone,
      constraint attestations_pkey primary key (id),
      constraint attestations_organisation_id_fkey foreign key (organisation_id) references organisations(id),
      constraint attestations_person_id_fkey foreign key (person_id) references people(id),
      constraint attestations_are_of_the_year check (extract(year from said_on) = year),
      constraint wrong_details_are_named check (length(trim(wrong)) between 1 and 2000),
      constraint only_wrong_details_are_settled check (settled_at is null or wrong is not null)
    )`);
    await queryRunner.query(
      `create index attestations_of_an_organisation on attestations (organisation_id, said_on)`,
    );
    await queryRunner.query(
      `create unique index one_attestation_per_member_and_year on attestations (organisation_id, year) where wrong is null`,
    );
    await queryRunner.query(
      `create unique index one_open_report_of_wrong_details on attestations (organisation_id)
       where wrong is not null and settled_at is null`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table attestations`);
  }
}
