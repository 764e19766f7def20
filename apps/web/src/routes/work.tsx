import { Link } from 'react-router';
import { graphql } from '../gql/gql.js';
import type { WorkPageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { DataList } from '../ui/data-list.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { PageHeader } from '../ui/page-header.js';
import { secretariatAddress } from '../features/network/ways-to-partner.js';

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
  }
`);

/** One work of the library: what it is and how to cite it. */
export const route = definePage({
  path: '/library/:slug',
  needs: 'anyone',
  query: WorkPage,
  variables: (params) => ({ slug: params['slug'] ?? '' }),
  absent: (data) => !data.work,
  title: (t, data) => data.work?.title ?? t('library.title'),
  Page: ({ data: { work } }) => work && <Work work={work} />,
});

function Work({ work }: { work: NonNullable<WorkPageQuery['work']> }) {
  const t = useTranslate();
  const format = useFormat();
  const { title, kind, summary, year, publishedOn } = work;
  return (
    <>
      <PageHeader kind={t(`library.kind.${kind}`)} title={title} />
      {summary && <p className="prose">{summary}</p>}
      <DataList
        facts={[
          { name: t('library.publishedOn'), value: publishedOn ? format.plainDate(publishedOn) : year },
          { name: t('library.publisher'), value: t('shell.network') },
          {
            name: t('library.cite'),
            value: year
              ? t('library.citation', { year: String(year), title })
              : t('library.citation.undated', { title }),
          },
          {
            name: t('library.copy'),
            value: (
              <>
                {t('library.copy.words')}{' '}
                <a href={`mailto:${secretariatAddress}`} dir="ltr">
                  {secretariatAddress}
                </a>
              </>
            ),
          },
        ]}
      />
      <p>
        <Link to="/library">{t('library.back')}</Link>
      </p>
    </>
  );
}
