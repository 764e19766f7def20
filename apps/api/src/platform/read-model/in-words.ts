import { translators } from '@gsenet/shared/catalogues';
import { languages } from '@gsenet/shared/languages';
import type { MessageId, MessageParams } from '@gsenet/shared/translate';
import type { Scope, Sql } from './view.js';

/** Messages without parameters. */
type PlainMessage = {
  [Id in MessageId]: MessageParams[Id] extends Record<string, never> ? Id : never;
}[MessageId];

/** A message in the reader’s language as a piece of SQL, for words that stand in the place of others. */
export function inWords(id: PlainMessage, scope: Pick<Scope, 'language'>): Sql {
  const cases = languages.map((language) => {
    const say = translators[language] as (id: PlainMessage) => string;
    return `when '${language}' then '${say(id).replaceAll("'", "''")}'`;
  });
  return `case ${scope.language()} ${cases.join(' ')} end`;
}
