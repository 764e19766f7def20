import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateVotes1795323523406 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table motions (
      id uuid not null,
      agenda_item_id uuid not null references agenda_items(id),
      mover_id uuid not null references organisations(id),
      matter text not null,
      version integer not null default '1',
      constraint motion_matter_is_known check (matter in ('ordinary', 'rules_change', 'admission', 'suspension', 'exclusion')),
      constraint motions_pkey primary key (id)
    )`);
    await runner.query(`create index motions_on_an_agenda_item on motions (agenda_item_id)`);
    await runner.query(`create table motion_texts (
      id uuid not null,
      motion_id uuid not null references motions(id),
      version integer not null,
      text text not null,
      at timestamptz not null,
      entered_by_id uuid not null references people(id),
      constraint one_text_per_version_of_a_motion unique (motion_id, version),
      constraint motions_say_something check (length(trim(text)) between 1 and 5000),
      constraint motion_texts_pkey primary key (id)
    )`);
    await runner.query(`create table votes (
      id uuid not null,
      motion_id uuid not null references motions(id),
      motion_version integer not null,
      mode text not null,
      state text not null default 'open',
      opened_at timestamptz not null,
      closed_at timestamptz,
      frozen jsonb not null,
      frozen_hash text not null,
      result jsonb,
      cancelled_because text,
      constraint vote_mode_is_known check (mode in ('named', 'consensus')),
      constraint vote_state_is_known check (state in ('open', 'awaiting_tie_break', 'withheld', 'published', 'cancelled')),
      constraint votes_close_after_they_open check (closed_at >= opened_at),
      constraint open_votes_have_no_result check (state not in ('open', 'cancelled') or result is null),
      constraint published_votes_have_a_result check (state <> 'published' or (result is not null and closed_at is not null)),
      constraint cancelled_votes_say_why check ((state = 'cancelled') = (cancelled_because is not null)),
      constraint votes_pkey primary key (id)
    )`);
    await runner.query(`create index votes_on_a_motion on votes (motion_id)`);
    await runner.query(
      `create unique index one_open_vote_per_motion on votes (motion_id) where state in ('open', 'awaiting_tie_break', 'withheld')`,
    );
    await runner.query(`create table vote_rolls (
      vote_id uuid not null references votes(id),
      member_id uuid not null references organisations(id),
      state text not null,
      constraint roll_state_is_known check (state in ('present', 'by_proxy', 'asked', 'absent', 'recused', 'not_entitled')),
      constraint vote_rolls_pkey primary key (vote_id, member_id)
    )`);
    await runner.query(`create table ballots (
      id uuid not null,
      vote_id uuid not null references votes(id),
      member_id uuid not null references organisations(id),
      choice text not null,
      mandate_id uuid not null references mandates(id),
      entered_by_id uuid not null references people(id),
      cast_at timestamptz not null,
      confirmed_at timestamptz,
      constraint one_ballot_per_member_per_vote unique (vote_id, member_id),
      constraint ballot_choice_is_known check (choice in ('yes', 'no', 'abstain', 'objects')),
      constraint ballots_pkey primary key (id)
    )`);
    for (const table of ['motion_texts', 'vote_rolls'])
      await runner.query(`create trigger ${table}_never_change before update or delete on ${table}
      for each row execute function written_once()`);
    // What a vote is decided by is fixed when it opens, whoever has the database open before them.
    await runner.query(`create function keep_frozen() returns trigger language plpgsql as $$
    begin
      if (old.motion_id, old.motion_version, old.mode, old.opened_at, old.frozen, old.frozen_hash)
        is distinct from (new.motion_id, new.motion_version, new.mode, new.opened_at, new.frozen, new.frozen_hash)
        or old.state in ('published', 'cancelled') then
        raise exception 'what a vote is decided by is frozen' using constraint = tg_name;
      end if;
      return new;
    end $$`);
    await runner.query(`create trigger votes_stay_frozen before update on votes
      for each row execute function keep_frozen()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ballots`);
    await runner.query(`drop table vote_rolls`);
    await runner.query(`drop table votes`);
    await runner.query(`drop table motion_texts`);
    await runner.query(`drop table motions`);
    await runner.query(`drop function keep_frozen()`);
  }
}
