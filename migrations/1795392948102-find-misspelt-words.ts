import type { MigrationInterface, QueryRunner } from 'typeorm';

const text = (row: string) => `${row}number || ' ' || texts_of(${row}text) || ' ' || texts_of(${row}effect)`;

/**
 * Decisions are found too, common words are met early among hundreds of thousands of works and projects, and a word that
 * nothing public has is looked for in the words that are spelt almost like it.
 */
export class FindMisspeltWords1795392948102 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`set local statement_timeout = 0`);
    await queryRunner.query(`alter table decisions
      add column words tsvector not null generated always as (strip(search_vector(${text('')}))) stored`);
    await queryRunner.query(`alter table decisions alter column words drop expression`);
    await queryRunner.query(`create index decisions_by_words on decisions using gin (words)`);
    await queryRunner.query(`create function keep_words_of_decisions() returns trigger language plpgsql as $$
      begin
        new.words := strip(search_vector(${text('new.')}));
        return new;
      end $$`);
    await queryRunner.query(`create trigger keep_words before insert or update of number, text, effect on decisions
      for each row execute function keep_words_of_decisions()`);
    await queryRunner.query(`create index works_as_found on works ((coalesce(year, 0)), slug)`);
    await queryRunner.query(`create index projects_as_found on projects ((coalesce(start_year, 0)), slug)`);
    // Two words that each become the same by leaving out at most one letter differ by one letter, or by two in turn.
    await queryRunner.query(`create function typos_of(word text) returns text[]
      immutable strict parallel safe language sql
      return (select array_agg(distinct overlay(word placing '' from i for 1)) || word
        from generate_series(1, length(word)) i)`);
    await queryRunner.query(`create table public_words (
      word text not null,
      typos text[] not null,
      constraint public_words_pkey primary key (word)
    )`);
    await queryRunner.query(`create index public_words_by_typo on public_words using gin (typos)`);
    // As `search_query`; but of a word with which no public one begins, those that are spelt almost like it count too.
    await queryRunner.query(String.raw`create function forgiving_query(source text) returns tsquery
      stable strict parallel safe language plpgsql as $$
        declare
          found tsquery := search_query(source);
          forgiven boolean := false;
          all_words tsquery;
          one tsquery;
          typed text;
          alike text;
        begin
          for typed in select w from string_to_table(btrim(search_words(source)), ' ') w where w <> '' loop
            one := search_query(typed);
            if length(typed) between 4 and 30 and typed !~ '[0-9\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]'
              and not exists (select from public_words p where p.word >= typed and p.word < typed || chr(1114111)) then
              select string_agg(quote_literal(p.word), ' | ') into alike from public_words p
                where p.typos && typos_of(typed) and abs(length(p.word) - length(typed)) <= 1;
              if alike is not null then
                one := coalesce(one || to_tsquery('simple', alike), to_tsquery('simple', alike));
                forgiven := true;
              end if;
            end if;
            all_words := coalesce(all_words && one, one, all_words);
          end loop;
          return case when forgiven then all_words else found end;
        end
      $$`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop function forgiving_query(text)`);
    await queryRunner.query(`drop table public_words`);
    await queryRunner.query(`drop function typos_of(text)`);
    await queryRunner.query(`drop index projects_as_found`);
    await queryRunner.query(`drop index works_as_found`);
    await queryRunner.query(`drop trigger keep_words on decisions`);
    await queryRunner.query(`drop function keep_words_of_decisions()`);
    await queryRunner.query(`alter table decisions drop column words`);
  }
}
