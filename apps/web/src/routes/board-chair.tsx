import { lazy } from 'react';
import { Link } from 'react-router';
import { ActingChair } from '../features/chair-terms/acting-chair.js';
import { ChairCard } from '../features/chair-terms/chair-card.js';
import { ChairOutlook } from '../features/chair-terms/chair-outlook.js';
import { NominationsSection } from '../features/chair-terms/nominations-section.js';
import { RotationTable } from '../features/chair-terms/rotation-table.js';
import { TermTimeline } from '../features/chair-terms/term-timeline.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { Acts } from '../ui/act.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { OpenedInPlace } from '../ui/opened-in-place.js';
import { PageHeader } from '../ui/page-header.js';
import { Card, Section } from '../ui/section.js';

const ChairPage = graphql(`
  query ChairPage {
    actingChair {
      ...WhoActsAsChair
    }
    chairNominations {
      ...NominationsOfTurn
    }
    chairTerms {
      id
      version
      isCurrent
      isVacant
      viewerCanConclude
      ...ChairNow
      ...TermsOfChair
      ...TermToConclude
    }
    chairRotation {
      years
      viewerCanAppoint
      ...RotationToAppointFrom
      ...RotationToNominateFrom
      places {
        state
        member {
          id
          slug
          name
        }
        ...RotationPlaces
      }
      outlook {
        ...OutlookOfChair
      }
    }
  }
`);

// The Secretariat's two forms: nobody else carries them.
const AppointmentForm = lazy(async () => ({
  default: (await import('../features/chair-terms/appointment-form.js')).AppointmentForm,
}));
const ConclusionForm = lazy(async () => ({
  default: (await import('../features/chair-terms/conclusion-form.js')).ConclusionForm,
}));

const VacancyForm = lazy(async () => ({
  default: (await import('../features/chair-terms/rotation-forms.js')).VacancyForm,
}));

/** The Chair: who holds it, who is next and why, who held it. */
export const route = definePage({
  path: '/board/chair',
  needs: 'anyone',
  query: ChairPage,
  title: (t) => t('chair.title'),
  Page({ data: { actingChair, chairNominations, chairTerms, chairRotation } }) {
    const t = useTranslate();
    const current = chairTerms.find(({ isCurrent, isVacant }) => isCurrent || isVacant);
    const members = chairRotation.places
      .filter(({ state }) => state !== 'not_a_member')
      .map(({ member }) => member);
    return (
      <>
        <PageHeader kind={<Link to="/board">{t('board.title')}</Link>} title={t('chair.title')}>
          {t('chair.lead')}
        </PageHeader>
        <Card>{actingChair ? <ActingChair acting={actingChair} /> : <ChairCard terms={chairTerms} />}</Card>
        {(chairRotation.viewerCanAppoint || current?.viewerCanConclude) && (
          <Acts apart>
            {chairRotation.viewerCanAppoint && (
              <OpenedInPlace act={t('chair.appoint.open')}>
                {(close) => <AppointmentForm rotation={chairRotation} onClose={close} />}
              </OpenedInPlace>
            )}
            {current?.viewerCanConclude && (
              <OpenedInPlace act={t('chair.conclude.open')}>
                {(close) => <ConclusionForm term={current} onClose={close} />}
              </OpenedInPlace>
            )}
            {current?.viewerCanConclude && (
              <OpenedInPlace act={t('chair.vacate')}>
                {(close) => <VacancyForm term={current} members={members} onClose={close} />}
              </OpenedInPlace>
            )}
          </Acts>
        )}
        <Section title={t('chair.rotation')} lead={t('chair.rotation.lead')}>
          <RotationTable places={chairRotation.places} />
        </Section>
        <NominationsSection nominations={chairNominations} rotation={chairRotation} />
        <Section title={t('chair.outlook', { n: chairRotation.years })} lead={t('chair.outlook.lead')}>
          <ChairOutlook outlook={chairRotation.outlook} />
        </Section>
        <Section title={t('chair.terms')}>
          {chairTerms.length > 0 ? (
            <TermTimeline terms={chairTerms} />
          ) : (
            <EmptyState title={t('chair.terms.empty')}>{t('chair.terms.empty.words')}</EmptyState>
          )}
        </Section>
      </>
    );
  },
});
