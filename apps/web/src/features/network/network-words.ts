import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';

export const NetworkWords = graphql(`
  fragment NetworkWords on NetworkText {
    topic
    position
    text
  }
`);

/** The texts on a topic, in order; none where the record has none. */
export type Words = (topic: string) => string[];

/** What the network says of itself, by topic: one text or several, in order; none where the record has none. */
export function networkWords(texts: readonly FragmentType<typeof NetworkWords>[]): Words {
  const all = readFragment(NetworkWords, texts);
  return (topic) =>
    all
      .filter((text) => text.topic === topic)
      .sort((a, b) => a.position - b.position)
      .map(({ text }) => text);
}
