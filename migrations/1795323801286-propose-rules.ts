import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Versions of the Rules of Procedure that are proposed, not adopted; and the limits of fairness, which were constants,
 * as values of every stored version.
 */
export class ProposeRules1795323801286 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table rules_proposals (
      id uuid not null,
      rules jsonb not null,
      because text not null,
      proposed_by_id uuid not null,
      proposed_on date not null,
      version integer default 1 not null,
      adopted_as_id uuid,
      withdrawn_on date,
      constraint rules_proposals_pkey primary key (id),
      constraint rules_proposals_proposed_by_id_fkey foreign key (proposed_by_id) references people(id),
      constraint rules_proposals_adopted_as_id_fkey foreign key (adopted_as_id) references rules_versions(id),
      constraint adopted_rules_are_not_withdrawn check (adopted_as_id is null or withdrawn_on is null)
    )`);
    await queryRunner.query(
      `create unique index one_proposal_per_rules_version on rules_proposals (adopted_as_id)`,
    );
    await queryRunner.query(`update rules_versions set rules = rules ||
      '{"fairness": {"mostOfMean": {"numerator": 3, "denominator": 2}, "oneRedIn": 3}}' where not rules ? 'fairness'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`update rules_versions set rules = rules - 'fairness'`);
    await queryRunner.query(`drop table rules_proposals`);
  }
}
