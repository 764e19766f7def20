import type { Predicate, Sql } from '../../platform/read-model/view.js';

/**
 * The text by which a row of each table is found. Each is written as in the index that answers it, `…_by_words`:
 * in other words the index would not be used.
 */
export const searchedText = {
  organisations: (o) =>
    `texts_of(${o}.name) || ' ' || coalesce(${o}.acronym, '') || ' ' || texts_of(${o}.place_name) || ' ' || texts_of(${o}.about)`,
  people: (p) => `${p}.name`,
  meetings: (m) => `${m}.number || ' ' || ${m}.title || ' ' || ${m}.place`,
  agenda_items: (a) => `${a}.title`,
  calls: (c) => `texts_of(${c}.title) || ' ' || texts_of(${c}.text)`,
  proposals: (p) => `${p}.number || ' ' || ${p}.title`,
  works: (w) => `texts_of(${w}.title) || ' ' || texts_of(${w}.summary)`,
  projects: (p) => `texts_of(${p}.title) || ' ' || texts_of(${p}.summary)`,
} satisfies Record<string, (row: string) => Sql>;

/** What was typed, as the root field was called with it. */
export const asked: Predicate = (_row, scope) => scope.value('text', 'text');

/** That a text has a word beginning with each word that was typed, as `search_query` has read them. */
export const speaksOf = (text: Sql, words: Sql): Sql => `search_vector(${text}) @@ ${words}`;
