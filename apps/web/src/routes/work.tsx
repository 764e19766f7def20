import { Link } from 'react-router';
import { networkWords, type Words } from '../features/network/network-words.js';
import { SecretariatAddress } from '../features/network/ways-to-partner.js';
import { graphql } from '../gql/gql.js';
import type { WorkPageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { Beside } from '../ui/beside.js';
import { DataList } from '../ui/data-list.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

const WorkPage = graphql(`
  query WorkPage($slug: String!) {
    work(slug: $slug) {
      id
      title
      kind
      summary
      year
      publishedOn
    }
    networkTexts(topics: ["contactEmail"]) {
      ...NetworkWords
    }
  }
`);

/** One work of the library: what it is and how to cite it. */
export const route = definePage({
  path: '/library/:slug',
  needs: 'anyone',
  query: WorkPage,
  variables: (params) => ({ slug: params['slug'] ?? '' }),
  failure: (data) => (data.work ? undefined : 'not-found'),
  title: (t, data) => data.work?.title ?? t('library.title'),
  Page: ({ data: { work, networkTexts } }) => work && <Work work={work} words={networkWords(networkTexts)} />,
});

function Work({ work, words }: { work: NonNullable<WorkPageQuery['work']>; words: Words }) {
  const t = useTranslate();
  const format = useFormat();
  const { title, kind, summary, year, publishedOn } = work;
  return (
    <>
      <PageHeader
        kind={<Link to={`/library?kind=${kind}`}>{t(`library.kind.${kind}`)}</Link>}
        title={title}
      />
      <Beside
        facts={
          <DataList
            facts={[
              { name: t('library.publishedOn'), value: publishedOn ? format.plainDate(publishedOn) : year },
              { name: t('library.publisher'), value: t('shell.network') },
            ]}
          />
        }
      >
        {summary && <p className="prose">{summary}</p>}
        <Section title={t('library.copy')}>
          <p>
            {t('library.copy.words')} <SecretariatAddress words={words} />
          </p>
        </Section>
        <Section title={t('library.cite')}>
          <p className="prose">
            {year
              ? t('library.citation', { year: String(year), title })
              : t('library.citation.undated', { title })}
          </p>
        </Section>
      </Beside>
    </>
  );
}
