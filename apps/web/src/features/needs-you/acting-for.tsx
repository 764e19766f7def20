import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';

const Held = graphql(`
  fragment MandateActedUnder on Mandate {
    capacity
    isInForce
    organisation {
      id
      name
      acronym
    }
  }
`);

/** Whom the reader acts for, and as what: nobody here is only themselves. */
export function ActingFor({ mandates }: { mandates: readonly FragmentType<typeof Held>[] }) {
  const t = useTranslate();
  const format = useFormat();
  const held = readFragment(Held, mandates).filter(({ isInForce }) => isInForce);
  const words = held.map(({ capacity, organisation: { acronym, name } }) =>
    t('needs.actsFor.one', { organisation: acronym ?? name, capacity: t(`capacity.${capacity}`) }),
  );
  return t('needs.actsFor', { mandates: format.list(words) });
}
