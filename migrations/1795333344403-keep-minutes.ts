import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepMinutes1795333344403 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table minutes (
      meeting_id uuid not null references meetings(id),
      state text not null default 'being_written',
      sent_at timestamptz,
      sent_by_id uuid references people(id),
      corrections_until date,
      corrections_close_at timestamptz,
      approved_at timestamptz,
      approved_by text,
      approved_in_id uuid references meetings(id),
      published_on date,
      constraint minutes_state_is_known check (state in ('being_written', 'draft_sent', 'approved', 'published')),
      constraint sent_drafts_say_when check ((state = 'being_written') = (sent_at is null)),
      constraint sent_drafts_say_who_sent_them check ((sent_at is null) = (sent_by_id is null)),
      constraint sent_drafts_have_a_last_day check ((sent_at is null) = (corrections_until is null)),
      constraint sent_drafts_leave_time check ((sent_at is null) = (corrections_close_at is null) and corrections_close_at > sent_at),
      constraint approved_minutes_say_when check ((state in ('approved', 'published')) = (approved_at is not null)),
      constraint approval_way_is_known check (approved_by in ('lapse', 'board')),
      constraint approved_minutes_say_how check ((approved_at is null) = (approved_by is null)),
      constraint boards_approve_at_a_meeting check ((approved_by is not distinct from 'board') = (approved_in_id is not null)),
      constraint boards_approve_at_another_meeting check (approved_in_id <> meeting_id),
      constraint minutes_are_approved_after_they_are_sent check (approved_at >= sent_at),
      constraint published_minutes_say_when check ((state = 'published') = (published_on is not null)),
      constraint minutes_pkey primary key (meeting_id)
    )`);
    await runner.query(`create table minutes_sections (
      id uuid not null,
      meeting_id uuid not null references minutes(meeting_id),
      key text not null,
      agenda_item_id uuid references agenda_items(id),
      text jsonb,
      saved_at timestamptz not null default now(),
      saved_by_id uuid not null references people(id),
      version integer not null default 1,
      withheld_because text,
      constraint sections_are_of_items_or_around_them check ((key in ('opening', 'closing')) = (agenda_item_id is null)),
      constraint sections_are_named_by_their_item check (agenda_item_id is null or key = agenda_item_id::text),
      constraint texts_of_minutes_are_trees check (jsonb_typeof(text) = 'object' and length(text::text) <= 600000),
      constraint withheld_sections_say_why check (length(trim(withheld_because)) between 1 and 1000),
      constraint minutes_sections_pkey primary key (id)
    )`);
    await runner.query(
      `create unique index one_text_per_section_of_minutes on minutes_sections (meeting_id, key)`,
    );
    await runner.query(`create index minutes_of_an_agenda_item on minutes_sections (agenda_item_id)`);
    await runner.query(`create table minutes_section_versions (
      id uuid not null,
      section_id uuid not null references minutes_sections(id),
      text jsonb,
      saved_at timestamptz not null,
      saved_by_id uuid not null references people(id),
      kept_as text not null default 'replaced',
      constraint reason_for_keeping_is_known check (kept_as in ('replaced', 'set_aside', 'sent')),
      constraint kept_texts_of_minutes_are_trees check (jsonb_typeof(text) = 'object' and length(text::text) <= 600000),
      constraint minutes_section_versions_pkey primary key (id)
    )`);
    await runner.query(
      `create index versions_of_a_section_of_minutes on minutes_section_versions (section_id, saved_at)`,
    );
    await runner.query(
      `create unique index one_sent_text_per_section_of_minutes on minutes_section_versions (section_id) where kept_as = 'sent'`,
    );
    await runner.query(`create table minutes_readers (
      id uuid not null,
      meeting_id uuid not null references minutes(meeting_id),
      person_id uuid not null references people(id),
      present_for_id uuid references organisations(id),
      agreed_at timestamptz,
      constraint minutes_readers_pkey primary key (id)
    )`);
    await runner.query(
      `create unique index one_letter_per_reader_of_minutes on minutes_readers (meeting_id, person_id)`,
    );
    await runner.query(`create index minutes_sent_to_a_person on minutes_readers (person_id)`);
    await runner.query(`create table minutes_corrections (
      id uuid not null,
      meeting_id uuid not null references minutes(meeting_id),
      key text not null,
      person_id uuid not null references people(id),
      member_id uuid not null references organisations(id),
      text text not null,
      given_at timestamptz not null,
      given_from text not null,
      state text not null default 'waiting',
      answer text not null default '',
      answered_at timestamptz,
      answered_by_id uuid references people(id),
      constraint correction_state_is_known check (state in ('waiting', 'taken_over', 'declined')),
      constraint correction_channel_is_known check (given_from in ('portal', 'mail')),
      constraint corrections_say_something check (length(trim(text)) between 1 and 5000),
      constraint answered_corrections_say_when check ((state = 'waiting') = (answered_at is null)),
      constraint answered_corrections_say_by_whom check ((answered_at is null) = (answered_by_id is null)),
      constraint declined_corrections_say_why check (state <> 'declined' or length(trim(answer)) > 0),
      constraint minutes_corrections_pkey primary key (id)
    )`);
    await runner.query(
      `create index corrections_of_minutes on minutes_corrections (meeting_id, given_at, id)`,
    );
    await runner.query(`create function sending_of_minutes_stands() returns trigger language plpgsql as $$
    begin
      raise exception 'when a draft of minutes was sent is a fact' using constraint = 'sending_of_minutes_stands';
    end $$`);
    await runner.query(`create trigger sending_of_minutes_stands before update on minutes for each row
      when (old.sent_at is not null and (new.sent_at, new.corrections_until, new.corrections_close_at)
        is distinct from (old.sent_at, old.corrections_until, old.corrections_close_at))
      execute function sending_of_minutes_stands()`);
    await runner.query(`create function approved_minutes_keep_their_words() returns trigger language plpgsql as $$
    begin
      if exists (select from minutes where meeting_id = coalesce(old.meeting_id, new.meeting_id)
          and state in ('approved', 'published')) then
        raise exception 'minutes that are approved keep their words'
          using constraint = 'approved_minutes_keep_their_words';
      end if;
      return coalesce(new, old);
    end $$`);
    await runner.query(`create trigger approved_minutes_keep_their_words before update of text or delete on minutes_sections
      for each row execute function approved_minutes_keep_their_words()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'minutes_corrections',
      'minutes_readers',
      'minutes_section_versions',
      'minutes_sections',
      'minutes',
    ])
      await runner.query(`drop table ${table}`);
    await runner.query(`drop function approved_minutes_keep_their_words()`);
    await runner.query(`drop function sending_of_minutes_stands()`);
  }
}
