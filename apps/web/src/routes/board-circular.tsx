import { direction } from '@gsenet/shared/languages';
import { Link } from 'react-router';
import { CircularDesk } from '../features/circulars/circular-desk.js';
import { CircularFacts } from '../features/circulars/circular-facts.js';
import classes from '../features/circulars/circular.module.css';
import { CircularStateWord } from '../features/circulars/circular-state.js';
import { MembersOnCircular } from '../features/circulars/members-on-circular.js';
import { OwnAnswer } from '../features/circulars/own-answer.js';
import { Computation } from '../features/votes/computation.js';
import { PanelWords } from '../features/votes/panel-words.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useTranslate } from '../ui/language.js';
import { PageHeader } from '../ui/page-header.js';

const CircularPage = graphql(`
  query CircularPage($id: ID!) {
    circular(id: $id) {
      id
      title
      text
      language
      procedure
      frozenHash
      panel {
        text
        on
      }
      outcome {
        ...ComputationOfResult
      }
      ...StateOfCircular
      ...FactsOfCircular
      ...OwnCircular
      ...MembersOfCircular
      ...CircularToSeeThrough
    }
  }
`);

/** A text that is put to the Members: what it says, one’s own answer, and what has come of it, as it can be printed. */
export const route = definePage({
  path: '/board/circulars/:id',
  needs: 'signed-in',
  query: CircularPage,
  variables: ({ id }) => ({ id: id ?? '' }),
  failure: ({ circular }) => (circular ? undefined : 'not-found'),
  title: (t, { circular }) => circular?.title ?? t('circulars.title'),
  Page({ data: { circular } }) {
    const t = useTranslate();
    if (!circular) return null;
    const { title, text, language, procedure, outcome, frozenHash } = circular;
    return (
      <div className={classes.circular}>
        <PageHeader
          kind={
            <>
              <Link to="/board/circulars">{t('circulars.title')}</Link> ·{' '}
              {t(`circulars.procedure.${procedure}`)}
            </>
          }
          title={<bdi lang={language}>{title}</bdi>}
        >
          <CircularStateWord circular={circular} />
        </PageHeader>
        <CircularFacts circular={circular} />
        <p className={classes.text} lang={language} dir={direction(language)}>
          {text}
        </p>
        <p className={classes.quiet}>{t(`circulars.how.${procedure}`)}</p>
        <OwnAnswer circular={circular} />
        <PanelWords panel={circular.panel} />
        {outcome && <Computation result={outcome} />}
        <MembersOnCircular circular={circular} />
        <CircularDesk circular={circular} />
        <p className={classes.quiet}>
          {t('votes.frozen')} <code>{frozenHash.slice(0, 16)}</code>
        </p>
      </div>
    );
  },
});
