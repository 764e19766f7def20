import type { Predicate, Sql } from '../../platform/read-model/view.js';

/** What was typed, as the root field was called with it. */
export const asked: Predicate = (_row, scope) => scope.value('text', 'text');

/** That a text has a word beginning with each word that was typed, as `search_query` has read them. */
export const speaksOf = (text: Sql, words: Sql): Sql => `search_vector(${text}) @@ ${words}`;
