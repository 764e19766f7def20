import { registerEnumType } from '@nestjs/graphql';

/** Makes a list of words a GraphQL enum of the same words. */
export function enumType<Word extends string>(
  name: string,
  words: readonly Word[],
  description?: string,
): Record<Word, Word> {
  const values = Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;
  registerEnumType(values, { name, description });
  return values;
}
