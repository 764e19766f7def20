import { Link, useSearchParams } from 'react-router';
import { WorkFilters, workFilterIn } from '../features/library/work-filters.js';
import { WorkList } from '../features/library/work-list.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { ActLink, Acts } from '../ui/act.js';
import { searchOf } from '../ui/filter-form.js';
import { useLanguage, useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Pager } from '../ui/pager.js';

const LibraryPage = graphql(`
  query LibraryPage(
    $text: String
    $kind: WorkKind
    $language: String
    $licence: String
    $direction: Int
    $sdgTarget: String
    $organisation: String
    $after: String
  ) {
    library {
      viewerEdits
      viewerDepositsFor {
        id
      }
      ...FiltersOfWorks
    }
    actionDirections {
      number
      name
    }
    publishedWorks(
      text: $text
      kind: $kind
      language: $language
      licence: $licence
      direction: $direction
      sdgTarget: $sdgTarget
      organisation: $organisation
      after: $after
    ) {
      nextCursor
      items {
        id
        ...WorkLine
      }
    }
  }
`);

/** What the network has published, all of it or narrowed down. */
export const route = definePage({
  path: '/library',
  needs: 'anyone',
  query: LibraryPage,
  variables: (_params, search) => ({ ...workFilterIn(search), after: search.get('after') }),
  title: (t) => t('library.title'),
  feed: (language) => `/library.atom?language=${language}`,
  Page({ data: { library, actionDirections, publishedWorks } }) {
    const t = useTranslate();
    const language = useLanguage();
    const [search] = useSearchParams();
    const filter = workFilterIn(search);
    const filtered = searchOf(filter) !== '';
    const { items, nextCursor } = publishedWorks;
    const deposits = library.viewerDepositsFor.length > 0;
    return (
      <>
        <PageHeader
          title={t('library.title')}
          action={
            deposits && (
              <ActLink to="/library/new" weight="main">
                {t('works.new')}
              </ActLink>
            )
          }
        >
          {t('library.lead')}
        </PageHeader>
        <WorkFilters library={library} directions={actionDirections} filter={filter} />
        {items.length > 0 ? (
          <WorkList works={items} />
        ) : filtered ? (
          <EmptyState title={t('works.empty')} action={<Link to="/library">{t('works.every')}</Link>}>
            {t('works.empty.words')}
          </EmptyState>
        ) : (
          <EmptyState title={t('library.empty')}>{t('library.empty.words')}</EmptyState>
        )}
        <Pager
          next={nextCursor ? `/library${searchOf(filter, nextCursor)}` : undefined}
          first={search.has('after') ? `/library${searchOf(filter)}` : undefined}
        />
        <Acts apart>
          {(deposits || library.viewerEdits) && <ActLink to="/library/desk">{t('works.desk')}</ActLink>}
          {library.viewerEdits && <ActLink to="/library/import">{t('works.import')}</ActLink>}
          <ActLink to={`/library.csv${searchOf(filter)}`} afresh>
            {t('works.csv')}
          </ActLink>
          <ActLink to={`/library.atom?language=${language}`} afresh>
            {t('works.feed')}
          </ActLink>
        </Acts>
      </>
    );
  },
});
