import { Link } from 'react-router';
import { Citation } from '../features/library/citation.js';
import { EditionList } from '../features/library/edition-list.js';
import { WorkActs } from '../features/library/work-acts.js';
import { WorkFacts } from '../features/library/work-facts.js';
import { networkWords, type Words } from '../features/network/network-words.js';
import { SecretariatAddress } from '../features/network/ways-to-partner.js';
import { ItsLine } from '../features/provenance/its-line.js';
import { graphql } from '../gql/gql.js';
import type { WorkPageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { useViewer } from '../platform/viewer.js';
import { Beside } from '../ui/beside.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { AbsentState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

const WorkPage = graphql(`
  query WorkPage($slug: String!) {
    work(slug: $slug) {
      id
      slug
      title
      kind
      state
      summary
      jsonLd
      citation {
        apa
        bibtex
      }
      editions {
        id
      }
      ...FactsOfWork
      ...EditionsOfWork
      ...ActsOfWork
    }
    withdrawnWork(slug: $slug) {
      title
      because
      withdrawnOn
    }
    networkTexts(topics: ["contactEmail"]) {
      ...NetworkWords
    }
    provenance(kind: work, key: $slug) {
      ...LineOfProvenance
    }
  }
`);

/** One work of the library: what it is, in which languages to read it, and how to cite it. */
export const route = definePage({
  path: '/library/:slug',
  needs: 'anyone',
  query: WorkPage,
  variables: (params) => ({ slug: params['slug'] ?? '' }),
  failure: ({ work, withdrawnWork }) => (work || withdrawnWork ? undefined : 'not-found'),
  title: (t, { work, withdrawnWork }) => (work ?? withdrawnWork)?.title ?? t('library.title'),
  Page: ({ data: { work, withdrawnWork, networkTexts, provenance } }) => (
    <>
      {withdrawnWork && <Tombstone work={withdrawnWork} />}
      {work && <Work work={work} words={networkWords(networkTexts)} provenance={provenance} />}
    </>
  ),
});

/** What is left of a work that was withdrawn. */
function Tombstone({ work }: { work: NonNullable<WorkPageQuery['withdrawnWork']> }) {
  const t = useTranslate();
  const format = useFormat();
  const { title, because, withdrawnOn } = work;
  return (
    <>
      <PageHeader kind={<Link to="/library">{t('library.title')}</Link>} title={title} />
      <AbsentState title={t('works.withdrawn')}>
        {because} ({t('works.withdrawn.on')}: {format.plainDate(withdrawnOn)})
      </AbsentState>
    </>
  );
}

interface WorkProps {
  work: NonNullable<WorkPageQuery['work']>;
  words: Words;
  provenance: WorkPageQuery['provenance'];
}

function Work({ work, words, provenance }: WorkProps) {
  const t = useTranslate();
  const viewer = useViewer();
  const { slug, title, kind, state, summary, jsonLd, citation, editions } = work;
  const isPublic = state === 'published';
  if (state === 'withdrawn') return viewer && <WorkActs work={work} />;
  return (
    <>
      <PageHeader
        kind={<Link to={`/library?kind=${kind}`}>{t(`library.kind.${kind}`)}</Link>}
        title={title}
      />
      <ItsLine provenance={provenance} />
      <Beside facts={<WorkFacts work={work} />}>
        {summary && <p className="prose">{summary}</p>}
        {viewer && <WorkActs work={work} />}
        <EditionList work={work} />
        {editions.length === 0 && isPublic && (
          <Section title={t('library.copy')}>
            <p>
              {t('library.copy.words')} <SecretariatAddress words={words} />
            </p>
          </Section>
        )}
        {citation && <Citation slug={slug} isPublic={isPublic} citation={citation} />}
      </Beside>
      {isPublic && jsonLd && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd }} />
      )}
    </>
  );
}
