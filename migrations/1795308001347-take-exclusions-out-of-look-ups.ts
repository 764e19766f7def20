import type { MigrationInterface, QueryRunner } from 'typeorm';

// An exclusion's GiST index on plain columns is taken for look-ups by the planner, and answers them many times slower
// than a btree. On an expression that no query has, it holds the rule and nothing else.
const singleCapacities = `capacity in ('representative', 'first_alternate', 'second_alternate', 'secretary_general')`;

export class TakeExclusionsOutOfLookUps1795308001347 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table mandates
      drop constraint one_holder_per_capacity_at_a_time,
      drop constraint one_mandate_per_person_and_capacity_at_a_time,
      add constraint one_holder_per_capacity_at_a_time exclude using gist
        ((organisation_id::text || ' ' || capacity) with =, tstzrange(starts_at, ends_at) with &&)
        where (${singleCapacities}),
      add constraint one_mandate_per_person_and_capacity_at_a_time exclude using gist
        ((person_id::text || ' ' || organisation_id::text || ' ' || capacity) with =,
         tstzrange(starts_at, ends_at) with &&)`);
    await queryRunner.query(`alter table memberships
      drop constraint one_membership_stage_at_a_time,
      add constraint one_membership_stage_at_a_time exclude using gist
        ((organisation_id::text) with =, daterange(starts_on, ends_on, '[)') with &&)`);
    await queryRunner.query(
      `create index memberships_of_an_organisation on memberships (organisation_id, starts_on)`,
    );
    // It is worked out once for a statement, so that its cost should weigh in no plan.
    await queryRunner.query(`alter function search_query(text) cost 1`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter function search_query(text) cost 10000`);
    await queryRunner.query(`drop index memberships_of_an_organisation`);
    await queryRunner.query(`alter table memberships
      drop constraint one_membership_stage_at_a_time,
      add constraint one_membership_stage_at_a_time exclude using gist
        (organisation_id with =, daterange(starts_on, ends_on, '[)') with &&)`);
    await queryRunner.query(`alter table mandates
      drop constraint one_holder_per_capacity_at_a_time,
      drop constraint one_mandate_per_person_and_capacity_at_a_time,
      add constraint one_holder_per_capacity_at_a_time exclude using gist
        (organisation_id with =, capacity with =, tstzrange(starts_at, ends_at) with &&)
        where (${singleCapacities}),
      add constraint one_mandate_per_person_and_capacity_at_a_time exclude using gist
        (person_id with =, organisation_id with =, capacity with =, tstzrange(starts_at, ends_at) with &&)`);
  }
}
