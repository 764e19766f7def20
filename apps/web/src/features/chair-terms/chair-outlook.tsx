import { Link } from 'react-router';
import { useFormat, useTranslate } from '../../ui/language.js';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import classes from './chair-outlook.module.css';

const Expected = graphql(`
  fragment OutlookOfChair on ExpectedTerm {
    startsOn
    endsOn
    elected
    member {
      id
      slug
      name
    }
  }
`);

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The Chair in the years ahead: on a wide screen a strip whose parts are as long as the terms, else a list. */
export function ChairOutlook({ outlook }: { outlook: readonly FragmentType<typeof Expected>[] }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <ol className={classes.outlook}>
      {readFragment(Expected, outlook).map(({ startsOn, endsOn, elected, member }) => (
        <li key={startsOn} data-elected={elected} style={{ flexGrow: days(startsOn, endsOn) }}>
          <strong>
            {member ? (
              <Link to={`/organisations/${member.slug}`}>
                <bdi>{member.name}</bdi>
              </Link>
            ) : (
              t('chair.outlook.nobody')
            )}
          </strong>
          <span>
            <time dateTime={startsOn} title={format.period(startsOn, endsOn)}>
              {t('chair.outlook.years', { from: startsOn.slice(0, 4), to: endsOn.slice(0, 4) })}
            </time>
          </span>
          <span>{elected ? t('chair.outlook.elected') : t('chair.outlook.expected')}</span>
        </li>
      ))}
    </ol>
  );
}
