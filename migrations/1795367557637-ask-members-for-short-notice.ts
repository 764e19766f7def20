import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The consent of every Member to shorter notice is a row of each of them, no longer a sentence of the Secretariat.
 * Meetings that were convened on such a sentence keep it.
 */
export class AskMembersForShortNotice1795367557637 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table short_notices (
      id uuid not null,
      meeting_id uuid not null,
      state text not null default 'asked',
      from_day date not null,
      because text not null,
      asked_by_id uuid not null,
      asked_at timestamptz not null,
      settled_at timestamptz,
      constraint short_notices_pkey primary key (id),
      constraint short_notice_state_is_known check (state in ('asked', 'relied_on', 'withdrawn')),
      constraint short_notice_says_why check (length(trim(because)) between 1 and 1000),
      constraint settled_short_notices_say_when check ((state = 'asked') = (settled_at is null)),
      constraint short_notices_meeting_id_fkey foreign key (meeting_id) references meetings(id),
      constraint short_notices_asked_by_id_fkey foreign key (asked_by_id) references people(id)
    )`);
    await queryRunner.query(
      `create unique index one_short_notice_is_asked_for on short_notices (meeting_id) where state = 'asked'`,
    );
    await queryRunner.query(
      `create index short_notices_of_a_meeting on short_notices (meeting_id, asked_at)`,
    );
    await queryRunner.query(`create table short_notice_answers (
      short_notice_id uuid not null,
      member_id uuid not null,
      consents boolean,
      answered_at timestamptz,
      answered_by_id uuid,
      recorded_where text,
      constraint short_notice_answers_pkey primary key (short_notice_id, member_id),
      constraint short_notice_answers_say_when_and_by_whom check (
        (consents is null) = (answered_at is null) and (consents is null) = (answered_by_id is null)),
      constraint short_notice_records_are_of_consent check (
        recorded_where is null or (consents is true and length(trim(recorded_where)) between 1 and 1000)),
      constraint short_notice_answers_short_notice_id_fkey
        foreign key (short_notice_id) references short_notices(id),
      constraint short_notice_answers_member_id_fkey foreign key (member_id) references organisations(id),
      constraint short_notice_answers_answered_by_id_fkey foreign key (answered_by_id) references people(id)
    )`);
    await queryRunner.query(`create function every_member_consents() returns trigger language plpgsql as $$
    begin
      if not exists (select from short_notice_answers where short_notice_id = new.id)
        or exists (
          select from memberships v left join short_notice_answers a
            on a.member_id = v.organisation_id and a.short_notice_id = new.id
          where v.standing = 'member' and v.stage = 'in_force'
            and v.starts_on <= (now() + interval '8 hours')::date
            and (v.ends_on is null or v.ends_on > (now() + interval '8 hours')::date)
            and a.consents is not true) then
        raise exception 'notice is shorter by the consent of every Member'
          using constraint = 'short_notice_rests_on_everybodys_consent';
      end if;
      return new;
    end $$`);
    await queryRunner.query(`create trigger short_notice_rests_on_everybodys_consent
      before insert or update on short_notices for each row when (new.state = 'relied_on')
      execute function every_member_consents()`);
    await queryRunner.query(`create function short_notice_answers_stand() returns trigger language plpgsql as $$
    begin
      if exists (select from short_notices where id = old.short_notice_id and state <> 'asked') then
        raise exception 'what was said of shorter notice stands once it is settled'
          using constraint = 'short_notice_answers_stand_once_settled';
      end if;
      return coalesce(new, old);
    end $$`);
    await queryRunner.query(`create trigger short_notice_answers_stand_once_settled
      before update or delete on short_notice_answers for each row execute function short_notice_answers_stand()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table short_notice_answers`);
    await queryRunner.query(`drop table short_notices`);
    await queryRunner.query(`drop function short_notice_answers_stand()`);
    await queryRunner.query(`drop function every_member_consents()`);
  }
}
