import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepWallClocksOfCalls1795309954102 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // What is entered already keeps the instants that it has: nobody wrote down the clock that they were read from.
    await queryRunner.query(`alter table calls add column opens_wall_clock text`);
    await queryRunner.query(`alter table calls add column closes_occurrence text`);
    await queryRunner.query(
      `alter table calls add constraint call_occurrence_is_known check (closes_occurrence in ('earlier', 'later'))`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table calls drop column closes_occurrence`);
    await queryRunner.query(`alter table calls drop column opens_wall_clock`);
  }
}
