import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { HistoryOfActionFragment } from '../../gql/graphql.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import classes from './decision.module.css';

const Acts = graphql(`
  fragment HistoryOfAction on Action {
    history {
      position
      act
      because
      dueOn
      dueBefore
      at {
        date
        time
      }
      person {
        id
        name
      }
      owner {
        slug
        name
        acronym
      }
      ownerBefore {
        slug
        name
        acronym
      }
    }
  }
`);

type Act = HistoryOfActionFragment['history'][number];

const acts = [
  'addAction',
  'changeAction',
  'giveEvidence',
  'returnEvidence',
  'confirmAction',
  'dropAction',
] as const;

/** What was done to an action and why, the latest first; folded, for who wants to know. */
export function ActionHistory({ action }: { action: FragmentType<typeof Acts> }) {
  const t = useTranslate();
  const format = useFormat();
  const { history } = readFragment(Acts, action);
  if (history.length === 0) return null;
  return (
    <details className={classes.folded}>
      <summary>{t('actions.history')}</summary>
      <ul className={classes.evidence}>
        {history.map((act) => (
          <li key={act.position}>
            <span>
              {format.moment(`${act.at.date}T${act.at.time}`)} ·{' '}
              <bdi>{act.person?.name ?? t('actions.history.portal')}</bdi> · {wordOf(act)}
            </span>
            {act.dueOn && act.dueBefore && act.dueOn !== act.dueBefore && (
              <span className={classes.quiet}>
                {t('actions.history.due', {
                  before: format.plainDate(act.dueBefore),
                  after: format.plainDate(act.dueOn),
                })}
              </span>
            )}
            {act.owner && act.ownerBefore && act.owner.slug !== act.ownerBefore.slug && (
              <span className={classes.quiet}>
                {t('actions.history.owner', {
                  before: act.ownerBefore.acronym ?? act.ownerBefore.name,
                  after: act.owner.acronym ?? act.owner.name,
                })}
              </span>
            )}
            {act.because && (
              <p className={classes.said}>
                <bdi>{act.because}</bdi>
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );

  function wordOf({ act }: Act): string {
    const known = acts.find((one) => one === act);
    return known ? t(`actions.history.${known}`) : act;
  }
}
