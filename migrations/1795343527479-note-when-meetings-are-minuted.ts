import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NoteWhenMeetingsAreMinuted1795343527479 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table meetings add column minuted_at timestamptz`);
    await runner.query(
      `update meetings m set minuted_at = mi.approved_at from minutes mi where mi.meeting_id = m.id and m.state = 'minuted'`,
    );
    await runner.query(
      `alter table meetings add constraint only_minuted_meetings_say_since_when check (minuted_at is null or state = 'minuted')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table meetings drop column minuted_at`);
  }
}
