import { Link, useSearchParams } from 'react-router';
import { ProjectList } from '../features/projects/project-list.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Pager } from '../ui/pager.js';

const ProjectsPage = graphql(`
  query ProjectsPage($after: String) {
    portfolioProjects(first: 25, after: $after) {
      nextCursor
      items {
        project {
          ...ProjectLine
        }
      }
    }
  }
`);

/** What the Members and partners do together. */
export const route = definePage({
  path: '/projects',
  needs: 'anyone',
  query: ProjectsPage,
  variables: (_params, search) => ({ after: search.get('after') }),
  title: (t) => t('projects.title'),
  Page({ data }) {
    const t = useTranslate();
    const [search] = useSearchParams();
    const { items, nextCursor } = data.portfolioProjects;
    return (
      <>
        <PageHeader title={t('projects.title')}>{t('projects.lead')}</PageHeader>
        <p>
          <Link to="/projects/portfolio">{t('projects.portfolio')}</Link>
        </p>
        {items.length > 0 ? (
          <ProjectList projects={items.map(({ project }) => project)} heading="h2" />
        ) : (
          <EmptyState title={t('projects.empty')}>{t('projects.empty.words')}</EmptyState>
        )}
        <Pager
          next={nextCursor ? `?after=${encodeURIComponent(nextCursor)}` : undefined}
          first={search.has('after') ? '/projects' : undefined}
        />
      </>
    );
  },
});
