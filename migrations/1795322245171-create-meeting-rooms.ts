import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMeetingRooms1795322245171 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table sittings (
      id uuid not null,
      meeting_id uuid not null references meetings(id),
      call text not null default 'first',
      started_at timestamptz not null,
      ended_at timestamptz,
      constraint sitting_ends_after_it_starts check (ended_at >= started_at),
      constraint sitting_call_is_known check (call in ('first', 'second')),
      constraint sittings_do_not_overlap exclude using gist (meeting_id with =, tstzrange(started_at, ended_at, '[)') with &&),
      constraint sittings_pkey primary key (id)
    )`);
    await runner.query(`create table presence_entries (
      id uuid not null,
      meeting_id uuid not null references meetings(id),
      member_id uuid not null references organisations(id),
      act text not null,
      at timestamptz not null,
      person_id uuid references people(id),
      capacity text,
      for_person_id uuid references people(id),
      agenda_item_id uuid references agenda_items(id),
      to_member_id uuid references organisations(id),
      entered_by_id uuid not null references people(id),
      entered_at timestamptz not null,
      constraint presence_act_is_known check (act in ('arrived', 'stood_in', 'left', 'recused', 'came_back', 'recusal_lifted', 'proxy_given', 'proxy_revoked')),
      constraint presence_of_people_names_them check ((act in ('arrived', 'stood_in', 'left')) = (person_id is not null)),
      constraint those_who_come_have_a_capacity check ((act in ('arrived', 'stood_in')) = (capacity is not null)),
      constraint those_who_stand_in_do_so_for_somebody check ((act = 'stood_in') = (for_person_id is not null)),
      constraint recusals_are_from_an_item check ((act in ('recused', 'came_back', 'recusal_lifted')) = (agenda_item_id is not null)),
      constraint proxies_go_to_a_member check ((act = 'proxy_given') = (to_member_id is not null)),
      constraint presence_entries_pkey primary key (id)
    )`);
    await runner.query(`create index presence_entries_of_a_meeting on presence_entries (meeting_id, at, id)`);
    await runner.query(
      `create index recusals_from_an_item on presence_entries (agenda_item_id, member_id, at, id)`,
    );
    await runner.query(`create table items_taken_up (
      id uuid not null,
      meeting_id uuid not null references meetings(id),
      agenda_item_id uuid not null references agenda_items(id),
      at timestamptz not null,
      person_id uuid not null references people(id),
      constraint items_taken_up_pkey primary key (id)
    )`);
    await runner.query(`create index items_taken_up_by_a_meeting on items_taken_up (meeting_id, at, id)`);
    await runner.query(`create function written_once() returns trigger language plpgsql as $$
    begin
      raise exception '% are written once', replace(tg_table_name, '_', ' ') using constraint = tg_name;
    end $$`);
    for (const table of ['presence_entries', 'items_taken_up'])
      await runner.query(`create trigger ${table}_never_change before update or delete on ${table}
      for each row execute function written_once()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table items_taken_up`);
    await runner.query(`drop table presence_entries`);
    await runner.query(`drop table sittings`);
    await runner.query(`drop function written_once()`);
  }
}
