import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each reader's own board pack as a PDF, and how the agenda stood when they last read it. */
export class PrepareBoardPacks1795322129064 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table prepared_packs (
      id uuid not null,
      meeting_id uuid not null,
      person_id uuid not null,
      asked_at timestamptz not null default now(),
      sha256 text,
      bytes bigint,
      stamp text,
      prepared_at timestamptz,
      constraint prepared_packs_pkey primary key (id),
      constraint prepared_packs_meeting_id_fkey foreign key (meeting_id) references meetings (id),
      constraint prepared_packs_person_id_fkey foreign key (person_id) references people (id),
      constraint one_prepared_pack_per_person_and_meeting unique (meeting_id, person_id),
      constraint prepared_packs_are_whole check (num_nulls(sha256, bytes, stamp, prepared_at) in (0, 4))
    )`);
    await queryRunner.query(`create table pack_readings (
      meeting_id uuid not null,
      person_id uuid not null,
      read_at timestamptz not null default now(),
      items jsonb not null,
      constraint pack_readings_pkey primary key (meeting_id, person_id),
      constraint pack_readings_meeting_id_fkey foreign key (meeting_id) references meetings (id),
      constraint pack_readings_person_id_fkey foreign key (person_id) references people (id)
    )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table pack_readings`);
    await queryRunner.query(`drop table prepared_packs`);
  }
}
