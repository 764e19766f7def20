import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Of a decision it is known what follows: actions, or by the Secretariat’s word nothing; or it carries itself, as the
 * election of a Chair, reports that were received and rules that were adopted do.
 */
export class SayThatNothingFollows1795366540830 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table decisions
      add carries_itself boolean not null default false,
      add nothing_follows_because text,
      add nothing_follows_said_at timestamptz,
      add nothing_follows_said_by_id uuid,
      add constraint nothing_follows_for_a_reason
        check (length(trim(nothing_follows_because)) between 1 and 1000),
      add constraint nothing_follows_by_somebodys_word check (
        (nothing_follows_because is null) = (nothing_follows_said_at is null)
        and (nothing_follows_because is null) = (nothing_follows_said_by_id is null)),
      add constraint decisions_nothing_follows_said_by_id_fkey
        foreign key (nothing_follows_said_by_id) references people(id)`);
    await queryRunner.query(`update decisions d set carries_itself = true
      where exists (select from items_passed p where p.decision_id = d.id)
        or exists (select from rules_proposals r where r.decision_id = d.id)
        or exists (select from votes v join motions m on m.id = v.motion_id
          where v.id = d.vote_id and m.turn_starts_on is not null)`);
    // Locks the decision, so that an action and the word that there is none cannot both come at once.
    await queryRunner.query(`create function follow_or_say_nothing_does() returns trigger language plpgsql as $$
    declare
      word text;
      both_stand boolean;
    begin
      if tg_table_name = 'actions' then
        select nothing_follows_because into word from decisions where id = new.decision_id for share;
        both_stand := word is not null;
      else
        both_stand := exists (select from actions where decision_id = new.id);
      end if;
      if both_stand then
        raise exception 'actions follow from a decision, or nothing does'
          using constraint = 'actions_or_nothing_follow';
      end if;
      return new;
    end $$`);
    await queryRunner.query(`create trigger actions_or_nothing_follow before insert or update of decision_id on actions
      for each row execute function follow_or_say_nothing_does()`);
    await queryRunner.query(`create trigger actions_or_nothing_follow before update on decisions
      for each row when (new.nothing_follows_because is not null) execute function follow_or_say_nothing_does()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop trigger actions_or_nothing_follow on decisions`);
    await queryRunner.query(`drop trigger actions_or_nothing_follow on actions`);
    await queryRunner.query(`drop function follow_or_say_nothing_does()`);
    await queryRunner.query(`alter table decisions
      drop constraint decisions_nothing_follows_said_by_id_fkey,
      drop constraint nothing_follows_by_somebodys_word,
      drop constraint nothing_follows_for_a_reason,
      drop column nothing_follows_said_by_id,
      drop column nothing_follows_said_at,
      drop column nothing_follows_because,
      drop column carries_itself`);
  }
}
