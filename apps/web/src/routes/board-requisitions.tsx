import { lazy } from 'react';
import { Link } from 'react-router';
import { RequisitionCard } from '../features/requisitions/requisition-card.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { OpenedInPlace } from '../ui/opened-in-place.js';
import { PageHeader } from '../ui/page-header.js';

const RequisitionsPage = graphql(`
  query RequisitionsPage {
    requisitionDesk {
      needed
      members
      heldWithinDays
      viewerCanOpen
    }
    requisitions {
      id
      ...RequisitionOnPage
    }
  }
`);

const RequisitionForm = lazy(async () => ({
  default: (await import('../features/requisitions/requisition-forms.js')).RequisitionForm,
}));

/** Where Members call for a meeting of the Board, and sign such calls. */
export const route = definePage({
  path: '/board/requisitions',
  needs: 'signed-in',
  query: RequisitionsPage,
  failure: ({ requisitionDesk }) => (requisitionDesk ? undefined : 'denied'),
  title: (t) => t('requisitions.title'),
  Page({ data: { requisitionDesk, requisitions } }) {
    const t = useTranslate();
    if (!requisitionDesk) return null;
    const { needed, members, heldWithinDays, viewerCanOpen } = requisitionDesk;
    return (
      <>
        <PageHeader kind={<Link to="/board">{t('board.title')}</Link>} title={t('requisitions.title')}>
          {t('requisitions.lead', { needed, members, days: heldWithinDays })}
        </PageHeader>
        {viewerCanOpen && (
          <OpenedInPlace act={t('requisitions.open')} weight={requisitions.length > 0 ? 'quiet' : 'main'}>
            {(close) => <RequisitionForm onClose={close} />}
          </OpenedInPlace>
        )}
        {requisitions.length > 0 ? (
          requisitions.map((requisition) => (
            <RequisitionCard key={requisition.id} requisition={requisition} needed={needed} />
          ))
        ) : (
          <EmptyState title={t('requisitions.empty')}>{t('requisitions.empty.words')}</EmptyState>
        )}
      </>
    );
  },
});
