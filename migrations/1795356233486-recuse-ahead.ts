import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RecuseAhead1795356233486 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table recusals (
      id uuid not null,
      agenda_item_id uuid not null,
      member_id uuid not null,
      reason text not null,
      declared_by_id uuid not null,
      declared_under_id uuid,
      declared_at timestamptz not null default now(),
      lifted_by_id uuid,
      lifted_under_id uuid,
      lifted_at timestamptz,
      lifted_because text,
      constraint recusal_reason_is_known
        check (reason in ('own_organisation', 'secretariat_affiliation', 'joint_project', 'declared')),
      constraint recusals_are_lifted_by_somebody check ((lifted_at is null) = (lifted_by_id is null)),
      constraint recusals_are_lifted_after_they_are_declared check (lifted_at >= declared_at),
      constraint lifted_recusals_say_why check (lifted_because is null
        or (lifted_at is not null and length(trim(lifted_because)) between 1 and 500)),
      constraint recusals_pkey primary key (id),
      constraint recusals_agenda_item_id_fkey foreign key (agenda_item_id) references agenda_items(id) on delete cascade,
      constraint recusals_member_id_fkey foreign key (member_id) references organisations(id),
      constraint recusals_declared_by_id_fkey foreign key (declared_by_id) references people(id),
      constraint recusals_declared_under_id_fkey foreign key (declared_under_id) references mandates(id),
      constraint recusals_lifted_by_id_fkey foreign key (lifted_by_id) references people(id),
      constraint recusals_lifted_under_id_fkey foreign key (lifted_under_id) references mandates(id)
    )`);
    await queryRunner.query(`create unique index one_standing_recusal_per_member_and_item
      on recusals (agenda_item_id, member_id) where lifted_at is null`);
    await queryRunner.query(
      `create index standing_recusals_of_a_member on recusals (member_id) where lifted_at is null`,
    );
    await queryRunner.query(`create index recusals_of_an_item on recusals (agenda_item_id)`);
    // What stands in the ledgers of rooms stands here too.
    await queryRunner.query(`insert into recusals (id, agenda_item_id, member_id, reason, declared_by_id, declared_at)
      select gen_random_uuid(), e.agenda_item_id, e.member_id, 'declared', e.entered_by_id, e.at
      from (select distinct on (p.agenda_item_id, p.member_id) p.* from presence_entries p
        where p.act in ('recused', 'recusal_lifted')
        order by p.agenda_item_id, p.member_id, p.at desc, p.id desc) e
      where e.act = 'recused'`);
    await queryRunner.query(`create function recusals_are_only_lifted() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then
        -- They go with their item, which somebody has taken off the agenda, and not otherwise.
        if not exists (select from agenda_items where id = old.agenda_item_id) then return old; end if;
      elsif old.lifted_at is null and new.lifted_at is not null
        and (new.id, new.agenda_item_id, new.member_id, new.reason, new.declared_by_id, new.declared_at)
          = (old.id, old.agenda_item_id, old.member_id, old.reason, old.declared_by_id, old.declared_at)
        and new.declared_under_id is not distinct from old.declared_under_id then return new;
      end if;
      raise exception 'recusals are lifted, and neither changed nor deleted' using constraint = tg_name;
    end $$`);
    await queryRunner.query(`create trigger recusals_are_only_lifted before update or delete on recusals
      for each row execute function recusals_are_only_lifted()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table recusals`);
    await queryRunner.query(`drop function recusals_are_only_lifted()`);
  }
}
