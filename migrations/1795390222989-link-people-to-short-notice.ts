import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is asked by mail whether a Member consents to shorter notice says so by the link of that mail. */
export class LinkPeopleToShortNotice1795390222989 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table short_notice_people (
      id uuid not null,
      short_notice_id uuid not null,
      person_id uuid not null,
      constraint short_notice_people_pkey primary key (id),
      constraint short_notice_people_short_notice_id_fkey foreign key (short_notice_id) references short_notices(id),
      constraint short_notice_people_person_id_fkey foreign key (person_id) references people(id)
    )`);
    await queryRunner.query(
      `create unique index one_link_per_person_and_short_notice on short_notice_people (short_notice_id, person_id)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table short_notice_people`);
  }
}
