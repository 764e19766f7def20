import { Link } from 'react-router';
import { ProjectList } from '../features/projects/project-list.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';

const ProjectsPage = graphql(`
  query ProjectsPage {
    projects {
      ...ProjectLine
    }
  }
`);

/** What the Members and partners do together. */
export const route = definePage({
  path: '/projects',
  needs: 'anyone',
  query: ProjectsPage,
  title: (t) => t('projects.title'),
  Page({ data }) {
    const t = useTranslate();
    return (
      <>
        <PageHeader title={t('projects.title')}>{t('projects.lead')}</PageHeader>
        <p>
          <Link to="/projects/portfolio">{t('projects.portfolio')}</Link>
        </p>
        {data.projects.length > 0 ? (
          <ProjectList projects={data.projects} heading="h2" />
        ) : (
          <EmptyState title={t('projects.empty')}>{t('projects.empty.words')}</EmptyState>
        )}
      </>
    );
  },
});
