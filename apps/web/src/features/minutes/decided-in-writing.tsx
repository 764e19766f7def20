import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import classes from './minutes.module.css';

const InWriting = graphql(`
  fragment DecidedInWritingBefore on Minutes {
    decidedInWriting {
      id
      title
      procedure
      outcome
      lastDay
      viewerSees
      number
      address
    }
  }
`);

/** What the Members decided in writing since the meeting before: it is reported in the minutes of the next one. */
export function DecidedInWriting({ minutes }: { minutes: FragmentType<typeof InWriting> }) {
  const t = useTranslate();
  const format = useFormat();
  const { decidedInWriting } = readFragment(InWriting, minutes);
  if (decidedInWriting.length === 0) return null;
  return (
    <div className={classes.fact}>
      <h3>{t('minutes.inWriting')}</h3>
      <ul className={classes.plain}>
        {decidedInWriting.map(({ id, title, procedure, outcome, lastDay, viewerSees, number, address }) => (
          <li key={id}>
            {number && (
              <strong>
                <Link to={`/board/decisions/${address}`}>
                  <bdi>{number}</bdi>
                </Link>{' '}
              </strong>
            )}
            {viewerSees ? (
              <Link to={`/board/circulars/${id}`}>
                <bdi>{title}</bdi>
              </Link>
            ) : (
              <bdi>{title}</bdi>
            )}{' '}
            · {t(`minutes.inWriting.${procedure}`, { day: format.plainDate(lastDay) })} ·{' '}
            {t(`minutes.inWriting.${outcome}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
