import { lazy } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { MembershipStage, Standing } from '../../gql/graphql.js';
import { loadParts } from '../../platform/catalogue.js';
import { Acts } from '../../ui/act.js';
import { DataList } from '../../ui/data-list.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';

const Desk = graphql(`
  fragment StandingToBringForward on Organisation {
    slug
    standingDesk {
      standing
      stage
      since
      basis
      next {
        ...StandingStepOffered
      }
    }
  }
`);

// Only the Secretariat opens it.
const StandingForm = lazy(async () => {
  await loadParts(['chair-terms']);
  return { default: (await import('./standing-form.js')).StandingForm };
});

/** What prepares an Organisation's standing and is public to nobody, and the form for its next stage. */
export function StandingDesk({ organisation }: { organisation: FragmentType<typeof Desk> }) {
  const t = useTranslate();
  const format = useFormat();
  const { slug, standingDesk: desk } = readFragment(Desk, organisation);
  const words = useStageWords();
  if (!desk) return null;
  const { standing, stage, since, basis, next } = desk;
  return (
    <>
      {standing && stage && isPrepared(stage) && (
        <DataList
          facts={[
            { name: t('standingDesk.now'), value: words(standing, stage) },
            { name: t('standingDesk.since'), value: since && format.plainDate(since) },
            { name: t('standingDesk.basis'), value: <bdi>{basis}</bdi> },
          ]}
        />
      )}
      {(stage === 'in_force' || stage === 'suspended') && (
        <p>
          {t('standingDesk.merger')} <Link to="/board/chair">{t('standingDesk.merger.open')}</Link>
        </p>
      )}
      {next.length > 0 && (
        <Acts apart>
          <OpenedInPlace act={t('standingDesk.enter')}>
            {(close) => <StandingForm slug={slug} steps={next} onClose={close} />}
          </OpenedInPlace>
        </Acts>
      )}
    </>
  );
}

const prepared: readonly MembershipStage[] = [
  'expression_of_interest',
  'due_diligence',
  'letter_of_commitment',
  'board_decision',
];
const isPrepared = (stage: MembershipStage) => prepared.includes(stage);

/** A stage of a standing, in words. */
export function useStageWords() {
  const t = useTranslate();
  return (standing: Standing, stage: MembershipStage) =>
    t('standingDesk.stage', {
      standing: t(`memberships.standing.${standing}`),
      stage: t(`memberships.stage.${stage}`),
    });
}
