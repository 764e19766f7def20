import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ActionActs } from './action-acts.js';
import { ActionHistory } from './action-history.js';
import { ActionState } from './action-state.js';
import classes from './decision.module.css';

const Listed = graphql(`
  fragment ActionOfDecision on Action {
    id
    what
    dueOn
    droppedBecause
    owner {
      slug
      name
    }
    ownerPerson {
      id
      name
    }
    evidence {
      id
      text
      link
      storedFile {
        id
        name
      }
      givenBy {
        id
        name
      }
      givenFor {
        slug
        name
        acronym
      }
      givenAt {
        date
        time
      }
    }
    ...StandingOfAction
    ...ActionToActOn
    ...HistoryOfAction
  }
`);

/** The actions of a decision, each with its evidence, its history and what the reader may do. */
export function ActionList({ actions }: { actions: readonly FragmentType<typeof Listed>[] }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <ul className={classes.actions}>
      {readFragment(Listed, actions).map((action) => (
        <li key={action.id} id={`action-${action.id}`} className={classes.action}>
          <h3>
            <bdi>{action.what}</bdi>
          </h3>
          <p>
            <bdi>{action.ownerPerson?.name ?? action.owner.name}</bdi> · {t('actions.due')}:{' '}
            {format.plainDate(action.dueOn)} · <ActionState action={action} />
          </p>
          {action.droppedBecause && (
            <p className={classes.said}>
              {t('actions.droppedBecause')}: <bdi>{action.droppedBecause}</bdi>
            </p>
          )}
          {action.evidence.length > 0 && (
            <ul className={classes.evidence} aria-label={t('actions.evidence')}>
              {action.evidence.map(({ id, text, link, storedFile, givenBy, givenFor, givenAt }) => (
                <li key={id}>
                  {text && (
                    <p className={classes.said}>
                      <bdi>{text}</bdi>
                    </p>
                  )}
                  {link && (
                    <p>
                      <a href={link} rel="noreferrer">
                        <bdi>{link}</bdi>
                      </a>
                    </p>
                  )}
                  {storedFile && (
                    <p>
                      <a href={`/files/${storedFile.id}`} download>
                        <bdi>{storedFile.name}</bdi>
                      </a>
                    </p>
                  )}
                  <span className={classes.quiet}>
                    {t('actions.evidence.by', {
                      name: givenBy?.name ?? '',
                      organisation: givenFor.acronym ?? givenFor.name,
                    })}
                    {' · '}
                    {format.moment(`${givenAt.date}T${givenAt.time}`)}
                  </span>
                </li>
              ))}
            </ul>
          )}
          <ActionActs action={action} />
          <ActionHistory action={action} />
        </li>
      ))}
    </ul>
  );
}
