import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose rows are seen in the room of a meeting, and how a row of each tells the meeting. */
const meetingsByTable = {
  meetings: 'new.id',
  sittings: 'new.meeting_id',
  presence_entries: 'new.meeting_id',
  items_taken_up: 'new.meeting_id',
  motions: `(select a.meeting_id from agenda_items a where a.id = new.agenda_item_id)`,
  votes: `(select a.meeting_id from motions o join agenda_items a on a.id = o.agenda_item_id where o.id = new.motion_id)`,
  ballots: `(select a.meeting_id from votes v join motions o on o.id = v.motion_id
      join agenda_items a on a.id = o.agenda_item_id where v.id = new.vote_id)`,
};

export class AnnounceChangesOfRooms1795333250279 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Those who listen hear of it when the transaction commits, once, however many rows it changed.
    await runner.query(`create function announce_room(meeting uuid) returns void language sql as $$
      select pg_notify('room_changed', meeting::text) $$`);
    for (const [table, meeting] of Object.entries(meetingsByTable)) {
      await runner.query(`create function announce_room_of_${table}() returns trigger language plpgsql as $$
      begin
        perform announce_room(${meeting});
        return null;
      end $$`);
      await runner.query(`create trigger ${table}_change_the_room after insert or update on ${table}
        for each row execute function announce_room_of_${table}()`);
    }
    await runner.query(`create function announce_end_of_session() returns trigger language plpgsql as $$
      begin
        perform pg_notify('session_ended', new.id::text);
        return null;
      end $$`);
    await runner.query(`create trigger sessions_end after update of ended_at on sessions
      for each row when (new.ended_at is not null and old.ended_at is null) execute function announce_end_of_session()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger sessions_end on sessions`);
    await runner.query(`drop function announce_end_of_session()`);
    for (const table of Object.keys(meetingsByTable)) {
      await runner.query(`drop trigger ${table}_change_the_room on ${table}`);
      await runner.query(`drop function announce_room_of_${table}()`);
    }
    await runner.query(`drop function announce_room(uuid)`);
  }
}
