import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An election, a change of the rules or an admission is voted on, and so is none of the items that pass together. */
export class LetNoOneActPassWhatIsVotedOn1795356028891 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`update agenda_items a set kind = 'decision', version = version + 1
      where a.kind = 'consent'
        and not exists (select from items_passed p where p.agenda_item_id = a.id)
        and exists (select from item_subjects s where s.agenda_item_id = a.id
          and s.concerns in ('chair_election', 'rules_change', 'admission'))`);
    await queryRunner.query(`create function keep_votes_out_of_consent() returns trigger language plpgsql as $$
    begin
      if tg_table_name = 'agenda_items' then
        if new.kind = 'consent' and exists (select from item_subjects s where s.agenda_item_id = new.id
          and s.concerns in ('chair_election', 'rules_change', 'admission')) then
          raise exception 'such an item is voted on' using constraint = tg_name;
        end if;
      elsif new.concerns in ('chair_election', 'rules_change', 'admission') and exists (
        select from agenda_items a where a.id = new.agenda_item_id and a.kind = 'consent') then
        raise exception 'such an item is voted on' using constraint = tg_name;
      end if;
      return new;
    end $$`);
    await queryRunner.query(`create trigger what_is_voted_on_is_no_consent_item
      before update of kind on agenda_items for each row when (new.kind = 'consent' and old.kind <> 'consent')
      execute function keep_votes_out_of_consent()`);
    await queryRunner.query(`create trigger consent_items_are_not_voted_on
      before insert or update on item_subjects for each row execute function keep_votes_out_of_consent()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop trigger consent_items_are_not_voted_on on item_subjects`);
    await queryRunner.query(`drop trigger what_is_voted_on_is_no_consent_item on agenda_items`);
    await queryRunner.query(`drop function keep_votes_out_of_consent()`);
  }
}
