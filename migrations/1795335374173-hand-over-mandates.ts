import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An invitation may be to succeed the holder of a mandate, which then ends when the invitation is accepted. */
export class HandOverMandates1795335374173 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table invitations add column succeeds_id uuid references mandates(id)`);
    await queryRunner.query(`create unique index one_open_successor_per_mandate on invitations (succeeds_id)
      where accepted_at is null and withdrawn_at is null`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table invitations drop column succeeds_id`);
  }
}
