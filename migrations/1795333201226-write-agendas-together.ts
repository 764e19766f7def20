import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WriteAgendasTogether1795333201226 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table late_items (
      id uuid not null,
      meeting_id uuid not null,
      state text not null default 'proposed',
      title text not null,
      kind text not null,
      minutes integer not null,
      note text not null default '',
      presenter_id uuid,
      presenter_name text not null default '',
      because text not null,
      proposed_by_id uuid not null,
      proposed_at timestamptz not null,
      settled_at timestamptz,
      agenda_item_id uuid,
      constraint late_item_kind_is_known check (kind in ('information', 'consent', 'discussion', 'decision')),
      constraint late_item_state_is_known check (state in ('proposed', 'entered', 'refused', 'withdrawn')),
      constraint late_items_have_a_title check (length(trim(title)) between 1 and 300),
      constraint late_items_take_time check (minutes between 0 and 600),
      constraint late_items_say_why check (length(trim(because)) between 1 and 1000),
      constraint entered_late_items_are_on_the_agenda check ((state = 'entered') = (agenda_item_id is not null)),
      constraint settled_late_items_say_when check ((state = 'proposed') = (settled_at is null)),
      constraint late_items_pkey primary key (id)
    )`);
    await queryRunner.query(`create index late_items_of_a_meeting on late_items (meeting_id, proposed_at)`);
    await queryRunner.query(
      `create unique index one_late_item_per_agenda_item on late_items (agenda_item_id)`,
    );
    await queryRunner.query(`create table late_item_answers (
      late_item_id uuid not null,
      member_id uuid not null,
      answer text,
      answered_at timestamptz,
      answered_from text,
      answered_by_id uuid,
      recorded_where text,
      constraint late_item_answer_is_known check (answer in ('consents', 'refuses')),
      constraint late_item_answer_way_is_known check (answered_from in ('portal', 'mail', 'secretariat')),
      constraint late_item_answers_say_when_and_how check (
        (answer is null) = (answered_at is null) and (answer is null) = (answered_from is null)
        and (answer is null) = (answered_by_id is null)),
      constraint recorded_consents_say_where check (
        (answered_from is not distinct from 'secretariat') = (recorded_where is not null)
        and (recorded_where is null or answer = 'consents')),
      constraint late_item_answers_pkey primary key (late_item_id, member_id)
    )`);
    await queryRunner.query(`create table item_reviews (
      agenda_item_id uuid not null,
      member_id uuid not null,
      verdict text not null,
      remark text not null default '',
      person_id uuid not null,
      said_at timestamptz not null,
      said_from text not null,
      constraint review_verdict_is_known check (verdict in ('preapproves', 'flags')),
      constraint review_way_is_known check (said_from in ('portal', 'mail', 'secretariat')),
      constraint review_remarks_are_short check (length(remark) <= 1000),
      constraint item_reviews_pkey primary key (agenda_item_id, member_id)
    )`);
    await queryRunner.query(`create table items_taken_out (
      agenda_item_id uuid not null,
      member_id uuid not null,
      person_id uuid not null,
      at timestamptz not null,
      said_from text not null,
      constraint taking_out_way_is_known check (said_from in ('portal', 'mail', 'secretariat')),
      constraint items_taken_out_pkey primary key (agenda_item_id)
    )`);
    await queryRunner.query(`create table items_passed (
      agenda_item_id uuid not null,
      decision_id uuid not null,
      passed_at timestamptz not null,
      quorum jsonb not null,
      constraint items_passed_pkey primary key (agenda_item_id)
    )`);
    await queryRunner.query(`create unique index one_passed_item_per_decision on items_passed (decision_id)`);
    for (const [table, column, other, more = ''] of [
      ['late_items', 'meeting_id', 'meetings'],
      ['late_items', 'presenter_id', 'people'],
      ['late_items', 'proposed_by_id', 'people'],
      ['late_items', 'agenda_item_id', 'agenda_items'],
      ['late_item_answers', 'late_item_id', 'late_items'],
      ['late_item_answers', 'member_id', 'organisations'],
      ['late_item_answers', 'answered_by_id', 'people'],
      ['item_reviews', 'agenda_item_id', 'agenda_items', ' on delete cascade'],
      ['item_reviews', 'member_id', 'organisations'],
      ['item_reviews', 'person_id', 'people'],
      ['items_taken_out', 'agenda_item_id', 'agenda_items', ' on delete cascade'],
      ['items_taken_out', 'member_id', 'organisations'],
      ['items_taken_out', 'person_id', 'people'],
      ['items_passed', 'agenda_item_id', 'agenda_items'],
      ['items_passed', 'decision_id', 'decisions'],
    ])
      await queryRunner.query(
        `alter table ${table} add constraint ${table}_${column}_fkey foreign key (${column}) references ${other}(id)${more}`,
      );
    await queryRunner.query(`create function everybody_consents() returns trigger language plpgsql as $$
    begin
      if not exists (select from late_item_answers where late_item_id = new.id)
        or exists (select from late_item_answers where late_item_id = new.id and answer is distinct from 'consents') then
        raise exception 'a late item enters with the consent of every Member'
          using constraint = 'late_items_enter_with_everybodys_consent';
      end if;
      return new;
    end $$`);
    await queryRunner.query(`create trigger late_items_enter_with_everybodys_consent
      before insert or update on late_items for each row when (new.state = 'entered')
      execute function everybody_consents()`);
    await queryRunner.query(`create function settled_answers_stand() returns trigger language plpgsql as $$
    begin
      if exists (select from late_items where id = old.late_item_id and state <> 'proposed') then
        raise exception 'what was said of a late item stands once it is settled'
          using constraint = 'late_item_answers_stand_once_settled';
      end if;
      return coalesce(new, old);
    end $$`);
    await queryRunner.query(`create trigger late_item_answers_stand_once_settled
      before update or delete on late_item_answers for each row execute function settled_answers_stand()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [
      'items_passed',
      'items_taken_out',
      'item_reviews',
      'late_item_answers',
      'late_items',
    ])
      await queryRunner.query(`drop table ${table}`);
    await queryRunner.query(`drop function settled_answers_stand()`);
    await queryRunner.query(`drop function everybody_consents()`);
  }
}
