import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the Board has settled stays as it is, whoever writes to the database: rules once adopted, decisions once
 * published, terms in the Chair once they are over. What follows from a decision goes on: its actions, and the
 * word that there are none. A
 * decision that is taken may be corrected until it is published, and a term concluded until it is over.
 */
export class KeepWhatIsSettled1795369709718 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create function keep_as_it_stands() returns trigger language plpgsql as $$
    begin
      raise exception 'what is settled stays as it is' using constraint = tg_name;
    end $$`);
    await queryRunner.query(`create trigger adopted_rules_never_change before update or delete on rules_versions
      for each row execute function keep_as_it_stands()`);
    const whatFollows = `array['version', 'carries_itself', 'nothing_follows_because', 'nothing_follows_said_at',
      'nothing_follows_said_by_id']`;
    await queryRunner.query(`create trigger published_decisions_never_change before update on decisions for each row
      when (old.state = 'published' and to_jsonb(old) - ${whatFollows} <> to_jsonb(new) - ${whatFollows})
      execute function keep_as_it_stands()`);
    await queryRunner.query(`create trigger published_decisions_are_never_deleted before delete on decisions for each row
      when (old.state = 'published') execute function keep_as_it_stands()`);
    await queryRunner.query(`create trigger concluded_chair_terms_never_change before update or delete on chair_terms
      for each row when (old.ends_on <= (now() + interval '8 hours')::date) execute function keep_as_it_stands()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop trigger concluded_chair_terms_never_change on chair_terms`);
    await queryRunner.query(`drop trigger published_decisions_are_never_deleted on decisions`);
    await queryRunner.query(`drop trigger published_decisions_never_change on decisions`);
    await queryRunner.query(`drop trigger adopted_rules_never_change on rules_versions`);
    await queryRunner.query(`drop function keep_as_it_stands()`);
  }
}
