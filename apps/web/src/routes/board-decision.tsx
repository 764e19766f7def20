import { direction } from '@gsenet/shared/languages';
import { lazy } from 'react';
import { Link } from 'react-router';
import { ActionList } from '../features/decisions/action-list.js';
import { DecisionFacts } from '../features/decisions/decision-facts.js';
import { DecisionStateWord } from '../features/decisions/decision-words.js';
import classes from '../features/decisions/decision.module.css';
import { NoActions, NothingFollows } from '../features/decisions/nothing-follows.js';
import { Publication } from '../features/decisions/publication.js';
import { ItsLine } from '../features/provenance/its-line.js';
import { graphql } from '../gql/gql.js';
import type { DecisionPageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { Acts } from '../ui/act.js';
import { useTranslate } from '../ui/language.js';
import { OpenedInPlace } from '../ui/opened-in-place.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

const DecisionPage = graphql(`
  query DecisionPage($number: String!) {
    decision(number: $number) {
      id
      number
      text
      effect
      language
      isDemonstration
      viewerCanChange
      viewerCanPublish
      viewerCanAddAction
      viewerCanSayNothingFollows
      nothingFollowsBecause
      version
      actions {
        id
        ...ActionOfDecision
      }
      ...FactsOfDecision
      ...StandingOfDecision
      ...DecisionToPublish
      ...DecisionToCorrect
      ...DecisionWithoutActions
    }
    decisionRegister {
      viewerSeesActions
    }
    provenance(kind: decision, key: $number) {
      ...LineOfProvenance
    }
  }
`);

// The Secretariat's forms: nobody else carries them.
const DecisionCorrection = lazy(async () => ({
  default: (await import('../features/decisions/decision-correction.js')).DecisionCorrection,
}));
const ActionForm = lazy(async () => ({
  default: (await import('../features/decisions/action-form.js')).ActionForm,
}));

type Decision = NonNullable<DecisionPageQuery['decision']>;

/** A decision: what was decided and how, and what is done because of it. Strokes of its number are hyphens here. */
export const route = definePage({
  path: '/board/decisions/:number',
  needs: 'anyone',
  query: DecisionPage,
  variables: ({ number }) => ({ number: number ?? '' }),
  failure: (data) => (data.decision ? undefined : 'not-found'),
  title: (t, { decision }) => decision?.number ?? t('decisions.title'),
  Page: ({ data: { decision, decisionRegister, provenance } }) =>
    decision && (
      <Entry decision={decision} seesActions={decisionRegister.viewerSeesActions} provenance={provenance} />
    ),
});

interface EntryProps {
  decision: Decision;
  seesActions: boolean;
  provenance: DecisionPageQuery['provenance'];
}

function Entry({ decision, seesActions, provenance }: EntryProps) {
  const t = useTranslate();
  const { id, number, text, effect, language, actions, viewerCanAddAction } = decision;
  const written = { lang: language, dir: direction(language) };
  return (
    <>
      <PageHeader
        kind={<Link to="/board/decisions">{t('decisions.title')}</Link>}
        title={<bdi>{number}</bdi>}
      >
        <span className={classes.states}>
          <DecisionStateWord decision={decision} />
          {decision.isDemonstration && <span className={classes.note}>{t('decisions.demonstration')}</span>}
        </span>
      </PageHeader>
      <ItsLine provenance={provenance} />
      <div className={classes.lead} {...written}>
        {text}
      </div>
      {effect && (
        <Section title={t('decisions.effect')}>
          <p className={classes.text} {...written}>
            {effect}
          </p>
        </Section>
      )}
      <div className={classes.facts}>
        <DecisionFacts decision={decision} />
      </div>
      {decision.viewerCanPublish && <Publication decision={decision} />}
      {decision.viewerCanChange && (
        <div className={classes.acts}>
          <Acts apart>
            <OpenedInPlace act={t('decisions.change')}>
              {(close) => <DecisionCorrection decision={decision} onClose={close} />}
            </OpenedInPlace>
          </Acts>
        </div>
      )}
      {(seesActions || actions.length > 0) && (
        <Section title={t('actions.title')}>
          {actions.length > 0 ? <ActionList actions={actions} /> : <NoActions decision={decision} />}
          {viewerCanAddAction && (
            <div className={classes.acts}>
              <Acts apart>
                <OpenedInPlace act={t('actions.add')}>
                  {(close) => <ActionForm decisionId={id} onClose={close} />}
                </OpenedInPlace>
                {decision.viewerCanSayNothingFollows && !decision.nothingFollowsBecause && (
                  <OpenedInPlace act={t('actions.nothing')}>
                    {(close) => <NothingFollows decision={decision} onClose={close} />}
                  </OpenedInPlace>
                )}
              </Acts>
            </div>
          )}
        </Section>
      )}
    </>
  );
}
