import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Conflicts of interest about proposals: what people declared, and what the Chair ruled on those and on derived ones. */
export class RuleOnConflicts1795355057839 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table conflicts (
      id uuid not null,
      proposal_id uuid not null,
      person_id uuid not null,
      ground text not null,
      organisation_id uuid,
      kind text,
      words text,
      declared_at timestamptz,
      state text default 'proposed' not null,
      constraint conflicts_pkey primary key (id),
      constraint conflicts_proposal_id_fkey foreign key (proposal_id) references proposals(id),
      constraint conflicts_person_id_fkey foreign key (person_id) references people(id),
      constraint conflicts_organisation_id_fkey foreign key (organisation_id) references organisations(id),
      constraint conflict_ground_is_known check (ground in ('own_organisation', 'secretariat', 'joint_project', 'declared')),
      constraint conflict_kind_is_known check (kind in ('family', 'financial', 'professional', 'other')),
      constraint conflict_state_is_known check (state in ('proposed', 'confirmed', 'waived')),
      constraint declared_conflicts_say_what check ((ground = 'declared') = (kind is not null and words is not null and declared_at is not null)),
      constraint derived_conflicts_name_an_organisation check ((ground = 'declared') = (organisation_id is null)),
      constraint conflict_words_are_bounded check (length(trim(words)) between 1 and 2000),
      constraint derived_conflicts_are_entered_with_a_ruling check (ground = 'declared' or state <> 'proposed')
    )`);
    await runner.query(
      `create unique index one_conflict_per_ground on conflicts (proposal_id, person_id, ground, organisation_id) where organisation_id is not null`,
    );
    await runner.query(
      `create unique index one_declaration_per_proposal on conflicts (proposal_id, person_id) where organisation_id is null`,
    );
    await runner.query(`create index conflicts_of_a_person on conflicts (person_id)`);
    await runner.query(`create table conflict_rulings (
      id uuid not null,
      conflict_id uuid not null,
      ruling text not null,
      reason text not null,
      ruled_at timestamptz not null,
      ruled_by_id uuid not null,
      mandate_id uuid not null,
      constraint conflict_rulings_pkey primary key (id),
      constraint conflict_rulings_conflict_id_fkey foreign key (conflict_id) references conflicts(id),
      constraint conflict_rulings_ruled_by_id_fkey foreign key (ruled_by_id) references people(id),
      constraint conflict_rulings_mandate_id_fkey foreign key (mandate_id) references mandates(id),
      constraint conflict_ruling_is_known check (ruling in ('confirmed', 'waived')),
      constraint rulings_give_a_reason check (length(trim(reason)) between 1 and 2000)
    )`);
    await runner.query(`create index rulings_on_a_conflict on conflict_rulings (conflict_id, ruled_at)`);
    // Those of one house are in conflict with each other.
    await runner.query(
      `create index parts_of_an_organisation on organisations (parent_id) where parent_id is not null`,
    );
    await runner.query(`create trigger conflict_rulings_never_change before update or delete on conflict_rulings
      for each row execute function written_once()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index parts_of_an_organisation`);
    await runner.query(`drop table conflict_rulings`);
    await runner.query(`drop table conflicts`);
  }
}
