/**
 * The check constraint that lets a text column hold the tag of a language: of any, so that a further one needs no
 * migration. Which ones are shipped, `Language` knows, through which every tag comes in.
 */
export function isLanguageTag(column: string): string {
  return `${column} ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$'`;
}

/** The check constraint that allows a text column these words only. */
export function isOneOf(column: string, words: readonly string[]): string {
  return `${column} in (${words.map((word) => `'${word}'`).join(', ')})`;
}
