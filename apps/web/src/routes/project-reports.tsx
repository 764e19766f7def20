import { Link, useSearchParams } from 'react-router';
import { ChaseReports } from '../features/projects/chase-reports.js';
import { DutyTable } from '../features/projects/duty-table.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { ChoiceLinks } from '../ui/choice-links.js';
import { useTranslate } from '../ui/language.js';
import { Filters } from '../ui/filters.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Pager } from '../ui/pager.js';

const ProjectReportsPage = graphql(`
  query ProjectReportsPage($kind: ProjectDutyKind!, $after: String) {
    projectDuties(kind: $kind, first: 50, after: $after) {
      nextCursor
      items {
        id
        isChased
        ...DutyLine
      }
    }
  }
`);

/** All reports, or deliverables, that are not accepted, whether they were handed in or not. */
export const route = definePage({
  path: '/projects/reports',
  needs: 'signed-in',
  query: ProjectReportsPage,
  variables: (_params, search) => ({
    kind: search.get('kind') === 'deliverable' ? ('deliverable' as const) : ('report' as const),
    after: search.get('after'),
  }),
  title: (t) => t('project.due.title'),
  Page({ data: { projectDuties } }) {
    const t = useTranslate();
    const [search] = useSearchParams();
    const kind = search.get('kind') === 'deliverable' ? 'deliverable' : 'report';
    const { items, nextCursor } = projectDuties;
    const owed = items.filter(({ isChased }) => isChased).map(({ id }) => id);
    return (
      <>
        <PageHeader kind={<Link to="/projects">{t('projects.title')}</Link>} title={t('project.due.title')}>
          {t('project.due.lead')}
        </PageHeader>
        <Filters>
          <ChoiceLinks
            label={t('project.due.title')}
            choices={(['report', 'deliverable'] as const).map((one) => ({
              to: `/projects/reports?kind=${one}`,
              label: t(`project.${one}s`),
              chosen: one === kind,
            }))}
          />
        </Filters>
        {owed.length > 0 && <ChaseReports ids={owed} />}
        {items.length > 0 ? (
          <DutyTable caption={t(`project.${kind}s`)} duties={items} ofMany />
        ) : (
          <EmptyState title={t('project.due.empty')}>{t('project.due.empty.words')}</EmptyState>
        )}
        <Pager
          next={nextCursor ? `?kind=${kind}&after=${encodeURIComponent(nextCursor)}` : undefined}
          first={search.get('after') ? `?kind=${kind}` : undefined}
        />
      </>
    );
  },
});
