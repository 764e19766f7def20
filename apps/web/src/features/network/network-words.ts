import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';

export const NetworkWords = graphql(`
  fragment NetworkWords on NetworkText {
    topic
    position
    text
  }
`);

/** What the network says of itself, by topic: one text or several, in order; none where the record has none. */
export function networkWords(
  texts: readonly FragmentType<typeof NetworkWords>[],
): (topic: string) => string[] {
  const all = readFragment(NetworkWords, texts);
  return (topic) =>
    all
      .filter((text) => text.topic === topic)
      .sort((a, b) => a.position - b.position)
      .map(({ text }) => text);
}
