import { Link } from 'react-router';
import { AdoptReport } from '../features/annual-reports/adopt-report.js';
import { ReportState } from '../features/annual-reports/report-state.js';
import { TableReport } from '../features/annual-reports/table-report.js';
import { WriteReport } from '../features/annual-reports/write-report.js';
import { yearIn } from '../features/annual-reports/year-in.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { ActLink } from '../ui/act.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

const PrepareReportPage = graphql(`
  query PrepareReportPage($year: Int!) {
    secretariatDesk {
      deliversMail
    }
    annualReport(year: $year) {
      id
      year
      version
      state
      meetingNumber
      decisions
      viewerCanWrite
      viewerCanTable
      viewerCanAdopt
      ...TextsOfReport
    }
    meetings(first: 100) {
      items {
        id
        number
        title
        viewerCanEdit
        agendaFreeze {
          isFrozen
        }
      }
    }
  }
`);

/** Where the Secretariat writes a report, puts it before the Board, and enters its adoption. */
export const route = definePage({
  path: '/annual-reports/:year/prepare',
  needs: 'signed-in',
  query: PrepareReportPage,
  variables: ({ year }) => ({ year: yearIn(year) }),
  failure: ({ annualReport, secretariatDesk }) =>
    annualReport ? (secretariatDesk ? undefined : 'denied') : 'not-found',
  title: (t, { annualReport }) => t('annualReports.titleOf', { year: String(annualReport?.year ?? '') }),
  Page({ data: { annualReport: report, meetings } }) {
    const t = useTranslate();
    if (!report) return null;
    const { year, state, meetingNumber, viewerCanWrite, viewerCanTable, viewerCanAdopt } = report;
    const decisions = report.decisions ?? [];
    const open = meetings.items.filter((one) => one.viewerCanEdit && !one.agendaFreeze?.isFrozen);
    return (
      <>
        <PageHeader
          kind={<Link to="/annual-reports">{t('annualReports.title')}</Link>}
          title={t('annualReports.titleOf', { year: String(year) })}
          action={<ActLink to={`/annual-reports/${year}`}>{t('annualReports.read')}</ActLink>}
        >
          <ReportState state={state} />{' '}
          {meetingNumber && (
            <>
              {t('annualReports.onAgenda')}{' '}
              <Link to={`/meetings/${meetingNumber}`}>
                <bdi>{meetingNumber}</bdi>
              </Link>
            </>
          )}
        </PageHeader>
        {state === 'adopted' && (
          <EmptyState title={t('annualReports.state.adopted')}>{t('annualReports.frozen')}</EmptyState>
        )}
        {viewerCanWrite && (
          <Section title={t('annualReports.write')}>
            <WriteReport report={report} />
          </Section>
        )}
        {viewerCanTable && (
          <Section title={t('annualReports.table')} lead={t('annualReports.table.lead')}>
            {open.length > 0 ? (
              <TableReport report={report} meetings={open} />
            ) : (
              <EmptyState
                title={t('annualReports.table.none')}
                action={<ActLink to="/meetings/new">{t('annualReports.table.none.act')}</ActLink>}
              >
                {t('annualReports.table.none.words')}
              </EmptyState>
            )}
          </Section>
        )}
        {viewerCanAdopt && (
          <Section title={t('annualReports.adopt')} lead={t('annualReports.adopt.lead')}>
            {decisions.length > 0 ? (
              <AdoptReport report={report} decisions={decisions} />
            ) : (
              <EmptyState title={t('annualReports.adopt.waiting')}>
                {t('annualReports.adopt.waiting.words')}
              </EmptyState>
            )}
          </Section>
        )}
      </>
    );
  },
});
