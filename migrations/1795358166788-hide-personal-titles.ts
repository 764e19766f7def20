import type { MigrationInterface, QueryRunner } from 'typeorm';

export class HidePersonalTitles1795358166788 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table agenda_items add column is_personal boolean not null default false`);
    await queryRunner.query(`update agenda_items a set is_personal = true from minutes_sections s
      where s.agenda_item_id = a.id and s.withheld_because is not null`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table agenda_items drop column is_personal`);
  }
}
