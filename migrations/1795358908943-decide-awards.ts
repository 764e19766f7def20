import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DecideAwards1795358908943 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table awards (
      id uuid not null,
      proposal_id uuid not null,
      agenda_item_id uuid not null,
      state text not null default 'tabled',
      decision_id uuid,
      ceiling bigint,
      starts_on date,
      ends_on date,
      text text not null default '',
      motion text not null,
      released_at timestamptz,
      version integer not null default 1,
      constraint released_awards_are_decided check (released_at is null or state <> 'tabled'),
      constraint award_motions_are_motions check (length(trim(motion)) between 1 and 5000),
      constraint award_texts_are_bounded check (length(text) <= 10000),
      constraint declined_awards_say_why check (state <> 'declined' or length(trim(text)) > 0),
      constraint award_dates_are_in_order check (starts_on < ends_on),
      constraint award_ceilings_are_amounts check (ceiling between 1 and 1000000000000),
      constraint awards_say_what_they_give check (num_nonnulls(ceiling, starts_on, ends_on) = case state when 'awarded' then 3 else 0 end),
      constraint decided_awards_name_their_decision check ((state = 'tabled') = (decision_id is null)),
      constraint award_state_is_known check (state in ('tabled', 'awarded', 'declined')),
      constraint awards_pkey primary key (id)
    )`);
    await runner.query(`create unique index one_award_per_agenda_item on awards (agenda_item_id)`);
    await runner.query(`create unique index one_award_per_proposal on awards (proposal_id)`);
    await runner.query(`create table award_conditions (
      id uuid not null,
      award_id uuid not null,
      ordinal integer not null,
      what text not null,
      due_on date not null,
      action_id uuid,
      constraint award_conditions_say_what check (length(trim(what)) between 1 and 500),
      constraint award_conditions_pkey primary key (id)
    )`);
    await runner.query(
      `create unique index one_condition_per_ordinal on award_conditions (award_id, ordinal)`,
    );
    await runner.query(`create unique index one_condition_per_action on award_conditions (action_id)`);
    await runner.query(
      `alter table awards add constraint awards_proposal_id_fkey foreign key (proposal_id) references proposals(id)`,
    );
    await runner.query(
      `alter table awards add constraint awards_agenda_item_id_fkey foreign key (agenda_item_id) references agenda_items(id) on delete cascade`,
    );
    await runner.query(
      `alter table awards add constraint awards_decision_id_fkey foreign key (decision_id) references decisions(id)`,
    );
    await runner.query(
      `alter table award_conditions add constraint award_conditions_award_id_fkey foreign key (award_id) references awards(id) on delete cascade`,
    );
    await runner.query(
      `alter table award_conditions add constraint award_conditions_action_id_fkey foreign key (action_id) references actions(id)`,
    );
    await runner.query(`alter table item_subjects drop constraint item_subject_is_known`);
    await runner.query(`alter table item_subjects add constraint item_subject_is_known
      check (concerns in ('chair_election', 'rules_change', 'admission', 'annual_report', 'award'))`);
    await runner.query(`alter table proposals drop constraint proposal_state_is_known`);
    await runner.query(`alter table proposals add constraint proposal_state_is_known
      check (state in ('draft', 'submitted', 'eligible', 'ineligible', 'withdrawn', 'awarded', 'declined'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update proposals set state = 'eligible' where state in ('awarded', 'declined')`);
    await runner.query(`alter table proposals drop constraint proposal_state_is_known`);
    await runner.query(`alter table proposals add constraint proposal_state_is_known
      check (state in ('draft', 'submitted', 'eligible', 'ineligible', 'withdrawn'))`);
    await runner.query(`delete from item_subjects where concerns = 'award'`);
    await runner.query(`alter table item_subjects drop constraint item_subject_is_known`);
    await runner.query(`alter table item_subjects add constraint item_subject_is_known
      check (concerns in ('chair_election', 'rules_change', 'admission', 'annual_report'))`);
    await runner.query(`alter table award_conditions drop constraint award_conditions_action_id_fkey`);
    await runner.query(`alter table award_conditions drop constraint award_conditions_award_id_fkey`);
    await runner.query(`alter table awards drop constraint awards_decision_id_fkey`);
    await runner.query(`alter table awards drop constraint awards_agenda_item_id_fkey`);
    await runner.query(`alter table awards drop constraint awards_proposal_id_fkey`);
    await runner.query(`drop index one_condition_per_action`);
    await runner.query(`drop index one_condition_per_ordinal`);
    await runner.query(`drop table award_conditions`);
    await runner.query(`drop index one_award_per_proposal`);
    await runner.query(`drop index one_award_per_agenda_item`);
    await runner.query(`drop table awards`);
  }
}
