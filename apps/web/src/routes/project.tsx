import { lazy } from 'react';
import { Link } from 'react-router';
import { OrganisationLink } from '../features/organisations/organisation-link.js';
import { ProjectInside } from '../features/projects/project-inside.js';
import classes from '../features/projects/project-work.module.css';
import { ItsLine } from '../features/provenance/its-line.js';
import { graphql } from '../gql/gql.js';
import type { ProjectPageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { ActLink, Acts } from '../ui/act.js';
import { DataList } from '../ui/data-list.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { OpenedInPlace } from '../ui/opened-in-place.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

const ProjectPage = graphql(`
  query ProjectPage($slug: String!) {
    project(slug: $slug) {
      id
      slug
      version
      title
      summary
      startYear
      endYear
      startsOn
      endsOn
      directions
      sdgTargets
      areas
      serves {
        code
        name
      }
      participants {
        id
        ...OrganisationName
      }
      outputs {
        id
        title
        sort
        acceptedOn
        work {
          slug
        }
      }
      inside {
        id
        viewerCanRun
      }
      ...InsideOfProject
    }
    actionDirections {
      number
      name
    }
    provenance(kind: project, key: $slug) {
      ...LineOfProvenance
    }
  }
`);

const DescribeForm = lazy(async () => ({
  default: (await import('../features/projects/describe-form.js')).DescribeForm,
}));

/** A joint project: what everybody may know of it, and to its Organisations and the Secretariat how it is run. */
export const route = definePage({
  path: '/projects/:slug',
  needs: 'anyone',
  query: ProjectPage,
  variables: ({ slug }) => ({ slug: slug ?? '' }),
  failure: (data) => (data.project ? undefined : 'not-found'),
  title: (t, { project }) => project?.title ?? t('projects.title'),
  Page: ({ data: { project, actionDirections, provenance } }) =>
    project && <Shown project={project} directions={actionDirections} provenance={provenance} />,
});

interface ShownProps {
  project: NonNullable<ProjectPageQuery['project']>;
  directions: ProjectPageQuery['actionDirections'];
  provenance: ProjectPageQuery['provenance'];
}

function Shown({ project, directions, provenance }: ShownProps) {
  const t = useTranslate();
  const format = useFormat();
  const { slug, title, summary, startYear, endYear, startsOn, endsOn, participants, outputs } = project;
  return (
    <>
      <PageHeader kind={<Link to="/projects">{t('projects.title')}</Link>} title={<bdi>{title}</bdi>}>
        {startsOn && endsOn
          ? format.period(startsOn, endsOn)
          : endYear
            ? t('projects.years', { from: String(startYear), to: String(endYear) })
            : t('projects.underWay', { from: String(startYear) })}
      </PageHeader>
      <ItsLine provenance={provenance} />
      {summary && <p className={classes.text}>{summary}</p>}
      <DataList
        facts={[
          {
            name: t('projects.participants'),
            value: participants.length > 0 && (
              <ul className={classes.names}>
                {participants.map((organisation) => (
                  <li key={organisation.id}>
                    <OrganisationLink organisation={organisation} />
                  </li>
                ))}
              </ul>
            ),
          },
          {
            name: t('portfolio.direction'),
            value: directions
              .filter(({ number }) => project.directions.includes(number))
              .map(({ name }) => name)
              .join(' · '),
          },
          {
            name: t('portfolio.target'),
            value: project.sdgTargets.map((code) => `\u2066${code}\u2069`).join(' · '),
          },
          { name: t('project.areas'), value: project.serves.map(({ name }) => name).join(' · ') },
        ]}
      />
      {project.inside && (
        <Acts apart>
          {project.inside.viewerCanRun && (
            <OpenedInPlace act={t('project.describe')}>
              {(close) => (
                <DescribeForm
                  slug={slug}
                  version={project.version}
                  summary={summary ?? ''}
                  areas={project.areas}
                  onClose={close}
                />
              )}
            </OpenedInPlace>
          )}
          <ActLink to="/projects/reports">{t('project.due.title')}</ActLink>
        </Acts>
      )}
      {outputs.length > 0 && (
        <Section title={t('project.outputs')}>
          <ul className={classes.list}>
            {outputs.map((output) => (
              <li key={output.id} id={`deliverable-${output.id}`}>
                {output.work ? (
                  <Link to={`/library/${output.work.slug}`}>
                    <bdi>{output.title}</bdi>
                  </Link>
                ) : (
                  <bdi>{output.title}</bdi>
                )}
                <span className={classes.quiet}>
                  {t(`project.sort.${output.sort}`)} · {format.plainDate(output.acceptedOn)}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {project.inside && <ProjectInside project={project} />}
    </>
  );
}
