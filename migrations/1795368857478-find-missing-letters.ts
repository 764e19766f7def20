import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FindMissingLetters1795368857478 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create index mandates_without_letter on mandates (starts_at, id) where letter_id is null
      and capacity in ('representative', 'first_alternate', 'second_alternate', 'organisation_administrator')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index mandates_without_letter`);
  }
}
