import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { networkToday } from '../network/network-day.js';
import classes from './desk.module.css';

const Next = graphql(`
  fragment NextInChair on ChairRotation {
    outlook {
      startsOn
      elected
      member {
        id
        name
      }
    }
  }
`);

/** Who comes next in the Chair, and whether that is settled. */
export function NextInChair({ rotation }: { rotation: FragmentType<typeof Next> }) {
  const t = useTranslate();
  const format = useFormat();
  const { outlook } = readFragment(Next, rotation);
  const next = outlook.find(({ startsOn }) => startsOn > networkToday());
  if (!next?.member) return null;
  const said = { member: next.member.name, day: format.plainDate(next.startsOn) };
  return (
    <p className={classes.next}>
      {next.elected ? t('secretariat.chair.next', said) : t('secretariat.chair.expected', said)}
    </p>
  );
}
