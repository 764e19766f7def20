import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TellOfEmptySeats1795342622311 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table mandates add column end_told_at timestamptz`);
    // Of what ended long ago nobody is told any more.
    await runner.query(`update mandates set end_told_at = now() where ends_at <= now()`);
    await runner.query(
      `create index mandates_whose_end_is_untold on mandates (ends_at) where ends_at is not null and end_told_at is null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index mandates_whose_end_is_untold`);
    await runner.query(`alter table mandates drop column end_told_at`);
  }
}
