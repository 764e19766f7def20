import { useSearchParams } from 'react-router';
import { WorkList } from '../features/library/work-list.js';
import { graphql } from '../gql/gql.js';
import type { WorkKind } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { ChoiceLinks } from '../ui/choice-links.js';
import { Filters } from '../ui/filters.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';

const LibraryPage = graphql(`
  query LibraryPage {
    works {
      id
      kind
      ...WorkLine
    }
  }
`);

const kinds: WorkKind[] = ['report', 'statement', 'declaration', 'initiative', 'resource'];

/** What the network has published, all of it or one kind. */
export const route = definePage({
  path: '/library',
  needs: 'anyone',
  query: LibraryPage,
  title: (t) => t('library.title'),
  Page({ data: { works } }) {
    const t = useTranslate();
    const [search] = useSearchParams();
    const present = kinds.filter((kind) => works.some((work) => work.kind === kind));
    const chosen = present.find((kind) => kind === search.get('kind'));
    const shown = chosen ? works.filter(({ kind }) => kind === chosen) : works;
    return (
      <>
        <PageHeader title={t('library.title')}>{t('library.lead')}</PageHeader>
        {works.length > 0 ? (
          <>
            <Filters>
              <ChoiceLinks
                label={t('library.kind')}
                choices={[
                  { to: '/library', label: t('library.all'), chosen: !chosen },
                  ...present.map((kind) => ({
                    to: `/library?kind=${kind}`,
                    label: t(`library.kinds.${kind}`),
                    chosen: kind === chosen,
                  })),
                ]}
              />
            </Filters>
            <WorkList works={shown} />
          </>
        ) : (
          <EmptyState title={t('library.empty')}>{t('library.empty.words')}</EmptyState>
        )}
      </>
    );
  },
});
