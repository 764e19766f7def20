import { direction } from '@gsenet/shared/languages';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import classes from './decision.module.css';
import { DecisionStateWord, ImplementationWord } from './decision-words.js';

const Line = graphql(`
  fragment DecisionLine on Decision {
    id
    number
    address
    text
    language
    takenOn
    dueOn
    isDemonstration
    owner {
      slug
      name
      acronym
    }
    ...StandingOfDecision
  }
`);

/** Decisions with who sees to them and how far they are carried out. */
export function DecisionTable({ decisions }: { decisions: readonly FragmentType<typeof Line>[] }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <ResponsiveTable
      caption={t('decisions.title')}
      rows={readFragment(Line, decisions)}
      rowKey={({ id }) => id}
      columns={[
        {
          title: t('decisions.text'),
          cell: (decision) => (
            <>
              <Link to={`/board/decisions/${decision.address}`}>
                <bdi>{decision.number}</bdi>
              </Link>
              <span className={classes.text} lang={decision.language} dir={direction(decision.language)}>
                {decision.text}
              </span>
              {decision.isDemonstration && (
                <span className={classes.note}>{t('decisions.demonstration')}</span>
              )}
            </>
          ),
        },
        { title: t('decisions.takenOn'), cell: ({ takenOn }) => format.plainDate(takenOn) },
        { title: t('decisions.owner'), cell: ({ owner }) => <bdi>{owner.acronym ?? owner.name}</bdi> },
        { title: t('decisions.dueOn'), cell: ({ dueOn }) => (dueOn ? format.plainDate(dueOn) : '–') },
        {
          title: t('decisions.implementation'),
          cell: (decision) => (
            <span className={classes.states}>
              <ImplementationWord decision={decision} />
              <DecisionStateWord decision={decision} />
            </span>
          ),
        },
      ]}
    />
  );
}
