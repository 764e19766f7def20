import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepRollsOfItemsPassed1795357215182 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table items_passed add roll jsonb`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table items_passed drop column roll`);
  }
}
