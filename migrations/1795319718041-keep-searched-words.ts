import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The words by which a row is found now stand in the row. An index over an expression names the rows that have a word,
 * all of them; to look at rows one after the other, until enough have it, they must be at hand.
 */
export class KeepSearchedWords1795319718041 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // The rows that are there are brought along, which may take longer than a request ever may.
    await queryRunner.query(`set local statement_timeout = 0`);
    for (const { table, columns, text } of searched) {
      // Written once, in place, as a generated column. Only then is it left to a trigger: TypeORM compares generated
      // columns with notes of its own, which a migrated database does not have.
      await queryRunner.query(`drop index ${table}_by_words`);
      await queryRunner.query(`alter table ${table}
        add column words tsvector not null generated always as (strip(search_vector(${text('')}))) stored`);
      await queryRunner.query(`alter table ${table} alter column words drop expression`);
      await queryRunner.query(`create index ${table}_by_words on ${table} using gin (words)`);
      await queryRunner.query(`create function keep_words_of_${table}() returns trigger language plpgsql as $$
        begin
          new.words := strip(search_vector(${text('new.')}));
          return new;
        end $$`);
      await queryRunner.query(`create trigger keep_words before insert or update of ${columns} on ${table}
        for each row execute function keep_words_of_${table}()`);
    }
    // Whatever begins with a word begins with its stem, if that is how the word begins itself: then the stems alone
    // find all, and each word is looked for once instead of twice.
    await queryRunner.query(String.raw`create or replace function search_query(source text) returns tsquery
      immutable strict parallel safe cost 1 language sql
      return (select case
          when numnode(stems) > 0 and (select bool_and(starts_with(word, coalesce((ts_lexize('english_stem', word))[1], '')))
            from string_to_table(typed, ' ') word) then stems
          else to_tsquery('simple', words) || stems end
        from btrim(search_words(source)) typed,
          nullif(regexp_replace(regexp_replace(typed,
            '([^ ]{3,}|[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]+)', '\1:*', 'g'), ' +', ' & ', 'g'), '') words,
          to_tsquery('english', words) stems)`);
    await queryRunner.query(`create index organisations_by_acronym on organisations (lower(acronym))`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`set local statement_timeout = 0`);
    await queryRunner.query(`drop index organisations_by_acronym`);
    await queryRunner.query(String.raw`create or replace function search_query(source text) returns tsquery
      immutable strict parallel safe cost 1 language sql
      return (select to_tsquery('simple', words) || to_tsquery('english', words)
        from nullif(regexp_replace(regexp_replace(btrim(search_words(source)),
          '([^ ]{3,}|[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]+)', '\1:*', 'g'), ' +', ' & ', 'g'), '') words)`);
    for (const { table, text } of searched) {
      await queryRunner.query(`drop trigger keep_words on ${table}`);
      await queryRunner.query(`drop function keep_words_of_${table}()`);
      await queryRunner.query(`alter table ${table} drop column words`);
      await queryRunner.query(
        `create index ${table}_by_words on ${table} using gin (search_vector(${text('')}))`,
      );
    }
  }
}

/** What a row is found by: `row` is empty, or ends in a dot. */
const searched: { table: string; columns: string; text: (row: string) => string }[] = [
  {
    table: 'organisations',
    columns: 'name, acronym, place_name, about',
    text: (o) =>
      `texts_of(${o}name) || ' ' || coalesce(${o}acronym, '') || ' ' || texts_of(${o}place_name) || ' ' || texts_of(${o}about)`,
  },
  { table: 'people', columns: 'name', text: (p) => `${p}name` },
  {
    table: 'meetings',
    columns: 'number, title, place',
    text: (m) => `${m}number || ' ' || ${m}title || ' ' || ${m}place`,
  },
  { table: 'agenda_items', columns: 'title', text: (a) => `${a}title` },
  { table: 'calls', columns: 'title, text', text: (c) => `texts_of(${c}title) || ' ' || texts_of(${c}text)` },
  { table: 'proposals', columns: 'number, title', text: (p) => `${p}number || ' ' || ${p}title` },
  {
    table: 'works',
    columns: 'title, summary',
    text: (w) => `texts_of(${w}title) || ' ' || texts_of(${w}summary)`,
  },
  {
    table: 'projects',
    columns: 'title, summary',
    text: (p) => `texts_of(${p}title) || ' ' || texts_of(${p}summary)`,
  },
];
