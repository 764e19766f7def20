import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDecisions1795321945742 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table decisions (
      id uuid not null,
      number text not null,
      meeting_id uuid not null,
      ordinal integer not null,
      agenda_item_id uuid,
      text jsonb not null,
      effect jsonb not null default '{}',
      owner_organisation_id uuid not null,
      due_on date,
      taken_by text not null,
      taken_on date not null,
      vote_id uuid,
      computation jsonb,
      state text not null default 'taken',
      published_on date,
      published_early_because text,
      withheld_because text,
      entered_at timestamptz not null default now(),
      is_demonstration boolean not null default false,
      version integer not null default '1',
      constraint decision_numbers_are_plain check (number ~ '^AB/\\d{4}/\\d{2,}-\\d{2,}$'),
      constraint decisions_are_counted_from_one check (ordinal >= 1),
      constraint decision_state_is_known check (state in ('taken', 'published', 'withheld')),
      constraint decision_way_is_known check (taken_by in ('consensus', 'vote', 'written_vote', 'no_objection')),
      constraint decisions_say_something check (jsonb_typeof(text) = 'object' and text <> '{}'),
      constraint decisions_are_due_after_they_are_taken check (due_on >= taken_on),
      constraint decision_votes_are_explained check ((vote_id is null) = (computation is null)),
      constraint published_decisions_say_when check ((state = 'published') = (published_on is not null)),
      constraint early_publication_is_publication check (published_early_because is null or state = 'published'),
      constraint withheld_decisions_say_why check ((state = 'withheld') = (withheld_because is not null)),
      constraint decisions_pkey primary key (id)
    )`);
    await runner.query(`create unique index one_decision_per_number on decisions (number)`);
    await runner.query(`create unique index one_decision_per_place on decisions (meeting_id, ordinal)`);
    await runner.query(`create unique index one_decision_per_vote on decisions (vote_id)`);
    await runner.query(`create index decisions_by_day on decisions (taken_on, number)`);
    await runner.query(`create index decisions_of_an_agenda_item on decisions (agenda_item_id)`);
    await runner.query(`create table actions (
      id uuid not null,
      decision_id uuid not null,
      what text not null,
      owner_organisation_id uuid not null,
      owner_person_id uuid,
      due_on date not null,
      state text not null default 'open',
      confirmed_by_id uuid,
      dropped_because text,
      ended_at timestamptz,
      reminded_before date,
      reminded_after date,
      created_at timestamptz not null default now(),
      version integer not null default '1',
      constraint action_state_is_known check (state in ('open', 'evidence_given', 'done', 'dropped')),
      constraint actions_say_what check (length(trim(what)) between 1 and 500),
      constraint ended_actions_say_when check ((state in ('done', 'dropped')) = (ended_at is not null)),
      constraint done_actions_say_who_confirmed check ((state = 'done') = (confirmed_by_id is not null)),
      constraint dropped_actions_say_why check ((state = 'dropped') = (dropped_because is not null)),
      constraint actions_pkey primary key (id)
    )`);
    await runner.query(`create index actions_of_a_decision on actions (decision_id)`);
    await runner.query(`create index actions_of_an_organisation on actions (owner_organisation_id)`);
    await runner.query(`create index actions_of_a_person on actions (owner_person_id)`);
    await runner.query(
      `create index actions_that_wait on actions (due_on, id) where state in ('open', 'evidence_given')`,
    );
    await runner.query(`create table action_evidence (
      id uuid not null,
      action_id uuid not null,
      text text not null default '',
      link text not null default '',
      file_id uuid,
      given_by_id uuid not null,
      given_for_id uuid not null,
      given_at timestamptz not null default now(),
      constraint evidence_says_something check (text <> '' or link <> '' or file_id is not null),
      constraint evidence_links_are_secure check (link = '' or link ~* '^https://\\S+$'),
      constraint action_evidence_pkey primary key (id)
    )`);
    await runner.query(`create index evidence_of_an_action on action_evidence (action_id)`);
    await runner.query(`create index evidence_of_a_file on action_evidence (file_id)`);
    await runner.query(`create table overdue_items (
      meeting_id uuid not null,
      agenda_item_id uuid not null,
      constraint overdue_items_pkey primary key (meeting_id)
    )`);
    await runner.query(
      `create unique index one_overdue_item_per_agenda_item on overdue_items (agenda_item_id)`,
    );
    for (const [table, column, target, more = ''] of references)
      await runner.query(
        `alter table ${table} add constraint ${table}_${column}_fkey foreign key (${column}) references ${target}(id)${more}`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['overdue_items', 'action_evidence', 'actions', 'decisions'])
      await runner.query(`drop table ${table}`);
  }
}

const references: [table: string, column: string, target: string, more?: string][] = [
  ['decisions', 'meeting_id', 'meetings'],
  ['decisions', 'agenda_item_id', 'agenda_items'],
  ['decisions', 'owner_organisation_id', 'organisations'],
  ['actions', 'decision_id', 'decisions'],
  ['actions', 'owner_organisation_id', 'organisations'],
  ['actions', 'owner_person_id', 'people'],
  ['actions', 'confirmed_by_id', 'people'],
  ['action_evidence', 'action_id', 'actions'],
  ['action_evidence', 'file_id', 'stored_files'],
  ['action_evidence', 'given_by_id', 'people'],
  ['action_evidence', 'given_for_id', 'organisations'],
  ['overdue_items', 'meeting_id', 'meetings'],
  ['overdue_items', 'agenda_item_id', 'agenda_items', ' on delete cascade'],
];
