import { Link } from 'react-router';
import { useTranslate } from '../../ui/language.js';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { OrganisationLink } from '../organisations/organisation-link.js';
import classes from './project-list.module.css';

const Line = graphql(`
  fragment ProjectLine on Project {
    id
    slug
    title
    summary
    startYear
    endYear
    participants {
      id
      ...OrganisationName
    }
  }
`);

interface ProjectListProps {
  projects: readonly FragmentType<typeof Line>[];
  /** The level of their titles on the page. */
  heading: 'h2' | 'h3';
}

/** Joint projects with their years and who takes part. */
export function ProjectList({ projects, heading: Heading }: ProjectListProps) {
  const t = useTranslate();
  return (
    <ul className={classes.projects}>
      {readFragment(Line, projects).map(({ id, slug, title, summary, startYear, endYear, participants }) => (
        <li key={id}>
          <Heading>
            <Link to={`/projects/${slug}`}>{title}</Link>
          </Heading>
          <p className={classes.years}>
            {endYear
              ? t('projects.years', { from: String(startYear), to: String(endYear) })
              : t('projects.underWay', { from: String(startYear) })}
          </p>
          {summary && <p>{summary}</p>}
          {participants.length > 0 && (
            <ul className={classes.participants} aria-label={t('projects.participants')}>
              {participants.map((organisation) => (
                <li key={organisation.id}>
                  <OrganisationLink organisation={organisation} short />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
