import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = `'initiative', 'declaration', 'statement', 'report', 'resource'`;

/** A work has language editions, versions and files, a licence and a lineage, and is published after a review. */
export class DescribeWorks1795354958212 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table works drop constraint work_kind_is_known`);
    // What stands in the library already is published; from now on a work begins as a draft.
    await queryRunner.query(`alter table works
      add column state text not null default 'published',
      add column language text not null default 'en',
      add column levels integer[] not null default '{}',
      add column subjects text[] not null default '{}',
      add column sdg_targets text[] not null default '{}',
      add column directions integer[] not null default '{}',
      add column accessibility text[] not null default '{}',
      add column licence text,
      add column authors jsonb not null default '[]',
      add column organisation_id uuid,
      add column project_id uuid,
      add column deliverable text,
      add column lineage text,
      add column source_work_id uuid,
      add column source_url text,
      add column source_title text,
      add column source_licence text,
      add column submitted_by_id uuid,
      add column submitted_at timestamptz,
      add column reviewed_by_id uuid,
      add column returned_because text,
      add column withdrawn_because text,
      add column withdrawn_at timestamptz,
      add column external_id text,
      add column changed_at timestamptz not null default now(),
      add column version integer not null default 1`);
    await queryRunner.query(`alter table works alter column state set default 'draft'`);
    for (const [name, check] of Object.entries(checks))
      await queryRunner.query(`alter table works add constraint ${name} check (${check})`);
    for (const [column, table] of [
      ['organisation_id', 'organisations'],
      ['project_id', 'projects'],
      ['source_work_id', 'works'],
      ['submitted_by_id', 'people'],
      ['reviewed_by_id', 'people'],
    ])
      await queryRunner.query(
        `alter table works add constraint works_${column}_fkey foreign key (${column}) references ${table}(id)`,
      );
    await queryRunner.query(`create unique index one_work_per_external_id on works (external_id)`);
    await queryRunner.query(
      `create index works_by_change on works (changed_at, id) where state in ('published', 'withdrawn')`,
    );
    await queryRunner.query(
      `create index works_as_listed on works ((coalesce(year, 0)), slug) where state = 'published'`,
    );
    await queryRunner.query(
      `create index works_in_editing on works (organisation_id, changed_at) where state <> 'published'`,
    );
    await queryRunner.query(
      `create index works_by_source on works (source_work_id) where source_work_id is not null`,
    );
    await queryRunner.query(`create table work_organisations (
      work_id uuid not null,
      organisation_id uuid not null,
      position integer not null,
      constraint work_organisations_pkey primary key (work_id, organisation_id),
      constraint work_organisations_work_id_fkey foreign key (work_id) references works(id),
      constraint work_organisations_organisation_id_fkey foreign key (organisation_id) references organisations(id)
    )`);
    await queryRunner.query(
      `create index works_by_organisation on work_organisations (organisation_id, work_id)`,
    );
    await queryRunner.query(`create table work_editions (
      id uuid not null,
      work_id uuid not null,
      language text not null,
      title text not null,
      summary text not null default '',
      is_translation boolean not null,
      constraint edition_language_is_a_tag check (language ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$'),
      constraint editions_have_a_title check (length(trim(title)) between 1 and 300),
      constraint work_editions_pkey primary key (id),
      constraint work_editions_work_id_fkey foreign key (work_id) references works(id)
    )`);
    await queryRunner.query(
      `create unique index one_edition_per_language on work_editions (work_id, language)`,
    );
    await queryRunner.query(`create table work_versions (
      id uuid not null,
      edition_id uuid not null,
      number integer not null,
      dated_on date not null,
      note text not null default '',
      constraint versions_are_counted check (number >= 1),
      constraint work_versions_pkey primary key (id),
      constraint work_versions_edition_id_fkey foreign key (edition_id) references work_editions(id)
    )`);
    await queryRunner.query(
      `create unique index one_version_per_number on work_versions (edition_id, number)`,
    );
    await queryRunner.query(`create table work_files (
      id uuid not null,
      version_id uuid not null,
      file_id uuid not null,
      position integer not null,
      constraint work_files_pkey primary key (id),
      constraint work_files_version_id_fkey foreign key (version_id) references work_versions(id),
      constraint work_files_file_id_fkey foreign key (file_id) references stored_files(id)
    )`);
    await queryRunner.query(
      `create unique index one_place_per_work_file on work_files (version_id, position)`,
    );
    await queryRunner.query(`create index work_files_by_file on work_files (file_id)`);
    // Found by its titles in every edition and by its authors, too; a change of those raises the work's changed_at.
    await queryRunner.query(`create or replace function keep_words_of_works() returns trigger language plpgsql as $$
      begin
        new.words := strip(search_vector(texts_of(new.title) || ' ' || texts_of(new.summary) || ' '
          || coalesce((select string_agg(a ->> 'name', ' ') from jsonb_array_elements(new.authors) a), '') || ' '
          || coalesce((select string_agg(e.title, ' ') from work_editions e where e.work_id = new.id), '')));
        return new;
      end $$`);
    await queryRunner.query(`drop trigger keep_words on works`);
    await queryRunner.query(`create trigger keep_words before insert or update of title, summary, authors, changed_at on works
      for each row execute function keep_words_of_works()`);
    await queryRunner.query(`create table work_downloads (
      file_id uuid not null,
      on_day date not null,
      downloads integer not null,
      constraint downloads_are_counted check (downloads >= 1),
      constraint work_downloads_pkey primary key (file_id, on_day),
      constraint work_downloads_file_id_fkey foreign key (file_id) references work_files(id)
    )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop trigger keep_words on works`);
    await queryRunner.query(`create or replace function keep_words_of_works() returns trigger language plpgsql as $$
      begin
        new.words := strip(search_vector(texts_of(new.title) || ' ' || texts_of(new.summary)));
        return new;
      end $$`);
    await queryRunner.query(`create trigger keep_words before insert or update of title, summary on works
      for each row execute function keep_words_of_works()`);
    for (const table of [
      'work_downloads',
      'work_files',
      'work_versions',
      'work_editions',
      'work_organisations',
    ])
      await queryRunner.query(`drop table ${table}`);
    for (const name of Object.keys(checks))
      await queryRunner.query(`alter table works drop constraint ${name}`);
    await queryRunner.query(`alter table works
      drop column state, drop column language, drop column levels, drop column subjects, drop column sdg_targets,
      drop column directions, drop column accessibility, drop column licence, drop column authors,
      drop column organisation_id, drop column project_id, drop column deliverable, drop column lineage,
      drop column source_work_id, drop column source_url, drop column source_title, drop column source_licence,
      drop column submitted_by_id, drop column submitted_at, drop column reviewed_by_id,
      drop column returned_because, drop column withdrawn_because, drop column withdrawn_at,
      drop column external_id, drop column changed_at, drop column version`);
    await queryRunner.query(`alter table works add constraint work_kind_is_known check (kind in (${kinds}))`);
  }
}

const checks = {
  work_kind_is_known: `kind in (${kinds}, 'publication', 'policy_brief', 'model', 'guideline')`,
  work_state_is_known: `state in ('draft', 'submitted', 'in_review', 'published', 'withdrawn')`,
  work_slugs_are_plain: `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100`,
  work_language_is_a_tag: `language ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$'`,
  work_levels_are_known: `levels <@ array[0, 1, 2, 3, 4, 5, 6, 7, 8]`,
  work_directions_are_known: `directions <@ array[1, 2, 3, 4, 5, 6]`,
  work_licence_is_an_address: `licence ~ '^https://creativecommons.org/'`,
  work_lineage_is_known: `lineage in ('translation', 'adaptation')`,
  work_lineage_is_whole: `(lineage is not null) = (num_nonnulls(source_work_id, source_url) = 1) and source_work_id is distinct from id`,
  two_pairs_of_eyes: `reviewed_by_id <> submitted_by_id`,
  withdrawn_works_say_why: `(state = 'withdrawn') = (withdrawn_because is not null and withdrawn_at is not null)`,
};
