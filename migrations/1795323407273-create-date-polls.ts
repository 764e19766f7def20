import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDatePolls1795323407273 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table date_polls (
      id uuid not null,
      meeting_id uuid not null,
      state text not null default 'open',
      time_zone text not null,
      minutes integer not null,
      closes_wall_clock text not null,
      closes_occurrence text,
      closes_at timestamptz not null,
      short_notice_because text,
      opened_at timestamptz not null,
      settled_at timestamptz,
      chosen_slot_id uuid,
      because text,
      version integer not null default '1',
      constraint poll_state_is_known check (state in ('open', 'closed', 'chosen', 'given_up')),
      constraint poll_occurrence_is_known check (closes_occurrence in ('earlier', 'later')),
      constraint polls_close_after_they_open check (closes_at > opened_at),
      constraint polled_meetings_last_a_while check (minutes between 15 and 1440),
      constraint settled_polls_say_when check ((state in ('chosen', 'given_up')) = (settled_at is not null)),
      constraint chosen_polls_say_what check ((state = 'chosen') = (chosen_slot_id is not null)),
      constraint date_polls_pkey primary key (id)
    )`);
    await runner.query(
      `create unique index one_open_poll_per_meeting on date_polls (meeting_id) where state in ('open', 'closed')`,
    );
    await runner.query(`create index date_polls_of_a_meeting on date_polls (meeting_id, opened_at)`);
    await runner.query(`create table date_poll_slots (
      id uuid not null,
      poll_id uuid not null,
      position integer not null,
      wall_clock text not null,
      occurrence text,
      starts_at timestamptz not null,
      constraint a_poll_has_forty_slots_at_most check (position between 1 and 40),
      constraint slot_wall_clock_is_plain check (wall_clock ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$'),
      constraint slot_occurrence_is_known check (occurrence in ('earlier', 'later')),
      constraint date_poll_slots_pkey primary key (id)
    )`);
    await runner.query(
      `create unique index one_slot_per_poll_and_time on date_poll_slots (poll_id, wall_clock) where occurrence is null`,
    );
    await runner.query(
      `create unique index one_slot_per_place_in_a_poll on date_poll_slots (poll_id, position)`,
    );
    await runner.query(`create table date_poll_people (
      id uuid not null,
      poll_id uuid not null,
      person_id uuid not null,
      reminded_at timestamptz,
      answered_at timestamptz,
      answered_from text,
      constraint poll_answer_channel_is_known check (answered_from in ('mail', 'portal')),
      constraint poll_answers_have_a_time check ((answered_at is null) = (answered_from is null)),
      constraint date_poll_people_pkey primary key (id)
    )`);
    await runner.query(
      `create unique index one_question_per_person_and_poll on date_poll_people (poll_id, person_id)`,
    );
    await runner.query(`create index date_polls_of_a_person on date_poll_people (person_id)`);
    await runner.query(`create table date_poll_answers (
      id uuid not null,
      asked_id uuid not null,
      slot_id uuid not null,
      answer text not null,
      constraint slot_answer_is_known check (answer in ('yes', 'if_needed', 'no')),
      constraint date_poll_answers_pkey primary key (id)
    )`);
    await runner.query(
      `create unique index one_answer_per_person_and_slot on date_poll_answers (asked_id, slot_id)`,
    );
    await runner.query(
      `alter table date_polls add constraint date_polls_meeting_id_fkey foreign key (meeting_id) references meetings(id)`,
    );
    await runner.query(
      `alter table date_poll_slots add constraint date_poll_slots_poll_id_fkey foreign key (poll_id) references date_polls(id)`,
    );
    await runner.query(
      `alter table date_poll_people add constraint date_poll_people_poll_id_fkey foreign key (poll_id) references date_polls(id)`,
    );
    await runner.query(
      `alter table date_poll_people add constraint date_poll_people_person_id_fkey foreign key (person_id) references people(id)`,
    );
    await runner.query(
      `alter table date_poll_answers add constraint date_poll_answers_asked_id_fkey foreign key (asked_id) references date_poll_people(id)`,
    );
    await runner.query(
      `alter table date_poll_answers add constraint date_poll_answers_slot_id_fkey foreign key (slot_id) references date_poll_slots(id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table date_poll_answers`);
    await runner.query(`drop table date_poll_people`);
    await runner.query(`drop table date_poll_slots`);
    await runner.query(`drop table date_polls`);
  }
}
