import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AnnounceBallotBoxes1795337492127 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Those who watch the room hear that one more has voted in secret: not who, and it is kept nowhere.
    await runner.query(`create function announce_room_of_ballot_boxes() returns trigger language plpgsql as $$
      begin
        perform announce_room((select a.meeting_id from votes v join motions o on o.id = v.motion_id
          join agenda_items a on a.id = o.agenda_item_id where v.id = new.vote_id));
        return null;
      end $$`);
    await runner.query(`create trigger ballot_boxes_change_the_room after update on ballot_boxes
      for each row execute function announce_room_of_ballot_boxes()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger ballot_boxes_change_the_room on ballot_boxes`);
    await runner.query(`drop function announce_room_of_ballot_boxes()`);
  }
}
