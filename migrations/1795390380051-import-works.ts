import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An edition may be read elsewhere, and works come from a table, line by line, after a dry run. */
export class ImportWorks1795390380051 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table work_editions add column link text,
      add constraint edition_links_are_addresses check (link ~* '^https?://' and length(link) <= 2000)`);
    await queryRunner.query(`create table work_imports (
      id uuid not null,
      file_id uuid not null,
      state text not null default 'reading',
      code text,
      params jsonb,
      lines integer not null default 0,
      lines_read integer not null default 0,
      counts jsonb not null default '{}',
      brought_by_id uuid not null,
      brought_at timestamptz not null default now(),
      imported_by_id uuid,
      mandate_id uuid,
      imported_at timestamptz,
      published_by_id uuid,
      publishing_mandate_id uuid,
      constraint work_imports_pkey primary key (id),
      constraint work_imports_file_id_fkey foreign key (file_id) references stored_files(id),
      constraint work_imports_brought_by_id_fkey foreign key (brought_by_id) references people(id),
      constraint work_imports_imported_by_id_fkey foreign key (imported_by_id) references people(id),
      constraint work_imports_mandate_id_fkey foreign key (mandate_id) references mandates(id),
      constraint work_imports_published_by_id_fkey foreign key (published_by_id) references people(id),
      constraint work_imports_publishing_mandate_id_fkey foreign key (publishing_mandate_id) references mandates(id),
      constraint work_import_state_is_known check (state in ('reading', 'unreadable', 'read', 'importing', 'imported', 'publishing',
        'published')),
      constraint unreadable_imports_say_why check ((state = 'unreadable') = (code is not null)),
      constraint imports_name_who_imported check ((state in ('importing', 'imported', 'publishing', 'published'))
        = (imported_by_id is not null and mandate_id is not null and imported_at is not null)),
      constraint imports_name_who_published check ((state in ('publishing', 'published'))
        = (published_by_id is not null and publishing_mandate_id is not null)),
      constraint two_pairs_of_eyes_on_imports check (published_by_id <> imported_by_id)
    )`);
    await queryRunner.query(`create index work_imports_by_moment on work_imports (brought_at)`);
    await queryRunner.query(`create index work_imports_by_file on work_imports (file_id)`);
    await queryRunner.query(`create table work_import_lines (
      import_id uuid not null,
      line integer not null,
      external_id text not null,
      title text not null,
      verdict text not null,
      becomes text,
      work_id uuid,
      work_version integer,
      content jsonb,
      changed text[] not null default '{}',
      code text,
      params jsonb,
      outcome text,
      constraint work_import_lines_pkey primary key (import_id, line),
      constraint work_import_lines_import_id_fkey foreign key (import_id) references work_imports(id),
      constraint work_import_lines_work_id_fkey foreign key (work_id) references works(id) on delete set null,
      constraint import_verdict_is_known check (verdict in ('make', 'change', 'same', 'refuse')),
      constraint import_lines_are_judged check ((verdict in ('make', 'change')) = (content is not null)),
      constraint refused_import_lines_say_why check (verdict <> 'refuse' or code is not null),
      constraint import_outcome_is_known check (outcome in ('done', 'left', 'published', 'kept'))
    )`);
    await queryRunner.query(
      `create index work_import_lines_by_verdict on work_import_lines (import_id, verdict, line)`,
    );
    await queryRunner.query(
      `create index work_import_lines_to_do on work_import_lines (import_id, line)
       where outcome is null and verdict in ('make', 'change')`,
    );
    await queryRunner.query(
      `create index work_import_lines_by_work on work_import_lines (work_id) where work_id is not null`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table work_import_lines`);
    await queryRunner.query(`drop table work_imports`);
    await queryRunner.query(`alter table work_editions drop column link`);
  }
}
