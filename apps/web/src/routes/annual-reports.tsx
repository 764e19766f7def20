import { Link } from 'react-router';
import { OpenReport } from '../features/annual-reports/open-report.js';
import { ReportState } from '../features/annual-reports/report-state.js';
import { networkToday } from '../features/network/network-day.js';
import { graphql } from '../gql/gql.js';
import { worksInSecretariat } from '../platform/capacities.js';
import { definePage } from '../platform/page.js';
import { useViewer } from '../platform/viewer.js';
import { Acts } from '../ui/act.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { OpenedInPlace } from '../ui/opened-in-place.js';
import { PageHeader } from '../ui/page-header.js';
import { ResponsiveTable } from '../ui/responsive-table.js';

const AnnualReportsPage = graphql(`
  query AnnualReportsPage {
    annualReports {
      id
      year
      state
      adoptedOn
    }
  }
`);

/** What the network did, year by year. */
export const route = definePage({
  path: '/annual-reports',
  needs: 'anyone',
  query: AnnualReportsPage,
  title: (t) => t('annualReports.title'),
  Page({ data: { annualReports } }) {
    const t = useTranslate();
    const viewer = useViewer();
    const format = useFormat();
    return (
      <>
        <PageHeader kind={<Link to="/about">{t('shell.nav.network')}</Link>} title={t('annualReports.title')}>
          {t('annualReports.lead')}
        </PageHeader>
        {annualReports.length > 0 ? (
          <ResponsiveTable
            caption={t('annualReports.title')}
            rows={annualReports}
            rowKey={({ id }) => id}
            columns={[
              {
                title: t('annualReports.year'),
                cell: ({ year }) => <Link to={`/annual-reports/${year}`}>{String(year)}</Link>,
              },
              { title: t('annualReports.state'), cell: ({ state }) => <ReportState state={state} /> },
              {
                title: t('annualReports.adoptedOn'),
                cell: ({ adoptedOn }) => adoptedOn && format.plainDate(adoptedOn),
              },
            ]}
          />
        ) : (
          <EmptyState title={t('annualReports.empty')}>{t('annualReports.empty.words')}</EmptyState>
        )}
        {worksInSecretariat(viewer) && (
          <Acts apart>
            <OpenedInPlace act={t('annualReports.open')} weight="main">
              {() => <OpenReport year={Number(networkToday().slice(0, 4)) - 1} />}
            </OpenedInPlace>
          </Acts>
        )}
      </>
    );
  },
});
