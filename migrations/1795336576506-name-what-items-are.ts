import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NameWhatItemsAre1795336576506 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table item_subjects (
      agenda_item_id uuid not null,
      concerns text not null,
      rules_proposal_id uuid,
      membership_id uuid,
      constraint item_subject_is_known check (concerns in ('chair_election', 'rules_change', 'admission', 'annual_report')),
      constraint rules_changes_name_a_proposal check ((concerns = 'rules_change') = (rules_proposal_id is not null)),
      constraint admissions_name_a_membership check ((concerns = 'admission') = (membership_id is not null)),
      constraint item_subjects_pkey primary key (agenda_item_id),
      constraint item_subjects_agenda_item_id_fkey foreign key (agenda_item_id) references agenda_items(id) on delete cascade,
      constraint item_subjects_rules_proposal_id_fkey foreign key (rules_proposal_id) references rules_proposals(id),
      constraint item_subjects_membership_id_fkey foreign key (membership_id) references memberships(id)
    )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table item_subjects`);
  }
}
