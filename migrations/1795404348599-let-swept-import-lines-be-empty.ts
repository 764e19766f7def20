import type { MigrationInterface, QueryRunner } from 'typeorm';

const judged = 'alter table work_import_lines drop constraint import_lines_are_judged';

/** What a line has said of a work is taken away some time after it was imported; until then a line that makes or changes one says it. */
export class LetSweptImportLinesBeEmpty1795404348599 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(judged);
    await queryRunner.query(`alter table work_import_lines add constraint import_lines_are_judged check (
      case when verdict in ('make', 'change') then content is not null or outcome is not null else content is null end)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(judged);
    await queryRunner.query(
      `update work_import_lines set content = '{}' where verdict in ('make', 'change') and content is null`,
    );
    await queryRunner.query(
      `alter table work_import_lines add constraint import_lines_are_judged check ((verdict in ('make', 'change')) = (content is not null))`,
    );
  }
}
