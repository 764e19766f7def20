import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RunProjects1795355142220 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table area_listings (
      area text not null,
      list text not null,
      valid_from date,
      valid_to date,
      source text not null,
      constraint area_listings_are_in_order check (valid_from < valid_to),
      constraint area_list_is_known check (list in ('sids', 'ldc')),
      constraint area_listings_pkey primary key (area, list)
    )`);
    await runner.query(`create table change_requests (
      id uuid not null,
      project_id uuid not null,
      ordinal integer not null,
      why text not null,
      changes jsonb not null,
      is_the_boards boolean not null,
      state text not null default 'asked',
      because text not null default '',
      asked_by_id uuid not null,
      asked_at timestamptz not null default now(),
      ended_at timestamptz,
      decision_id uuid,
      constraint changes_of_the_board_name_its_decision check (state <> 'approved' or not is_the_boards or decision_id is not null),
      constraint declined_changes_say_why check (state <> 'declined' or length(trim(because)) > 0),
      constraint ruled_changes_say_when check ((state = 'asked') = (ended_at is null)),
      constraint changes_say_why check (length(trim(why)) between 1 and 5000),
      constraint change_state_is_known check (state in ('asked', 'approved', 'declined', 'withdrawn')),
      constraint change_requests_pkey primary key (id)
    )`);
    await runner.query(
      `create index change_requests_to_rule_on on change_requests (id) where state = 'asked'`,
    );
    await runner.query(
      `create unique index one_change_request_per_ordinal on change_requests (project_id, ordinal)`,
    );
    await runner.query(`create table project_facets (
      project_id uuid not null,
      facet text not null,
      key text not null,
      started_on date not null,
      constraint facet_is_known check (facet in ('all', 'direction', 'target', 'region', 'list')),
      constraint project_facets_pkey primary key (project_id, facet, key)
    )`);
    await runner.query(`create table portfolio_figures (
      facet text not null,
      key text not null,
      currency text not null,
      projects integer not null,
      planned bigint not null,
      committed bigint not null,
      spent bigint not null,
      counted_at timestamptz not null default now(),
      constraint portfolio_figures_pkey primary key (facet, key, currency)
    )`);
    await runner.query(`create table project_duties (
      id uuid not null,
      project_id uuid not null,
      kind text not null,
      ordinal integer not null,
      title text not null,
      sort text,
      period_from date,
      period_to date,
      due_on date not null,
      state text not null default 'due',
      draft text not null default '',
      chased_on date,
      version integer not null default 1,
      constraint deliverables_have_no_period check (kind = 'report' or period_from is null),
      constraint report_periods_are_whole check ((period_from is null) = (period_to is null)),
      constraint report_periods_are_in_order check (period_from <= period_to),
      constraint duty_drafts_are_bounded check (length(draft) <= 50000),
      constraint duties_say_what check (length(trim(title)) between 1 and 300),
      constraint deliverable_sort_is_known check (sort in ('report', 'course', 'guideline', 'dataset', 'software', 'publication', 'event', 'other')),
      constraint deliverables_say_what_they_are check ((kind = 'deliverable') = (sort is not null)),
      constraint duty_state_is_known check (state in ('due', 'submitted', 'accepted', 'returned')),
      constraint duty_kind_is_known check (kind in ('deliverable', 'report')),
      constraint project_duties_pkey primary key (id)
    )`);
    await runner.query(
      `create index project_duties_to_rule_on on project_duties (id) where state = 'submitted'`,
    );
    await runner.query(
      `create index project_duties_by_day on project_duties (kind, due_on, id) where state <> 'accepted'`,
    );
    await runner.query(
      `create unique index one_duty_per_ordinal on project_duties (project_id, kind, ordinal)`,
    );
    await runner.query(`create table project_hand_ins (
      id uuid not null,
      duty_id uuid not null,
      text text not null default '',
      submitted_by_id uuid not null,
      submitted_at timestamptz not null default now(),
      outcome text,
      because text not null default '',
      decided_by_id uuid,
      decided_at timestamptz,
      constraint hand_ins_are_bounded check (length(text) <= 50000 and length(because) <= 5000),
      constraint returned_hand_ins_say_why check (outcome is distinct from 'returned' or length(trim(because)) > 0),
      constraint ruled_hand_ins_say_when check ((outcome is null) = (decided_at is null) and (outcome is null) = (decided_by_id is null)),
      constraint hand_in_outcome_is_known check (outcome in ('accepted', 'returned')),
      constraint project_hand_ins_pkey primary key (id)
    )`);
    await runner.query(
      `create unique index one_open_hand_in_per_duty on project_hand_ins (duty_id) where outcome is null`,
    );
    await runner.query(`create index hand_ins_of_a_duty on project_hand_ins (duty_id, submitted_at)`);
    await runner.query(`create table project_hand_in_files (
      hand_in_id uuid not null,
      file_id uuid not null,
      constraint project_hand_in_files_pkey primary key (hand_in_id, file_id)
    )`);
    await runner.query(`create index hand_ins_of_a_file on project_hand_in_files (file_id)`);
    await runner.query(`create table project_team (
      id uuid not null,
      project_id uuid not null,
      organisation_id uuid not null,
      person_id uuid not null,
      role text not null default '',
      is_lead boolean not null default false,
      starts_on date not null,
      ends_on date,
      constraint team_roles_are_bounded check (length(role) <= 200),
      constraint team_periods_are_in_order check (ends_on >= starts_on),
      constraint one_lead_of_a_team_at_a_time exclude using gist (project_id with =, daterange(starts_on, ends_on, '[)') with &&) where (is_lead),
      constraint project_team_pkey primary key (id)
    )`);
    await runner.query(`create index team_of_a_project on project_team (project_id)`);
    await runner.query(`create table project_milestones (
      id uuid not null,
      project_id uuid not null,
      title text not null,
      due_on date not null,
      reached_on date,
      constraint project_milestones_say_what check (length(trim(title)) between 1 and 300),
      constraint project_milestones_pkey primary key (id)
    )`);
    await runner.query(
      `create index project_milestones_of_a_project on project_milestones (project_id, due_on)`,
    );
    await runner.query(`create table project_money (
      project_id uuid not null,
      organisation_id uuid not null,
      year integer not null,
      planned bigint not null default 0,
      committed bigint not null default 0,
      spent bigint not null default 0,
      constraint project_money_is_of_a_year check (year between 2000 and 2200),
      constraint project_money_is_amounts check (planned between 0 and 1000000000000 and committed between 0 and 1000000000000 and spent between 0 and 1000000000000),
      constraint project_money_pkey primary key (project_id, organisation_id, year)
    )`);
    await runner.query(`create table project_risks (
      id uuid not null,
      project_id uuid not null,
      what text not null,
      likelihood integer not null,
      impact integer not null,
      mitigation text not null default '',
      owner_organisation_id uuid not null,
      state text not null default 'open',
      version integer not null default 1,
      constraint risk_state_is_known check (state in ('open', 'closed')),
      constraint risks_are_weighed check (likelihood between 1 and 3 and impact between 1 and 3),
      constraint risks_say_what check (length(trim(what)) between 1 and 500 and length(mitigation) <= 2000),
      constraint project_risks_pkey primary key (id)
    )`);
    await runner.query(`create index risks_of_a_project on project_risks (project_id)`);
    await runner.query(`alter table projects add starts_on date`);
    await runner.query(`alter table projects add ends_on date`);
    await runner.query(`alter table projects add directions integer array not null default '{}'`);
    await runner.query(`alter table projects add sdg_targets text array not null default '{}'`);
    await runner.query(`alter table projects add areas text array not null default '{}'`);
    await runner.query(`alter table projects add proposal_id uuid`);
    await runner.query(`alter table projects add decision_id uuid`);
    await runner.query(`alter table projects add currency text`);
    await runner.query(`alter table projects add ceiling bigint`);
    await runner.query(`alter table projects add planned_total bigint not null default 0`);
    await runner.query(`alter table projects add board_beyond_percent integer not null default 20`);
    await runner.query(`alter table projects add board_beyond_months integer not null default 6`);
    await runner.query(`alter table projects add version integer not null default 1`);
    await runner.query(`alter table project_participants add is_lead boolean not null default false`);
    await runner.query(`alter table project_participants add role text not null default ''`);
    await runner.query(`alter table project_participants add share bigint`);
    await runner.query(`create unique index one_project_per_proposal on projects (proposal_id)`);
    await runner.query(`create index projects_of_an_organisation on project_participants (organisation_id)`);
    await runner.query(
      `create unique index one_lead_per_project on project_participants (project_id) where is_lead`,
    );
    await runner.query(
      `alter table projects add constraint project_targets_are_known check (sdg_targets <@ array['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7', '4.a', '4.b', '4.c'])`,
    );
    await runner.query(
      `alter table projects add constraint project_directions_are_known check (directions <@ array[1, 2, 3, 4, 5, 6])`,
    );
    await runner.query(
      `alter table projects add constraint board_thresholds_are_shares check (board_beyond_percent between 0 and 100 and board_beyond_months between 0 and 60)`,
    );
    await runner.query(
      `alter table projects add constraint project_ceilings_are_amounts check (ceiling between 1 and 1000000000000)`,
    );
    await runner.query(
      `alter table projects add constraint planned_money_is_within_the_ceiling check (planned_total <= ceiling)`,
    );
    await runner.query(
      `alter table projects add constraint project_years_are_those_of_its_dates check (start_year = extract(year from starts_on) and end_year = extract(year from ends_on))`,
    );
    await runner.query(
      `alter table projects add constraint project_dates_are_in_order check (starts_on < ends_on)`,
    );
    await runner.query(
      `alter table projects add constraint awarded_projects_are_whole check (num_nulls(proposal_id, decision_id, currency, ceiling, starts_on, ends_on) in (0, 6))`,
    );
    await runner.query(
      `alter table project_participants add constraint project_shares_are_amounts check (share between 0 and 1000000000000)`,
    );
    await runner.query(
      `alter table area_listings add constraint area_listings_area_fkey foreign key (area) references countries_or_areas(code)`,
    );
    await runner.query(
      `alter table projects add constraint projects_proposal_id_fkey foreign key (proposal_id) references proposals(id)`,
    );
    await runner.query(
      `alter table projects add constraint projects_decision_id_fkey foreign key (decision_id) references decisions(id)`,
    );
    await runner.query(
      `alter table change_requests add constraint change_requests_project_id_fkey foreign key (project_id) references projects(id)`,
    );
    await runner.query(
      `alter table change_requests add constraint change_requests_asked_by_id_fkey foreign key (asked_by_id) references people(id)`,
    );
    await runner.query(
      `alter table change_requests add constraint change_requests_decision_id_fkey foreign key (decision_id) references decisions(id)`,
    );
    await runner.query(
      `alter table project_facets add constraint project_facets_project_id_fkey foreign key (project_id) references projects(id) on delete cascade`,
    );
    await runner.query(
      `alter table project_duties add constraint project_duties_project_id_fkey foreign key (project_id) references projects(id)`,
    );
    await runner.query(
      `alter table project_hand_ins add constraint project_hand_ins_duty_id_fkey foreign key (duty_id) references project_duties(id)`,
    );
    await runner.query(
      `alter table project_hand_ins add constraint project_hand_ins_submitted_by_id_fkey foreign key (submitted_by_id) references people(id)`,
    );
    await runner.query(
      `alter table project_hand_ins add constraint project_hand_ins_decided_by_id_fkey foreign key (decided_by_id) references people(id)`,
    );
    await runner.query(
      `alter table project_hand_in_files add constraint project_hand_in_files_hand_in_id_fkey foreign key (hand_in_id) references project_hand_ins(id)`,
    );
    await runner.query(
      `alter table project_hand_in_files add constraint project_hand_in_files_file_id_fkey foreign key (file_id) references stored_files(id)`,
    );
    await runner.query(
      `alter table project_team add constraint project_team_project_id_fkey foreign key (project_id) references projects(id)`,
    );
    await runner.query(
      `alter table project_team add constraint project_team_organisation_id_fkey foreign key (organisation_id) references organisations(id)`,
    );
    await runner.query(
      `alter table project_team add constraint project_team_person_id_fkey foreign key (person_id) references people(id)`,
    );
    await runner.query(
      `alter table project_milestones add constraint project_milestones_project_id_fkey foreign key (project_id) references projects(id)`,
    );
    await runner.query(
      `alter table project_money add constraint project_money_project_id_fkey foreign key (project_id) references projects(id)`,
    );
    await runner.query(
      `alter table project_money add constraint project_money_organisation_id_fkey foreign key (organisation_id) references organisations(id)`,
    );
    await runner.query(
      `alter table project_risks add constraint project_risks_project_id_fkey foreign key (project_id) references projects(id)`,
    );
    await runner.query(
      `alter table project_risks add constraint project_risks_owner_organisation_id_fkey foreign key (owner_organisation_id) references organisations(id)`,
    );
    await runner.query(
      `create index projects_under_a_facet on project_facets (facet, key, started_on desc, project_id desc)`,
    );
    // What a project reached is judged by the lists of the day on which it began.
    await runner.query(`create function place_in_portfolio(placed uuid[]) returns void language sql as $$
      delete from project_facets where project_id = any(placed);
      insert into project_facets (project_id, facet, key, started_on)
      select p.id, f.facet, f.key, d.started_on
      from projects p
      cross join lateral (select coalesce(p.starts_on, make_date(p.start_year, 1, 1)) as started_on) d
      cross join lateral (
        select 'all' as facet, 'all' as key
        union select 'direction', unnest(p.directions)::text
        union select 'target', unnest(p.sdg_targets)
        union select 'region', c.region from countries_or_areas c where c.code = any(p.areas)
        union select 'list', l.list from area_listings l
          where l.area = any(p.areas) and (l.valid_from is null or l.valid_from <= d.started_on)
            and (l.valid_to is null or d.started_on < l.valid_to)
      ) f
      where p.id = any(placed);
    $$`);
    await runner.query(`create function place_new_projects() returns trigger language plpgsql as $$
      begin
        perform place_in_portfolio(array(select n.id from added n));
        return null;
      end $$`);
    await runner.query(`create trigger place_new_projects after insert on projects
      referencing new table as added for each statement execute function place_new_projects()`);
    await runner.query(`create function place_changed_projects() returns trigger language plpgsql as $$
      begin
        perform place_in_portfolio(array(select n.id from after n join before b on b.id = n.id
          where (n.start_year, n.starts_on, n.directions, n.sdg_targets, n.areas)
            is distinct from (b.start_year, b.starts_on, b.directions, b.sdg_targets, b.areas)));
        return null;
      end $$`);
    await runner.query(`create trigger place_changed_projects after update on projects
      referencing old table as before new table as after for each statement execute function place_changed_projects()`);
    await runner.query(`create function place_projects_of_listed_areas() returns trigger language plpgsql as $$
      begin
        perform place_in_portfolio(array(select p.id from projects p where p.areas && array(select c.area from changed c)));
        return null;
      end $$`);
    for (const [event, rows] of [
      ['insert', 'new'],
      ['update', 'new'],
      ['delete', 'old'],
    ])
      await runner.query(`create trigger place_projects_after_${event} after ${event} on area_listings
        referencing ${rows} table as changed for each statement execute function place_projects_of_listed_areas()`);
    await runner.query(`select place_in_portfolio(array(select p.id from projects p))`);
    await runner.query(`create function keep_planned_total() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'INSERT' then
          update projects set planned_total = planned_total - old.planned where id = old.project_id;
        end if;
        if tg_op <> 'DELETE' then
          update projects set planned_total = planned_total + new.planned where id = new.project_id;
        end if;
        return null;
      end $$`);
    await runner.query(`create trigger keep_planned_total after insert or delete or update of planned on project_money
      for each row execute function keep_planned_total()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger keep_planned_total on project_money`);
    await runner.query(`drop function keep_planned_total()`);
    for (const event of ['insert', 'update', 'delete'])
      await runner.query(`drop trigger place_projects_after_${event} on area_listings`);
    await runner.query(`drop function place_projects_of_listed_areas()`);
    await runner.query(`drop trigger place_changed_projects on projects`);
    await runner.query(`drop function place_changed_projects()`);
    await runner.query(`drop trigger place_new_projects on projects`);
    await runner.query(`drop function place_new_projects()`);
    await runner.query(`drop function place_in_portfolio(uuid[])`);
    await runner.query(`drop index projects_under_a_facet`);
    await runner.query(`alter table project_risks drop constraint project_risks_owner_organisation_id_fkey`);
    await runner.query(`alter table project_risks drop constraint project_risks_project_id_fkey`);
    await runner.query(`alter table project_money drop constraint project_money_organisation_id_fkey`);
    await runner.query(`alter table project_money drop constraint project_money_project_id_fkey`);
    await runner.query(`alter table project_milestones drop constraint project_milestones_project_id_fkey`);
    await runner.query(`alter table project_team drop constraint project_team_person_id_fkey`);
    await runner.query(`alter table project_team drop constraint project_team_organisation_id_fkey`);
    await runner.query(`alter table project_team drop constraint project_team_project_id_fkey`);
    await runner.query(
      `alter table project_hand_in_files drop constraint project_hand_in_files_file_id_fkey`,
    );
    await runner.query(
      `alter table project_hand_in_files drop constraint project_hand_in_files_hand_in_id_fkey`,
    );
    await runner.query(`alter table project_hand_ins drop constraint project_hand_ins_decided_by_id_fkey`);
    await runner.query(`alter table project_hand_ins drop constraint project_hand_ins_submitted_by_id_fkey`);
    await runner.query(`alter table project_hand_ins drop constraint project_hand_ins_duty_id_fkey`);
    await runner.query(`alter table project_duties drop constraint project_duties_project_id_fkey`);
    await runner.query(`alter table project_facets drop constraint project_facets_project_id_fkey`);
    await runner.query(`alter table change_requests drop constraint change_requests_decision_id_fkey`);
    await runner.query(`alter table change_requests drop constraint change_requests_asked_by_id_fkey`);
    await runner.query(`alter table change_requests drop constraint change_requests_project_id_fkey`);
    await runner.query(`alter table projects drop constraint projects_decision_id_fkey`);
    await runner.query(`alter table projects drop constraint projects_proposal_id_fkey`);
    await runner.query(`alter table area_listings drop constraint area_listings_area_fkey`);
    await runner.query(`alter table project_participants drop constraint project_shares_are_amounts`);
    await runner.query(`alter table projects drop constraint awarded_projects_are_whole`);
    await runner.query(`alter table projects drop constraint project_dates_are_in_order`);
    await runner.query(`alter table projects drop constraint project_years_are_those_of_its_dates`);
    await runner.query(`alter table projects drop constraint planned_money_is_within_the_ceiling`);
    await runner.query(`alter table projects drop constraint project_ceilings_are_amounts`);
    await runner.query(`alter table projects drop constraint board_thresholds_are_shares`);
    await runner.query(`alter table projects drop constraint project_directions_are_known`);
    await runner.query(`alter table projects drop constraint project_targets_are_known`);
    await runner.query(`drop index one_lead_per_project`);
    await runner.query(`drop index projects_of_an_organisation`);
    await runner.query(`drop index one_project_per_proposal`);
    await runner.query(`alter table project_participants drop column share`);
    await runner.query(`alter table project_participants drop column role`);
    await runner.query(`alter table project_participants drop column is_lead`);
    await runner.query(`alter table projects drop column version`);
    await runner.query(`alter table projects drop column board_beyond_months`);
    await runner.query(`alter table projects drop column board_beyond_percent`);
    await runner.query(`alter table projects drop column planned_total`);
    await runner.query(`alter table projects drop column ceiling`);
    await runner.query(`alter table projects drop column currency`);
    await runner.query(`alter table projects drop column decision_id`);
    await runner.query(`alter table projects drop column proposal_id`);
    await runner.query(`alter table projects drop column areas`);
    await runner.query(`alter table projects drop column sdg_targets`);
    await runner.query(`alter table projects drop column directions`);
    await runner.query(`alter table projects drop column ends_on`);
    await runner.query(`alter table projects drop column starts_on`);
    await runner.query(`drop index risks_of_a_project`);
    await runner.query(`drop table project_risks`);
    await runner.query(`drop table project_money`);
    await runner.query(`drop index project_milestones_of_a_project`);
    await runner.query(`drop table project_milestones`);
    await runner.query(`drop index team_of_a_project`);
    await runner.query(`drop table project_team`);
    await runner.query(`drop index hand_ins_of_a_file`);
    await runner.query(`drop table project_hand_in_files`);
    await runner.query(`drop index hand_ins_of_a_duty`);
    await runner.query(`drop index one_open_hand_in_per_duty`);
    await runner.query(`drop table project_hand_ins`);
    await runner.query(`drop index one_duty_per_ordinal`);
    await runner.query(`drop index project_duties_by_day`);
    await runner.query(`drop index project_duties_to_rule_on`);
    await runner.query(`drop table project_duties`);
    await runner.query(`drop table portfolio_figures`);
    await runner.query(`drop table project_facets`);
    await runner.query(`drop index one_change_request_per_ordinal`);
    await runner.query(`drop index change_requests_to_rule_on`);
    await runner.query(`drop table change_requests`);
    await runner.query(`drop table area_listings`);
  }
}
