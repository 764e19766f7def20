import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables that say of an agenda item how it stands among those by consent, which the room of its meeting shows. */
const tables = ['items_taken_out', 'items_passed'];

export class AnnounceItemsByConsent1795345555603 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create function announce_room_of_item() returns trigger language plpgsql as $$
      begin
        perform announce_room((select a.meeting_id from agenda_items a where a.id = new.agenda_item_id));
        return null;
      end $$`);
    for (const table of tables)
      await runner.query(`create trigger ${table}_change_the_room after insert on ${table}
        for each row execute function announce_room_of_item()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`drop trigger ${table}_change_the_room on ${table}`);
    await runner.query(`drop function announce_room_of_item()`);
  }
}
