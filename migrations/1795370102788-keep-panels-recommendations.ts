import type { MigrationInterface, QueryRunner } from 'typeorm';

const constraints = {
  votes: 'panels_recommend_something_on_a_day',
  circulars: 'panels_recommend_something_on_circulars',
};

/** What an external panel recommended is kept with the vote, its text and its day together. Older votes know only that it did. */
export class KeepPanelsRecommendations1795370102788 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [table, name] of Object.entries(constraints))
      await queryRunner.query(`alter table ${table} add constraint ${name} check (
        (frozen #>> '{panel,text}' is null) = (frozen #>> '{panel,on}' is null)
        and (frozen #>> '{panel,text}' is null or (frozen -> 'panelRecommended' = 'true'
          and length(trim(frozen #>> '{panel,text}')) between 1 and 5000)))`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [table, name] of Object.entries(constraints))
      await queryRunner.query(`alter table ${table} drop constraint ${name}`);
  }
}
