import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever acts as Chair does so until the next term begins; no two act at once. */
export class LetActingChairsConduct1795356106090 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table acting_chairs add column ends_on date`);
    await queryRunner.query(`update acting_chairs a set ends_on = (select min(next.starts_on) from (
        select t.starts_on from chair_terms t where t.starts_on >= a.starts_on
        union all select o.starts_on from acting_chairs o where o.starts_on > a.starts_on) next)`);
    await queryRunner.query(`drop index one_acting_chair_per_day`);
    await queryRunner.query(`alter table acting_chairs
      add constraint acting_chair_does_not_end_before_it_starts check (ends_on >= starts_on),
      add constraint acting_chairs_do_not_overlap exclude using gist (daterange(starts_on, ends_on, '[)') with &&)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table acting_chairs drop constraint acting_chairs_do_not_overlap,
      drop constraint acting_chair_does_not_end_before_it_starts, drop column ends_on`);
    await queryRunner.query(`create unique index one_acting_chair_per_day on acting_chairs (starts_on)`);
  }
}
