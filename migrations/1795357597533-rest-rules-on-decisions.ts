import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rules that are adopted rest on a decision of the register, and a decision by vote has its vote. What was entered
 * before keeps what was said of it then: its basis, and that the vote was held elsewhere.
 */
export class RestRulesOnDecisions1795357597533 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table rules_proposals add decision_id uuid,
      add constraint rules_proposals_decision_id_fkey foreign key (decision_id) references decisions(id)`);
    await queryRunner.query(`create unique index one_adoption_per_decision on rules_proposals (decision_id)`);
    await queryRunner.query(`create function rest_rules_on_decision() returns trigger language plpgsql as $$
    begin
      raise exception 'rules are adopted by a decision' using constraint = tg_name;
    end $$`);
    await queryRunner.query(`create trigger rules_rest_on_a_decision before update on rules_proposals for each row
      when (new.adopted_as_id is not null and new.decision_id is null
        and (old.adopted_as_id is null or old.decision_id is not null))
      execute function rest_rules_on_decision()`);
    await queryRunner.query(`alter table decisions drop constraint decision_way_is_known`);
    await queryRunner.query(
      `update decisions set taken_by = 'vote_elsewhere' where taken_by = 'vote' and vote_id is null`,
    );
    await queryRunner.query(`alter table decisions
      add constraint decision_way_is_known
        check (taken_by in ('consensus', 'vote', 'written_vote', 'no_objection', 'vote_elsewhere')),
      add constraint decisions_by_vote_name_it check (taken_by <> 'vote' or vote_id is not null)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table decisions drop constraint decisions_by_vote_name_it,
      drop constraint decision_way_is_known`);
    await queryRunner.query(`update decisions set taken_by = 'vote' where taken_by = 'vote_elsewhere'`);
    await queryRunner.query(`alter table decisions add constraint decision_way_is_known
      check (taken_by in ('consensus', 'vote', 'written_vote', 'no_objection'))`);
    await queryRunner.query(`drop trigger rules_rest_on_a_decision on rules_proposals`);
    await queryRunner.query(`drop function rest_rules_on_decision()`);
    await queryRunner.query(`alter table rules_proposals drop column decision_id`);
  }
}
