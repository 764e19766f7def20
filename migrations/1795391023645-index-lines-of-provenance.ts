import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From a decision to its project, and from a project to its works. */
export class IndexLinesOfProvenance1795391023645 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `create index projects_of_a_decision on projects (decision_id) where decision_id is not null`,
    );
    await queryRunner.query(
      `create index works_of_a_project on works (project_id) where project_id is not null`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index works_of_a_project`);
    await queryRunner.query(`drop index projects_of_a_decision`);
  }
}
