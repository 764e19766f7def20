import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Members call for a meeting by signing a requisition; the meeting keeps the last day on which it may be held. */
export class CallMeetingsByRequisition1795356821171 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table meetings add column held_by date`);
    await queryRunner.query(`create table requisitions (
      id uuid not null,
      matter text not null,
      because text default '' not null,
      opened_at timestamptz not null,
      reached_at timestamptz,
      last_day date,
      meeting_id uuid,
      constraint requisitions_pkey primary key (id),
      constraint requisitions_meeting_id_fkey foreign key (meeting_id) references meetings(id),
      constraint requisitions_name_their_matter check (matter <> ''),
      constraint reached_requisitions_say_until_when check ((reached_at is null) = (last_day is null)),
      constraint meetings_are_called_by_enough_members check (meeting_id is null or reached_at is not null)
    )`);
    await queryRunner.query(`create table requisition_signatures (
      id uuid not null,
      requisition_id uuid not null,
      organisation_id uuid not null,
      mandate_id uuid not null,
      signed_at timestamptz not null,
      withdrawn_at timestamptz,
      constraint requisition_signatures_pkey primary key (id),
      constraint requisition_signatures_requisition_id_fkey foreign key (requisition_id) references requisitions(id),
      constraint requisition_signatures_organisation_id_fkey foreign key (organisation_id) references organisations(id),
      constraint signatures_are_withdrawn_after_they_are_given check (withdrawn_at >= signed_at)
    )`);
    await queryRunner.query(
      `create unique index one_signature_per_member on requisition_signatures (requisition_id, organisation_id)
       where withdrawn_at is null`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table requisition_signatures, requisitions`);
    await queryRunner.query(`alter table meetings drop column held_by`);
  }
}
