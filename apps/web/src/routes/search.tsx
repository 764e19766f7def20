import { useSearchParams } from 'react-router';
import { kinds, ResultGroups } from '../features/search/result-groups.js';
import { SearchForm } from '../platform/search-form.js';
import type { SearchKind } from '../gql/graphql.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { ChoiceLinks } from '../ui/choice-links.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';

const SearchPage = graphql(`
  query SearchPage($text: String!, $first: Int!, $kinds: [SearchKind!]) {
    search(text: $text, first: $first, kinds: $kinds) {
      ...Found
    }
  }
`);

/** Most results of each kind where all are looked for, and where one is. */
const mostOf = (kind: SearchKind | null) => (kind ? 25 : 10);

const kindIn = (search: URLSearchParams): SearchKind | null =>
  kinds.find((kind) => kind === search.get('kind')) ?? null;
const textIn = (search: URLSearchParams): string => search.get('q')?.trim() ?? '';

/** One box over everything that the reader may see. */
export const route = definePage({
  path: '/search',
  needs: 'anyone',
  query: SearchPage,
  variables(_params, search) {
    const kind = kindIn(search);
    return { text: textIn(search), first: mostOf(kind), kinds: kind && [kind] };
  },
  title: (t) => t('search.title'),
  Page({ data }) {
    const t = useTranslate();
    const [search] = useSearchParams();
    const text = textIn(search);
    const chosen = kindIn(search);
    const address = (kind: SearchKind | null) =>
      `/search?${new URLSearchParams({ q: text, ...(kind && { kind }) }).toString()}`;
    return (
      <>
        <PageHeader title={t('search.title')}>{t('search.lead')}</PageHeader>
        <SearchForm text={text} place="page" />
        {text && (
          <ChoiceLinks
            label={t('search.kinds')}
            choices={[
              { to: address(null), label: t('search.kinds.all'), chosen: !chosen },
              ...kinds.map((kind) => ({
                to: address(kind),
                label: t(`search.kind.${kind}`),
                chosen: kind === chosen,
              })),
            ]}
          />
        )}
        <p className="visually-hidden" role="status">
          {text && t('search.found', { n: data.search.length })}
        </p>
        {data.search.length > 0 ? (
          <ResultGroups results={data.search} typed={text} most={mostOf(chosen)} />
        ) : (
          text && (
            <EmptyState title={<bdi>{t('search.none', { text })}</bdi>}>{t('search.none.words')}</EmptyState>
          )
        )}
      </>
    );
  },
});
