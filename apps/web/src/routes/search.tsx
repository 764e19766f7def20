import { useSearchParams } from 'react-router';
import { ResultGroups } from '../features/search/result-groups.js';
import { SearchForm } from '../platform/search-form.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';

const SearchPage = graphql(`
  query SearchPage($text: String!) {
    search(text: $text, first: 10) {
      ...Found
    }
  }
`);

/** Most results of each kind, as the question says. */
const most = 10;

const textIn = (search: URLSearchParams): string => search.get('q')?.trim() ?? '';

/** One box over everything that the reader may see. */
export const route = definePage({
  path: '/search',
  needs: 'anyone',
  query: SearchPage,
  variables: (_params, search) => ({ text: textIn(search) }),
  title: (t) => t('search.title'),
  Page({ data }) {
    const t = useTranslate();
    const [search] = useSearchParams();
    const text = textIn(search);
    return (
      <>
        <PageHeader title={t('search.title')}>{t('search.lead')}</PageHeader>
        <SearchForm text={text} place="page" />
        <p className="visually-hidden" role="status">
          {text && t('search.found', { n: data.search.length })}
        </p>
        {data.search.length > 0 ? (
          <ResultGroups results={data.search} typed={text} most={most} />
        ) : (
          text && (
            <EmptyState title={<bdi>{t('search.none', { text })}</bdi>}>{t('search.none.words')}</EmptyState>
          )
        )}
      </>
    );
  },
});
