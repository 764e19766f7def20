import type { MigrationInterface, QueryRunner } from 'typeorm';

/** On which day each Chair was elected: a year is judged by who was known on its last day. */
export class KeepDaysOfElection1795321996023 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table chair_terms add column elected_on date`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table chair_terms drop column elected_on`);
  }
}
