import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';

const Acting = graphql(`
  fragment WhoActsAsChair on ActingChair {
    startsOn
    asViceChair
    member {
      id
      name
    }
  }
`);

/** Who presides while the Chair is vacant, and why it is they. */
export function ActingChair({ acting }: { acting: FragmentType<typeof Acting> }) {
  const t = useTranslate();
  const format = useFormat();
  const { startsOn, asViceChair, member } = readFragment(Acting, acting);
  const values = { member: member.name, day: format.plainDate(startsOn) };
  return <p>{asViceChair ? t('chair.acting.vice', values) : t('chair.acting.chosen', values)}</p>;
}
