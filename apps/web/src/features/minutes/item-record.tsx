import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ActionState } from '../decisions/action-state.js';
import classes from './minutes.module.css';

const Item = graphql(`
  fragment RecordOfItem on ItemRecord {
    id
    recused
    takenUp {
      time
    }
    quorumNotes {
      quorate
      at {
        date
        time
      }
    }
    movements {
      act
      member
      person
      at {
        time
      }
    }
  }
`);

/** When an item was taken up, who came and went meanwhile, and who was recused. */
export function ItemRecord({ item }: { item: FragmentType<typeof Item> }) {
  const t = useTranslate();
  const format = useFormat();
  const { takenUp, movements, recused, quorumNotes } = readFragment(Item, item);
  if (!takenUp && movements.length === 0 && recused.length === 0) return null;
  return (
    <ul className={classes.plain}>
      {takenUp && <li>{t('minutes.takenUp', { time: takenUp.time })}</li>}
      {movements.map(({ at, act, member, person }) => (
        <li key={at.time + act + member + (person ?? '')}>
          {at.time} {t(`minutes.act.${act}`, { member, person: person ?? '' })}
        </li>
      ))}
      {quorumNotes.map(({ at, quorate }) => (
        <li key={`${at.date}${at.time}${quorate}`}>
          {at.time} {t(quorate ? 'minutes.quorum.there' : 'minutes.quorum.lacking')}
        </li>
      ))}
      {recused.length > 0 && <li>{t('minutes.recused', { members: format.list([...recused]) })}</li>}
    </ul>
  );
}

const Decided = graphql(`
  fragment DecidedInSection on MinutesSection {
    motions {
      id
      text
      mover {
        id
        acronym
        name
      }
      votes {
        id
        state
        outcome {
          outcome
          counts {
            yes
            no
            abstained
          }
        }
      }
    }
    decisions {
      id
      number
      address
      text
      actions {
        id
        what
        dueOn
        owner {
          id
          acronym
          name
        }
        ...StandingOfAction
      }
    }
  }
`);

/** What was moved, how it was voted on, what was decided and what is done: from the records, whatever is written. */
export function DecidedInSection({ section }: { section: FragmentType<typeof Decided> }) {
  const t = useTranslate();
  const format = useFormat();
  const { motions, decisions } = readFragment(Decided, section);
  return (
    <>
      {motions.map(({ id, text, mover, votes }) => (
        <div key={id} className={classes.fact}>
          {mover && (
            <p className={classes.quiet}>{t('minutes.motion.by', { member: mover.acronym ?? mover.name })}</p>
          )}
          <p>
            <bdi>{text}</bdi>
          </p>
          {votes
            .filter(({ state }) => state !== 'cancelled')
            .map((vote) => (
              <p key={vote.id}>
                <strong>{t(`minutes.outcome.${vote.outcome?.outcome ?? 'none'}`)}</strong>
                {' · '}
                {vote.outcome?.counts && <>{t('minutes.counts', vote.outcome.counts)} · </>}
                <Link to={`/votes/${vote.id}`}>{t('minutes.result.see')}</Link>
              </p>
            ))}
        </div>
      ))}
      {decisions.map(({ id, number, address, text, actions }) => (
        <div key={id} className={classes.fact}>
          <p>
            <strong>
              <Link to={`/board/decisions/${address}`}>
                <bdi>{number}</bdi>
              </Link>
            </strong>{' '}
            <bdi>{text}</bdi>
          </p>
          {actions.length > 0 && (
            <ul className={classes.plain}>
              {actions.map((action) => (
                <li key={action.id}>
                  <bdi>{action.what}</bdi> ·{' '}
                  {t('minutes.action', {
                    owner: action.owner.acronym ?? action.owner.name,
                    due: format.plainDate(action.dueOn),
                  })}{' '}
                  <ActionState action={action} />
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </>
  );
}
