import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Full-text search over stock PostgreSQL. Its parser takes a run of Chinese or Japanese characters as one word, so
 * such runs are cut into overlapping pairs, on both sides. The functions say that they are dear, so that no plan
 * works them out row by row where an index has the answer.
 */
export class AddSearch1795302426076 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create function texts_of(translations jsonb) returns text
      immutable parallel safe language sql as $$
        select coalesce(string_agg(value, ' '), '') from jsonb_each_text(translations)
      $$`);

    // Small letters without accents and vowel signs, Arabic words without their article, nothing but letters and
    // digits. A run of Han or kana becomes every pair of neighbours, and its last character alone.
    await queryRunner.query(String.raw`create function search_words(source text) returns text
      immutable strict parallel safe cost 900 language plpgsql as $$
        declare
          han constant text := '\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff';
          words text := lower(normalize(source, NFKD));
          shifted text;
        begin
          words := regexp_replace(words, '[\u0300-\u036f\u0640\u064b-\u065f\u0670\u3099\u309a]+', '', 'g');
          words := translate(words, 'ىة', 'يه');
          words := regexp_replace(words, '\m([وفبك]?ال|لل)(?=[\u0621-\u064a]{3})', '', 'g');
          words := regexp_replace(words, '[^[:alnum:]]+', ' ', 'g');
          if words !~ ('[' || han || ']') then
            return words;
          end if;
          words := regexp_replace(words, '([' || han || ']+)', ' \1 ', 'g');
          shifted := regexp_replace(words, '[^' || han || ']+', ' ', 'g');
          shifted := regexp_replace(shifted, ' [' || han || ']', ' ', 'g');
          return regexp_replace(words || shifted, '([' || han || ']{2})', '\1 ', 'g');
        end
      $$`);

    // English stems beside the words themselves: "policies" finds "policy". Other languages pass the stemmer unharmed.
    await queryRunner.query(`create function search_vector(source text) returns tsvector
      immutable strict parallel safe cost 10000 language sql
      return (select to_tsvector('simple', words) || to_tsvector('english', words) from search_words(source) words)`);

    // Every word that was typed must begin a word of the text, one of two letters be a whole one; null where nothing
    // was typed that could be looked for.
    await queryRunner.query(String.raw`create function search_query(source text) returns tsquery
      immutable strict parallel safe cost 10000 language sql
      return (select to_tsquery('simple', words) || to_tsquery('english', words)
        from nullif(regexp_replace(regexp_replace(btrim(search_words(source)),
          '([^ ]{3,}|[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]+)', '\1:*', 'g'), ' +', ' & ', 'g'), '') words)`);

    await queryRunner.query(`create index organisations_by_words on organisations using gin
      (search_vector(texts_of(name) || ' ' || coalesce(acronym, '') || ' ' || texts_of(place_name) || ' ' || texts_of(about)))`);
    await queryRunner.query(`create index people_by_words on people using gin (search_vector(name))`);
    await queryRunner.query(
      `create index meetings_by_words on meetings using gin (search_vector(number || ' ' || title || ' ' || place))`,
    );
    await queryRunner.query(
      `create index agenda_items_by_words on agenda_items using gin (search_vector(title))`,
    );
    await queryRunner.query(
      `create index calls_by_words on calls using gin (search_vector(texts_of(title) || ' ' || texts_of(text)))`,
    );
    await queryRunner.query(
      `create index proposals_by_words on proposals using gin (search_vector(number || ' ' || title))`,
    );
    await queryRunner.query(
      `create index proposals_under_change on proposals (id) where changed_since_submission`,
    );
    await queryRunner.query(
      `create index works_by_words on works using gin (search_vector(texts_of(title) || ' ' || texts_of(summary)))`,
    );
    await queryRunner.query(
      `create index projects_by_words on projects using gin (search_vector(texts_of(title) || ' ' || texts_of(summary)))`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const index of ['proposals_under_change', ...indexes.map((table) => `${table}_by_words`)])
      await queryRunner.query(`drop index ${index}`);
    for (const made of ['search_query(text)', 'search_vector(text)', 'search_words(text)', 'texts_of(jsonb)'])
      await queryRunner.query(`drop function ${made}`);
  }
}

const indexes = [
  'organisations',
  'people',
  'meetings',
  'agenda_items',
  'calls',
  'proposals',
  'works',
  'projects',
];
