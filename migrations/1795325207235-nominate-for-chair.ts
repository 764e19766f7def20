import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is asked for a turn in the Chair, who was merged into whom, and who presides while the Chair is vacant. */
export class NominateForChair1795325207235 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table chair_nominations (
      id uuid not null,
      organisation_id uuid not null,
      turn_starts_on date not null,
      nominated_on date not null,
      answer text default 'waiting' not null,
      answered_on date,
      version integer default 1 not null,
      constraint chair_nominations_pkey primary key (id),
      constraint chair_nominations_organisation_id_fkey foreign key (organisation_id) references organisations(id),
      constraint nomination_answer_is_known check (answer in ('waiting', 'accepted', 'declined')),
      constraint answered_nominations_say_when check ((answer = 'waiting') = (answered_on is null))
    )`);
    await queryRunner.query(
      `create unique index one_nomination_per_member_and_turn on chair_nominations (organisation_id, turn_starts_on)`,
    );
    await queryRunner.query(`create table successions (
      id uuid not null,
      organisation_id uuid not null,
      successor_id uuid not null,
      starts_on date not null,
      basis text not null,
      constraint successions_pkey primary key (id),
      constraint successions_organisation_id_fkey foreign key (organisation_id) references organisations(id),
      constraint successions_successor_id_fkey foreign key (successor_id) references organisations(id),
      constraint nobody_succeeds_itself check (organisation_id <> successor_id)
    )`);
    await queryRunner.query(
      `create unique index an_organisation_is_succeeded_once on successions (organisation_id)`,
    );
    await queryRunner.query(`create table acting_chairs (
      id uuid not null,
      organisation_id uuid not null,
      starts_on date not null,
      as_vice_chair boolean not null,
      constraint acting_chairs_pkey primary key (id),
      constraint acting_chairs_organisation_id_fkey foreign key (organisation_id) references organisations(id)
    )`);
    await queryRunner.query(`create unique index one_acting_chair_per_day on acting_chairs (starts_on)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table acting_chairs, successions, chair_nominations`);
  }
}
