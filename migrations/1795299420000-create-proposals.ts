import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateProposals1795299420000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table calls (
      id uuid not null,
      slug text not null,
      title jsonb not null,
      text jsonb not null,
      kind text not null,
      state text not null default 'draft',
      directions integer array not null default '{}',
      opens_at timestamptz not null,
      closes_at timestamptz not null,
      closes_wall_clock text not null,
      time_zone text not null,
      ceiling bigint not null,
      currency text not null,
      sections jsonb not null,
      criteria jsonb not null,
      least_partners integer not null default '1',
      is_demonstration boolean not null default false,
      version integer not null default '1',
      constraint call_directions_are_known check (directions <@ array[1, 2, 3, 4, 5, 6]),
      constraint call_least_partners_is_a_number check (least_partners between 0 and 50),
      constraint call_ceiling_is_an_amount check (ceiling between 1 and 1000000000000),
      constraint call_closes_after_it_opens check (closes_at > opens_at),
      constraint call_state_is_known check (state in ('draft', 'published', 'closed', 'decided')),
      constraint call_kind_is_known check (kind in ('joint_funding', 'joint_research', 'capacity_building', 'regional_project')),
      constraint call_slugs_are_plain check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
      constraint calls_pkey primary key (id)
    )`);
    await runner.query(`create unique index one_call_per_address on calls (slug)`);
    await runner.query(`create table proposals (
      id uuid not null,
      number text not null,
      call_id uuid not null,
      lead_organisation_id uuid not null,
      title text not null,
      state text not null default 'draft',
      directions integer array not null default '{}',
      sdg_targets text array not null default '{}',
      created_at timestamptz not null default now(),
      created_by_id uuid not null,
      submitted_at timestamptz,
      changed_since_submission boolean not null default false,
      eligibility_decided_at timestamptz,
      eligibility_reason text,
      version integer not null default '1',
      constraint submitted_proposals_say_when check (state in ('draft', 'withdrawn') or submitted_at is not null),
      constraint eligibility_reasons_are_bounded check (length(eligibility_reason) <= 5000),
      constraint proposal_targets_are_known check (sdg_targets <@ array['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7', '4.a', '4.b', '4.c']),
      constraint proposal_directions_are_known check (directions <@ array[1, 2, 3, 4, 5, 6]),
      constraint proposals_have_a_title check (length(trim(title)) between 1 and 300),
      constraint proposal_state_is_known check (state in ('draft', 'submitted', 'eligible', 'ineligible', 'withdrawn')),
      constraint proposals_pkey primary key (id)
    )`);
    await runner.query(
      `create index submitted_proposals_of_a_call on proposals (call_id, submitted_at, id) where submitted_at is not null`,
    );
    await runner.query(
      `create index submitted_proposals_by_state on proposals (state, submitted_at, id) where submitted_at is not null`,
    );
    await runner.query(
      `create index submitted_proposals_by_time on proposals (submitted_at, id) where submitted_at is not null`,
    );
    await runner.query(`create index proposals_of_a_call on proposals (call_id, state)`);
    await runner.query(`create unique index one_proposal_per_number on proposals (number)`);
    await runner.query(`create table partnerships (
      id uuid not null,
      proposal_id uuid not null,
      organisation_id uuid not null,
      is_lead boolean not null,
      role text not null,
      budget bigint not null,
      in_kind bigint not null,
      confirmation text not null default 'waiting',
      answered_at timestamptz,
      answered_by_id uuid,
      mandate_id uuid,
      declined_because text,
      version integer not null default '1',
      constraint confirmations_say_who_and_when check (confirmation = 'waiting' or (answered_at is not null and answered_by_id is not null)),
      constraint leads_do_not_decline check (not (is_lead and confirmation = 'declined')),
      constraint roles_are_bounded check (length(role) <= 2000 and length(declined_because) <= 2000),
      constraint shares_are_amounts check (budget between 0 and 1000000000000 and in_kind between 0 and 1000000000000),
      constraint confirmation_is_known check (confirmation in ('waiting', 'confirmed', 'declined')),
      constraint partnerships_pkey primary key (id)
    )`);
    await runner.query(
      `create index partnerships_of_an_organisation on partnerships (organisation_id, confirmation)`,
    );
    await runner.query(
      `create unique index one_part_per_organisation_and_proposal on partnerships (proposal_id, organisation_id)`,
    );
    await runner.query(`create table proposal_sections (
      id uuid not null,
      proposal_id uuid not null,
      key text not null,
      text text not null,
      saved_at timestamptz not null default now(),
      saved_by_id uuid not null,
      version integer not null default '1',
      constraint section_texts_are_bounded check (length(text) <= 50000),
      constraint proposal_sections_pkey primary key (id)
    )`);
    await runner.query(
      `create unique index one_text_per_proposal_and_section on proposal_sections (proposal_id, key)`,
    );
    await runner.query(`create table proposal_section_versions (
      id uuid not null,
      section_id uuid not null,
      text text not null,
      saved_at timestamptz not null,
      saved_by_id uuid not null,
      set_aside boolean not null default false,
      constraint kept_texts_are_bounded check (length(text) <= 50000),
      constraint proposal_section_versions_pkey primary key (id)
    )`);
    await runner.query(
      `create index versions_of_a_section on proposal_section_versions (section_id, saved_at)`,
    );
    await runner.query(`create table submissions (
      id uuid not null,
      proposal_id uuid not null,
      content jsonb not null,
      submitted_at timestamptz not null default now(),
      submitted_by_id uuid not null,
      mandate_id uuid not null,
      constraint submissions_pkey primary key (id)
    )`);
    await runner.query(`create index submissions_of_a_proposal on submissions (proposal_id, submitted_at)`);
    await runner.query(
      `alter table proposals add constraint proposals_call_id_fkey foreign key (call_id) references calls(id)`,
    );
    await runner.query(
      `alter table proposals add constraint proposals_lead_organisation_id_fkey foreign key (lead_organisation_id) references organisations(id)`,
    );
    await runner.query(
      `alter table proposals add constraint proposals_created_by_id_fkey foreign key (created_by_id) references people(id)`,
    );
    await runner.query(
      `alter table partnerships add constraint partnerships_proposal_id_fkey foreign key (proposal_id) references proposals(id)`,
    );
    await runner.query(
      `alter table partnerships add constraint partnerships_organisation_id_fkey foreign key (organisation_id) references organisations(id)`,
    );
    await runner.query(
      `alter table partnerships add constraint partnerships_answered_by_id_fkey foreign key (answered_by_id) references people(id)`,
    );
    await runner.query(
      `alter table partnerships add constraint partnerships_mandate_id_fkey foreign key (mandate_id) references mandates(id)`,
    );
    await runner.query(
      `alter table proposal_sections add constraint proposal_sections_proposal_id_fkey foreign key (proposal_id) references proposals(id)`,
    );
    await runner.query(
      `alter table proposal_sections add constraint proposal_sections_saved_by_id_fkey foreign key (saved_by_id) references people(id)`,
    );
    await runner.query(
      `alter table proposal_section_versions add constraint proposal_section_versions_section_id_fkey foreign key (section_id) references proposal_sections(id)`,
    );
    await runner.query(
      `alter table proposal_section_versions add constraint proposal_section_versions_saved_by_id_fkey foreign key (saved_by_id) references people(id)`,
    );
    await runner.query(
      `alter table submissions add constraint submissions_proposal_id_fkey foreign key (proposal_id) references proposals(id)`,
    );
    await runner.query(
      `alter table submissions add constraint submissions_submitted_by_id_fkey foreign key (submitted_by_id) references people(id)`,
    );
    await runner.query(
      `alter table submissions add constraint submissions_mandate_id_fkey foreign key (mandate_id) references mandates(id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table submissions`);
    await runner.query(`drop table partnerships`);
    await runner.query(`drop table proposal_section_versions`);
    await runner.query(`drop table proposal_sections`);
    await runner.query(`drop table proposals`);
    await runner.query(`drop table calls`);
  }
}
