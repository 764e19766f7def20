import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Annual reports: opened, put on an agenda, adopted by a decision. From then on words and figures stay as they are, and
 * what the report names; what it became in the library follows.
 */
export class KeepAnnualReports1795390766215 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table annual_reports (
      id uuid primary key,
      year int not null,
      foreword jsonb not null default '{}',
      outlook jsonb not null default '{}',
      opened_by_id uuid not null references people(id),
      agenda_item_id uuid references agenda_items(id) on delete set null,
      decision_id uuid references decisions(id),
      adopted_on date,
      figures jsonb,
      figures_sha256 text,
      work_id uuid references works(id) on delete set null,
      version int not null default 1,
      constraint annual_reports_are_of_years check (year between 2000 and 2999),
      constraint annual_report_texts_are_bounded check (jsonb_typeof(foreword) = 'object'
        and jsonb_typeof(outlook) = 'object'
        and length(foreword::text) <= 600000 and length(outlook::text) <= 600000),
      constraint adopted_annual_reports_are_whole
        check (num_nonnulls(decision_id, adopted_on, figures, figures_sha256) in (0, 4)),
      constraint annual_figures_are_those_of_their_hash
        check (figures_sha256 = encode(sha256(convert_to(figures::text, 'UTF8')), 'hex'))
    )`);
    await queryRunner.query(`create unique index one_annual_report_per_year on annual_reports (year)`);
    await queryRunner.query(
      `create unique index one_annual_report_per_agenda_item on annual_reports (agenda_item_id)`,
    );
    await queryRunner.query(
      `create unique index one_annual_report_per_decision on annual_reports (decision_id)`,
    );
    await queryRunner.query(`create table annual_report_lines (
      report_id uuid not null references annual_reports(id),
      position int not null,
      decision_id uuid references decisions(id),
      award_id uuid references awards(id),
      project_id uuid references projects(id),
      work_id uuid references works(id),
      title jsonb not null,
      primary key (report_id, position),
      constraint annual_report_lines_name_one_thing
        check (num_nonnulls(decision_id, award_id, project_id, work_id) = 1),
      constraint annual_report_lines_are_counted check (position >= 1)
    )`);
    await queryRunner.query(
      `create index annual_report_lines_of_a_decision on annual_report_lines (decision_id)`,
    );
    await queryRunner.query(`create index annual_report_lines_of_an_award on annual_report_lines (award_id)`);
    await queryRunner.query(
      `create index annual_report_lines_of_a_project on annual_report_lines (project_id)`,
    );
    await queryRunner.query(`create index annual_report_lines_of_a_work on annual_report_lines (work_id)`);
    const whatFollows = `array['work_id', 'version']`;
    await queryRunner.query(`create trigger adopted_annual_reports_never_change before update on annual_reports
      for each row when (old.decision_id is not null and to_jsonb(old) - ${whatFollows} <> to_jsonb(new) - ${whatFollows})
      execute function keep_as_it_stands()`);
    await queryRunner.query(`create trigger adopted_annual_reports_are_never_deleted before delete on annual_reports
      for each row when (old.decision_id is not null) execute function keep_as_it_stands()`);
    await queryRunner.query(`create trigger annual_report_lines_never_change before update or delete on annual_report_lines
      for each row execute function keep_as_it_stands()`);
    await queryRunner.query(`create function name_nothing_after_adoption() returns trigger language plpgsql as $$
    begin
      if exists (select from annual_reports r where r.id = new.report_id and r.decision_id is not null) then
        raise exception 'what is settled stays as it is' using constraint = tg_name;
      end if;
      return new;
    end $$`);
    await queryRunner.query(`create trigger adopted_annual_reports_name_nothing_more before insert on annual_report_lines
      for each row execute function name_nothing_after_adoption()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table annual_report_lines`);
    await queryRunner.query(`drop table annual_reports`);
    await queryRunner.query(`drop function name_nothing_after_adoption()`);
  }
}
