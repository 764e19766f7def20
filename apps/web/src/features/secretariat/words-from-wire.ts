import type { MessageId, Translate } from '@gsenet/shared/translate';

/**
 * What the catalogue says under an id that came from the wire; the word itself where it is newer than this page. That
 * every word of the API has its message, a test of the API sees to.
 */
export function wordsFor(t: Translate, kind: 'act' | 'mail' | 'noun', word: string): string {
  const id = `secretariat.${kind}.${word}`;
  const said = (t as (id: MessageId) => string)(id as MessageId);
  return said === id ? word : said;
}
