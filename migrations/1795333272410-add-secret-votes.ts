import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddSecretVotes1795333272410 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // An election is put to the Board like a motion, but nobody moves it; it is for a turn in the Chair.
    await runner.query(`alter table motions
      alter column mover_id drop not null,
      add column turn_starts_on date,
      drop constraint motion_matter_is_known,
      add constraint motion_matter_is_known check (matter in ('ordinary', 'rules_change', 'admission', 'suspension', 'exclusion', 'election')),
      add constraint motions_are_moved check ((matter = 'election') = (mover_id is null)),
      add constraint elections_are_for_a_turn check ((matter = 'election') = (turn_starts_on is not null))`);
    await runner.query(
      `create unique index one_election_per_item_and_turn on motions (agenda_item_id, turn_starts_on) where matter = 'election'`,
    );
    await runner.query(`alter table votes
      add column closed_by_id uuid references people(id),
      add column published_by_id uuid references people(id),
      drop constraint vote_mode_is_known,
      add constraint vote_mode_is_known check (mode in ('named', 'secret', 'consensus')),
      drop constraint vote_state_is_known,
      add constraint vote_state_is_known check (state in ('open', 'awaiting_tie_break', 'counted', 'withheld', 'published', 'cancelled')),
      add constraint secret_results_take_two check (mode <> 'secret' or state <> 'published'
        or (closed_by_id is not null and published_by_id is not null and closed_by_id <> published_by_id))`);
    await runner.query(`drop index one_open_vote_per_motion`);
    await runner.query(
      `create unique index one_open_vote_per_motion on votes (motion_id) where state in ('open', 'awaiting_tie_break', 'counted', 'withheld')`,
    );
    // One row for each vote, of a size that does not change: where it lies and when it was written says nothing.
    await runner.query(`create table ballot_boxes (
      vote_id uuid not null references votes(id),
      slots integer not null,
      sealed bytea,
      voted jsonb not null default '{}',
      opened text[],
      constraint ballot_boxes_are_sealed_or_opened check (sealed is null or opened is null),
      constraint ballot_boxes_keep_their_size check (octet_length(sealed) = slots + 28),
      constraint ballot_boxes_name_who_voted check (jsonb_typeof(voted) = 'object'),
      constraint ballot_boxes_hold_no_more_than_the_roll check (slots >= 0 and cardinality(opened) <= slots),
      constraint ballot_boxes_pkey primary key (vote_id)
    )`);
    // A box takes one ballot of one more Member at a time, and once it is opened, or thrown away, it takes none.
    await runner.query(`create function guard_ballot_box() returns trigger language plpgsql as $$
    declare
      before_it integer := (select count(*) from jsonb_object_keys(old.voted));
      after_it integer;
    begin
      if tg_op = 'DELETE' then
        raise exception 'ballot boxes are not deleted' using constraint = tg_name;
      end if;
      after_it := (select count(*) from jsonb_object_keys(new.voted));
      if (new.vote_id, new.slots) is distinct from (old.vote_id, old.slots)
        or not new.voted @> old.voted
        or (new.sealed is not null and (old.sealed is null or after_it <> before_it + 1 or after_it > new.slots))
        or (new.sealed is null and after_it <> before_it)
        or (new.opened is not null and (old.sealed is null or cardinality(new.opened) <> after_it)) then
        raise exception 'a ballot box takes one ballot at a time and is opened once' using constraint = tg_name;
      end if;
      return new;
    end $$`);
    await runner.query(`create trigger ballot_boxes_are_guarded before update or delete on ballot_boxes
      for each row execute function guard_ballot_box()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ballot_boxes`);
    await runner.query(`drop function guard_ballot_box()`);
    await runner.query(`drop index one_open_vote_per_motion`);
    await runner.query(
      `create unique index one_open_vote_per_motion on votes (motion_id) where state in ('open', 'awaiting_tie_break', 'withheld')`,
    );
    await runner.query(`alter table votes
      drop constraint secret_results_take_two,
      drop constraint vote_state_is_known,
      add constraint vote_state_is_known check (state in ('open', 'awaiting_tie_break', 'withheld', 'published', 'cancelled')),
      drop constraint vote_mode_is_known,
      add constraint vote_mode_is_known check (mode in ('named', 'consensus')),
      drop column published_by_id,
      drop column closed_by_id`);
    await runner.query(`drop index one_election_per_item_and_turn`);
    await runner.query(`alter table motions
      drop constraint elections_are_for_a_turn,
      drop constraint motions_are_moved,
      drop constraint motion_matter_is_known,
      add constraint motion_matter_is_known check (matter in ('ordinary', 'rules_change', 'admission', 'suspension', 'exclusion')),
      drop column turn_starts_on,
      alter column mover_id set not null`);
  }
}
