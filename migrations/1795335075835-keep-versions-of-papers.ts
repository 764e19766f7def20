import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepVersionsOfPapers1795335075835 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table agenda_papers add column version integer not null default '1'`);
    await queryRunner.query(`create table earlier_papers (
      paper_id uuid not null,
      version integer not null,
      file_id uuid not null,
      replaced_at timestamptz not null,
      constraint earlier_papers_pkey primary key (paper_id, version),
      constraint earlier_papers_paper_id_fkey foreign key (paper_id) references agenda_papers(id) on delete cascade,
      constraint earlier_papers_file_id_fkey foreign key (file_id) references stored_files(id)
    )`);
    await queryRunner.query(`create index earlier_papers_of_a_file on earlier_papers (file_id)`);
    await queryRunner.query(`create table owed_papers (
      agenda_item_id uuid not null,
      owner_id uuid not null,
      due_on date not null,
      asked_at timestamptz not null,
      reminded_before date,
      reminded_after date,
      constraint owed_papers_pkey primary key (agenda_item_id),
      constraint owed_papers_agenda_item_id_fkey foreign key (agenda_item_id) references agenda_items(id) on delete cascade,
      constraint owed_papers_owner_id_fkey foreign key (owner_id) references people(id)
    )`);
    await queryRunner.query(`create index papers_owed_by_a_person on owed_papers (owner_id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table owed_papers`);
    await queryRunner.query(`drop table earlier_papers`);
    await queryRunner.query(`alter table agenda_papers drop column version`);
  }
}
