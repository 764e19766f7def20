import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { DataList } from '../../ui/data-list.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { WorkState } from './work-state.js';
import type { AccessibilityFeature, Level, Subject } from './work-words.js';
import classes from './work.module.css';

const Facts = graphql(`
  fragment FactsOfWork on Work {
    state
    year
    publishedOn
    levels
    subjects
    sdgTargets
    accessibility
    projectTitle
    projectSlug
    deliverable
    licenceTerms {
      uri
      name
    }
    authors {
      name
      orcid
    }
    organisations {
      id
      slug
      name
    }
    lineage
    sourceUrl
    sourceTitle
    sourceWork {
      slug
      title
    }
    derivedWorks {
      id
      slug
      title
    }
  }
`);

/** What is known of a work, beside its text. */
export function WorkFacts({ work: given }: { work: FragmentType<typeof Facts> }) {
  const t = useTranslate();
  const format = useFormat();
  const work = readFragment(Facts, given);
  const { publishedOn, year, licenceTerms, organisations, levels, subjects, accessibility } = work;
  const listed = (words: readonly string[]) => words.length > 0 && words.join(' · ');
  return (
    <DataList
      facts={[
        {
          name: t('library.publishedOn'),
          value:
            work.state === 'published' ? (
              publishedOn ? (
                format.plainDate(publishedOn)
              ) : (
                year
              )
            ) : (
              <WorkState state={work.state} />
            ),
        },
        { name: t('library.publisher'), value: t('shell.network') },
        { name: t('works.authors'), value: work.authors.length > 0 && <Authors authors={work.authors} /> },
        {
          name: t('works.organisations'),
          value: organisations.length > 0 && (
            <Links
              to="/organisations"
              things={organisations.map(({ slug, name }) => ({ slug, title: name }))}
            />
          ),
        },
        {
          name: t('works.licence'),
          value: licenceTerms && (
            <a href={licenceTerms.uri} rel="license">
              {licenceTerms.name}
            </a>
          ),
        },
        work.lineage
          ? { name: t(`works.lineage.${work.lineage}`), value: <Source work={work} /> }
          : { name: '', value: null },
        {
          name: t('works.derived'),
          value: work.derivedWorks.length > 0 && <Links to="/library" things={work.derivedWorks} />,
        },
        {
          name: t('works.project'),
          value: work.projectTitle && (
            <>
              <Link to={`/projects/${work.projectSlug ?? ''}`}>
                <bdi>{work.projectTitle}</bdi>
              </Link>
              {work.deliverable && <bdi> {work.deliverable}</bdi>}
            </>
          ),
        },
        {
          name: t('works.levels'),
          value: listed(levels.map((level) => t(`works.level.${String(level) as Level}`))),
        },
        {
          name: t('works.subjects'),
          value: listed(subjects.map((code) => t(`works.subject.${code as Subject}`))),
        },
        { name: t('works.sdgTarget'), value: listed(work.sdgTargets.map((code) => `\u2066${code}\u2069`)) },
        {
          name: t('works.accessibility'),
          value: listed(accessibility.map((word) => t(`works.feature.${word as AccessibilityFeature}`))),
        },
      ]}
    />
  );
}

function Links({ to, things }: { to: string; things: readonly { slug: string; title: string }[] }) {
  return (
    <ul className={classes.plain}>
      {things.map(({ slug, title }) => (
        <li key={slug}>
          <Link to={`${to}/${slug}`}>{title}</Link>
        </li>
      ))}
    </ul>
  );
}

/** That an ORCID iD is somebody’s own, only they can prove: until then it says that nobody has. */
function Authors({ authors }: { authors: readonly { name: string; orcid?: string | null }[] }) {
  const t = useTranslate();
  return (
    <ul className={classes.plain}>
      {authors.map(({ name, orcid }, index) => (
        <li key={index}>
          <bdi>{name}</bdi>
          {orcid && (
            <>
              {' '}
              <a href={orcid} dir="ltr">
                {orcid}
              </a>{' '}
              <span className={classes.quiet}>({t('works.orcid.unverified')})</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

interface SourceProps {
  work: {
    sourceUrl?: string | null;
    sourceTitle?: string | null;
    sourceWork?: { slug: string; title: string } | null;
  };
}

function Source({ work: { sourceUrl, sourceTitle, sourceWork } }: SourceProps) {
  if (sourceWork) return <Link to={`/library/${sourceWork.slug}`}>{sourceWork.title}</Link>;
  return sourceUrl ? <a href={sourceUrl}>{sourceTitle ?? sourceUrl}</a> : sourceTitle;
}
