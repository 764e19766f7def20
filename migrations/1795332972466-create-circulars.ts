import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Texts that are put to the Members between meetings, what they answer, and decisions that belong to no meeting. */
export class CreateCirculars1795332972466 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table circulars (
      id uuid not null,
      procedure text not null,
      matter text not null,
      title text not null,
      text text not null,
      language text not null,
      mover_id uuid not null references organisations(id),
      opened_by_id uuid not null references people(id),
      opened_at timestamptz not null,
      last_day date not null,
      time_zone text not null,
      closes_at timestamptz not null,
      frozen jsonb not null,
      frozen_hash text not null,
      state text not null default 'open',
      closed_at timestamptz,
      result jsonb,
      withdrawn_because text,
      agenda_item_id uuid references agenda_items(id) on delete set null,
      constraint circulars_pkey primary key (id),
      constraint circular_procedure_is_known check (procedure in ('written_vote', 'no_objection')),
      constraint circular_state_is_known check (state in ('open', 'awaiting_tie_break', 'withheld', 'published', 'withdrawn')),
      constraint circulars_have_a_title check (length(trim(title)) between 1 and 200),
      constraint circulars_say_something check (length(trim(text)) between 1 and 5000),
      constraint circulars_close_after_they_open check (closes_at > opened_at and closed_at between opened_at and closes_at),
      constraint open_circulars_have_no_result check (state not in ('open', 'withheld', 'withdrawn') or result is null),
      constraint published_circulars_have_a_result check (state <> 'published' or (result is not null and closed_at is not null)),
      constraint withdrawn_circulars_say_why check ((state = 'withdrawn') = (withdrawn_because is not null)),
      constraint moved_circulars_are_published check (agenda_item_id is null or state = 'published')
    )`);
    await queryRunner.query(`create index circulars_by_time on circulars (opened_at)`);
    await queryRunner.query(`create index open_circulars on circulars (closes_at) where state = 'open'`);
    await queryRunner.query(`create index circulars_on_an_agenda on circulars (agenda_item_id)`);
    await queryRunner.query(`create table circular_rolls (
      circular_id uuid not null references circulars(id),
      member_id uuid not null references organisations(id),
      state text not null,
      constraint circular_rolls_pkey primary key (circular_id, member_id),
      constraint circular_roll_state_is_known check (state in ('asked', 'absent', 'recused', 'not_entitled'))
    )`);
    await queryRunner.query(`create table circular_answers (
      id uuid not null,
      circular_id uuid not null,
      member_id uuid not null,
      choice text not null,
      reason text,
      mandate_id uuid not null references mandates(id),
      person_id uuid not null references people(id),
      answered_at timestamptz not null,
      constraint circular_answers_pkey primary key (id),
      constraint one_answer_per_member_and_circular unique (circular_id, member_id),
      constraint circular_choice_is_known check (choice in ('yes', 'no', 'abstain', 'no_objection', 'objects')),
      constraint objections_say_why check (choice <> 'objects' or length(trim(reason)) between 1 and 2000),
      constraint circular_answers_circular_id_member_id_fkey foreign key (circular_id, member_id)
        references circular_rolls(circular_id, member_id)
    )`);
    await queryRunner.query(`create table circular_people (
      id uuid not null,
      circular_id uuid not null,
      member_id uuid not null,
      person_id uuid not null references people(id),
      mailed_at timestamptz not null,
      left_at timestamptz,
      constraint circular_people_pkey primary key (id),
      constraint circular_people_circular_id_member_id_fkey foreign key (circular_id, member_id)
        references circular_rolls(circular_id, member_id)
    )`);
    await queryRunner.query(
      `create unique index one_request_per_person_member_and_circular on circular_people (circular_id, member_id, person_id)`,
    );
    for (const table of ['circular_rolls', 'circular_answers'])
      await queryRunner.query(`create trigger ${table}_never_change before update or delete on ${table}
      for each row execute function written_once()`);
    // What is decided, and by what, is fixed when the text is put to the Members; what came of it stands.
    await queryRunner.query(`create function keep_circular() returns trigger language plpgsql as $$
    begin
      if to_jsonb(old) - array['state', 'closed_at', 'result', 'withdrawn_because', 'agenda_item_id']
        is distinct from to_jsonb(new) - array['state', 'closed_at', 'result', 'withdrawn_because', 'agenda_item_id']
        or old.state in ('published', 'withdrawn')
          and to_jsonb(old) - 'agenda_item_id' is distinct from to_jsonb(new) - 'agenda_item_id' then
        raise exception 'what was put to the Members is frozen' using constraint = tg_name;
      end if;
      return new;
    end $$`);
    await queryRunner.query(`create trigger circulars_stay_frozen before update on circulars
      for each row execute function keep_circular()`);
    await queryRunner.query(`alter table decisions alter column meeting_id drop not null`);
    await queryRunner.query(`alter table decisions add column circular_id uuid`);
    await queryRunner.query(`create unique index one_decision_per_circular on decisions (circular_id)`);
    await queryRunner.query(`alter table decisions drop constraint decision_votes_are_explained`);
    await queryRunner.query(
      `alter table decisions add constraint decision_votes_are_explained check ((vote_id is null and circular_id is null) = (computation is null))`,
    );
    await queryRunner.query(
      `alter table decisions add constraint decisions_are_taken_at_a_meeting_or_between check ((meeting_id is null) = (circular_id is not null))`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `alter table decisions drop constraint decisions_are_taken_at_a_meeting_or_between`,
    );
    await queryRunner.query(`alter table decisions drop constraint decision_votes_are_explained`);
    await queryRunner.query(
      `alter table decisions add constraint decision_votes_are_explained check ((vote_id is null) = (computation is null))`,
    );
    await queryRunner.query(`alter table decisions drop column circular_id`);
    await queryRunner.query(`alter table decisions alter column meeting_id set not null`);
    await queryRunner.query(`drop table circular_people`);
    await queryRunner.query(`drop table circular_answers`);
    await queryRunner.query(`drop table circular_rolls`);
    await queryRunner.query(`drop table circulars`);
    await queryRunner.query(`drop function keep_circular()`);
  }
}
