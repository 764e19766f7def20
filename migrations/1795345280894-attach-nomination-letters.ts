import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AttachNominationLetters1795345280894 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table mandates add column letter_id uuid references stored_files (id)`);
    await runner.query(`create index mandates_by_letter on mandates (letter_id) where letter_id is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index mandates_by_letter`);
    await runner.query(`alter table mandates drop column letter_id`);
  }
}
