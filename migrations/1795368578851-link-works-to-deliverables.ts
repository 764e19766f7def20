import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LinkWorksToDeliverables1795368578851 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table project_duties add work_id uuid`);
    await runner.query(`alter table project_duties add constraint project_duties_work_id_fkey
      foreign key (work_id) references works(id) on delete set null`);
    await runner.query(`alter table project_duties add constraint works_come_of_accepted_deliverables
      check (work_id is null or (kind = 'deliverable' and state = 'accepted'))`);
    await runner.query(`create unique index one_deliverable_per_work on project_duties (work_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index one_deliverable_per_work`);
    await runner.query(`alter table project_duties drop constraint works_come_of_accepted_deliverables`);
    await runner.query(`alter table project_duties drop constraint project_duties_work_id_fkey`);
    await runner.query(`alter table project_duties drop column work_id`);
  }
}
