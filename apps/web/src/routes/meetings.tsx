import { useSearchParams } from 'react-router';
import { worksInSecretariat } from '../platform/capacities.js';
import { MeetingTable } from '../features/meetings/meeting-table.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useViewer } from '../platform/viewer.js';
import { ActLink } from '../ui/act.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Pager } from '../ui/pager.js';
import { Section } from '../ui/section.js';

const MeetingsPage = graphql(`
  query MeetingsPage($upcomingAfter: String, $pastAfter: String) {
    upcoming: meetings(upcoming: true, first: 10, after: $upcomingAfter) {
      nextCursor
      items {
        ...MeetingLine
      }
    }
    past: meetings(upcoming: false, first: 10, after: $pastAfter) {
      nextCursor
      items {
        ...MeetingLine
      }
    }
  }
`);

/** Where each of the two lists goes on, in the address. */
const parameters = { upcoming: 'upcoming', past: 'past' } as const;

/** The meetings of the Advisory Board: those to come and those that were. */
export const route = definePage({
  path: '/meetings',
  needs: 'anyone',
  query: MeetingsPage,
  variables: (_params, search) => ({
    upcomingAfter: search.get(parameters.upcoming),
    pastAfter: search.get(parameters.past),
  }),
  title: (t) => t('meetings.title'),
  Page({ data: { upcoming, past } }) {
    const t = useTranslate();
    const viewer = useViewer();
    return (
      <>
        <PageHeader
          title={t('meetings.title')}
          action={
            worksInSecretariat(viewer) && (
              <ActLink to="/meetings/new" weight="main">
                {t('meetings.schedule')}
              </ActLink>
            )
          }
        >
          {t('meetings.lead')}
        </PageHeader>
        <Section title={t('meetings.upcoming')}>
          {upcoming.items.length > 0 ? (
            <MeetingTable caption={t('meetings.upcoming')} meetings={upcoming.items} />
          ) : (
            <EmptyState title={t('meetings.upcoming.empty')}>{t('meetings.upcoming.empty.words')}</EmptyState>
          )}
          <ListPager list="upcoming" next={upcoming.nextCursor} />
        </Section>
        <Section title={t('meetings.past')}>
          {past.items.length > 0 ? (
            <MeetingTable caption={t('meetings.past')} meetings={past.items} />
          ) : (
            <EmptyState title={t('meetings.past.empty')}>{t('meetings.past.empty.words')}</EmptyState>
          )}
          <ListPager list="past" next={past.nextCursor} />
        </Section>
      </>
    );
  },
});

/** Goes on in one of the lists and leaves the other where it is. */
function ListPager({ list, next }: { list: keyof typeof parameters; next: string | null | undefined }) {
  const [search] = useSearchParams();
  const address = (cursor: string | null) => {
    const changed = new URLSearchParams(search);
    changed.delete(parameters[list]);
    if (cursor) changed.set(parameters[list], cursor);
    return `/meetings?${changed}`;
  };
  return (
    <Pager
      next={next ? address(next) : undefined}
      first={search.has(parameters[list]) ? address(null) : undefined}
    />
  );
}
