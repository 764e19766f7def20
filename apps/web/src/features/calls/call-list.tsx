import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { romanNumber } from '../network/action-direction-list.js';
import { CallWindow } from './call-window.js';
import classes from './call-list.module.css';

const Line = graphql(`
  fragment CallLine on Call {
    id
    slug
    title
    kind
    directions
    ceiling
    currency
    isDemonstration
    ...CallWindow
  }
`);

/** Calls by title, each with its kind, what it gives and by when. */
export function CallList({ calls }: { calls: readonly FragmentType<typeof Line>[] }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <ul className={classes.calls}>
      {readFragment(Line, calls).map((call) => (
        <li key={call.id}>
          <p className={classes.kind}>
            {t(`calls.kind.${call.kind}`)}
            {call.isDemonstration && ` · ${t('calls.demonstration.brief')}`}
          </p>
          <h3>
            <Link to={`/calls/${call.slug}`}>{call.title}</Link>
          </h3>
          <p>
            <CallWindow call={call} />
          </p>
          <p className={classes.terms}>
            {t('calls.ceiling.brief', { amount: format.money(call.ceiling, call.currency) })}
            {call.directions.length > 0 &&
              ` · ${t('calls.directions.brief', {
                n: call.directions.length,
                numbers: format.list(call.directions.map(romanNumber)),
              })}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
