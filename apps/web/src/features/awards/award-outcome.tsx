import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { DataList } from '../../ui/data-list.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { StatusWord } from '../../ui/status-word.js';
import classes from './award.module.css';

const Outcome = graphql(`
  fragment OutcomeOfAward on Award {
    id
    state
    ceiling
    startsOn
    endsOn
    text
    decisionNumber
    projectSlug
    conditions {
      what
      dueOn
    }
  }
`);

interface AwardOutcomeProps {
  award: FragmentType<typeof Outcome>;
  currency: string;
}

/** What the Board decided on a proposal: to its applicants once it is released, to the Secretariat before. */
export function AwardOutcome({ award, currency }: AwardOutcomeProps) {
  const t = useTranslate();
  const format = useFormat();
  const { state, ceiling, startsOn, endsOn, text, decisionNumber, projectSlug, conditions } = readFragment(
    Outcome,
    award,
  );
  if (state === 'tabled') return null;
  return (
    <>
      <p>
        <StatusWord tone={state === 'awarded' ? 'good' : 'bad'}>{t(`awards.state.${state}`)}</StatusWord>
      </p>
      {text && (
        <p className={classes.text} dir="auto">
          {text}
        </p>
      )}
      <DataList
        facts={[
          { name: t('awards.ceiling'), value: ceiling !== null && format.money(ceiling, currency) },
          { name: t('awards.period'), value: startsOn && endsOn && format.period(startsOn, endsOn) },
          {
            name: t('awards.conditions'),
            value: conditions.length > 0 && (
              <ul className={classes.conditions}>
                {conditions.map(({ what, dueOn }) => (
                  <li key={`${dueOn} ${what}`}>
                    <span dir="auto">{what}</span>{' '}
                    <span className={classes.quiet}>
                      {t('awards.condition.by', { day: format.plainDate(dueOn) })}
                    </span>
                  </li>
                ))}
              </ul>
            ),
          },
          { name: t('awards.decision'), value: decisionNumber && <bdi>{decisionNumber}</bdi> },
          {
            name: t('awards.project'),
            value: projectSlug && <Link to={`/projects/${projectSlug}`}>{t('awards.project.open')}</Link>,
          },
        ]}
      />
    </>
  );
}
