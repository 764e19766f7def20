import { Link } from 'react-router';
import classes from '../features/annual-reports/annual-report.module.css';
import { MemberFigures } from '../features/annual-reports/member-figures.js';
import { ReportLines } from '../features/annual-reports/report-lines.js';
import { ReportState } from '../features/annual-reports/report-state.js';
import { YearFigures } from '../features/annual-reports/year-figures.js';
import { yearIn } from '../features/annual-reports/year-in.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { ActLink, Acts } from '../ui/act.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

const AnnualReportPage = graphql(`
  query AnnualReportPage($year: Int!) {
    annualReport(year: $year) {
      id
      year
      state
      foreword
      outlook
      adoptedOn
      decisionNumber
      figuresSha256
      workSlug
      viewerCanWrite
      viewerCanTable
      viewerCanAdopt
      figures {
        meetings {
          recorded
        }
        members {
          slug
          ...FiguresOfMemberInReport
        }
        ...FiguresInReport
      }
      lines {
        ...LineInReport
      }
    }
  }
`);

/** The annual report of a year: its figures, what it names, and what each Member gave and got. */
export const route = definePage({
  path: '/annual-reports/:year',
  needs: 'anyone',
  query: AnnualReportPage,
  variables: ({ year }) => ({ year: yearIn(year) }),
  failure: ({ annualReport }) => (annualReport ? undefined : 'not-found'),
  title: (t, { annualReport }) => t('annualReports.titleOf', { year: String(annualReport?.year ?? '') }),
  Page({ data: { annualReport: report } }) {
    const t = useTranslate();
    const format = useFormat();
    if (!report) return null;
    const { year, state, foreword, outlook, adoptedOn, decisionNumber, figuresSha256, workSlug, figures } =
      report;
    const prepares = report.viewerCanWrite || report.viewerCanTable || report.viewerCanAdopt;
    return (
      <>
        <PageHeader
          kind={<Link to="/annual-reports">{t('annualReports.title')}</Link>}
          title={t('annualReports.titleOf', { year: String(year) })}
          action={
            (prepares || workSlug) && (
              <Acts>
                {prepares && (
                  <ActLink to={`/annual-reports/${year}/prepare`} weight="main">
                    {t('annualReports.prepare')}
                  </ActLink>
                )}
                {workSlug && <ActLink to={`/library/${workSlug}`}>{t('annualReports.archive')}</ActLink>}
              </Acts>
            )
          }
        >
          <ReportState state={state} />{' '}
          {adoptedOn && decisionNumber && (
            <Link to={`/board/decisions/${decisionNumber.slice(3).replaceAll('/', '-')}`}>
              {t('annualReports.adoptedBy', { day: format.plainDate(adoptedOn), decision: decisionNumber })}
            </Link>
          )}
        </PageHeader>
        {foreword !== '' && (
          <Section title={t('annualReports.foreword')}>
            <p className={classes.text} dir="auto">
              {foreword}
            </p>
          </Section>
        )}
        <Section
          title={t('annualReports.figures')}
          lead={t(adoptedOn ? 'annualReports.frozen' : 'annualReports.live')}
        >
          <YearFigures year={year} figures={figures} />
          <p className={classes.quiet}>{t('annualReports.counting')}</p>
        </Section>
        <ReportLines lines={report.lines} />
        <Section title={t('annualReports.members')} lead={t('annualReports.members.lead')}>
          {figures.members.map((member) => (
            <MemberFigures key={member.slug} member={member} recorded={figures.meetings.recorded} />
          ))}
        </Section>
        {outlook !== '' && (
          <Section title={t('annualReports.outlook')}>
            <p className={classes.text} dir="auto">
              {outlook}
            </p>
          </Section>
        )}
        {figuresSha256 && <p className={classes.quiet}>{t('annualReports.hash', { hash: figuresSha256 })}</p>}
      </>
    );
  },
});
