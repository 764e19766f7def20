import { useSearchParams } from 'react-router';
import { DirectoryTable } from '../features/directory/directory-table.js';
import { endOfNetworkDay } from '../features/network/network-day.js';
import { graphql } from '../gql/gql.js';
import type { Standing } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { AsOfForm, asOfDay } from '../ui/as-of-form.js';
import { ChoiceLinks } from '../ui/choice-links.js';
import { Filters } from '../ui/filters.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Pager } from '../ui/pager.js';

const DirectoryPage = graphql(`
  query DirectoryPage($standing: Standing, $on: CalendarDate, $at: Instant, $after: String) {
    directory(standing: $standing, on: $on, first: 25, after: $after) {
      nextCursor
      items {
        ...DirectoryEntry
      }
    }
  }
`);

const standings: Standing[] = ['member', 'partner', 'observer'];

const standingIn = (search: URLSearchParams): Standing | null =>
  standings.find((standing) => standing === search.get('standing')) ?? null;

/** Who is in the network, today or on a day of the past. */
export const route = definePage({
  path: '/organisations',
  needs: 'anyone',
  query: DirectoryPage,
  variables(_params, search) {
    const on = asOfDay(search);
    return { standing: standingIn(search), on, at: on && endOfNetworkDay(on), after: search.get('after') };
  },
  title: (t) => t('directory.title'),
  Page({ data }) {
    const t = useTranslate();
    const format = useFormat();
    const [search] = useSearchParams();
    const day = asOfDay(search);
    const standing = standingIn(search);
    const { items, nextCursor } = data.directory;
    const address = (change: { standing?: Standing | null; after?: string | null }) =>
      addressOf({ standing, on: day, ...change });
    return (
      <>
        <PageHeader title={t('directory.title')}>
          {day ? t('directory.then', { day: format.plainDate(day) }) : t('directory.lead')}
        </PageHeader>
        <Filters>
          <ChoiceLinks
            label={t('organisations.standing')}
            choices={[
              { to: address({ standing: null }), label: t('directory.all'), chosen: standing === null },
              ...standings.map((one) => ({
                to: address({ standing: one }),
                label: t(`memberships.standings.${one}`),
                chosen: standing === one,
              })),
            ]}
          />
          <AsOfForm day={day} />
        </Filters>
        {items.length > 0 ? (
          <DirectoryTable entries={items} />
        ) : (
          <EmptyState title={t('directory.empty')}>{t('directory.empty.words')}</EmptyState>
        )}
        <Pager
          next={nextCursor ? address({ after: nextCursor }) : undefined}
          first={search.has('after') ? address({}) : undefined}
        />
      </>
    );
  },
});

function addressOf(values: Record<string, string | null>): string {
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null);
  const search = new URLSearchParams(given).toString();
  return search ? `/organisations?${search}` : '/organisations';
}
