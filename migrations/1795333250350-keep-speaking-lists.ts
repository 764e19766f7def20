import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepSpeakingLists1795333250350 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table floor_requests (
      id uuid not null,
      meeting_id uuid not null references meetings(id),
      agenda_item_id uuid not null references agenda_items(id),
      member_id uuid not null references organisations(id),
      person_id uuid not null references people(id),
      entered_by_id uuid not null references people(id),
      asked_at timestamptz not null,
      given_at timestamptz,
      ended_at timestamptz,
      withdrawn_at timestamptz,
      constraint turns_end_after_they_begin check (ended_at >= given_at),
      constraint who_has_the_floor_has_not_withdrawn check (given_at is null or withdrawn_at is null),
      constraint floor_requests_pkey primary key (id)
    )`);
    await runner.query(`create index floor_requests_of_a_meeting on floor_requests (meeting_id, id)`);
    await runner.query(
      `create unique index one_request_for_the_floor_per_member on floor_requests (agenda_item_id, member_id) where given_at is null and withdrawn_at is null`,
    );
    await runner.query(
      `create unique index one_speaker_at_a_time on floor_requests (meeting_id) where given_at is not null and ended_at is null`,
    );
    await runner.query(`create function announce_room_of_floor_requests() returns trigger language plpgsql as $$
      begin
        perform announce_room(new.meeting_id);
        return null;
      end $$`);
    await runner.query(`create trigger floor_requests_change_the_room after insert or update on floor_requests
      for each row execute function announce_room_of_floor_requests()`);
    // Whoever enters for others what happened earlier says why; what was entered before this was asked stays.
    await runner.query(`alter table presence_entries add column because text`);
    await runner.query(
      `alter table presence_entries add constraint reasons_say_something check (length(trim(because)) between 1 and 500)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table presence_entries drop column because`);
    await runner.query(`drop table floor_requests`);
    await runner.query(`drop function announce_room_of_floor_requests()`);
  }
}
