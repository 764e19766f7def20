import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { MeetingScheduling } from '../features/meetings/meeting-scheduling.js';
import { MeetingState } from '../features/meetings/meeting-state.js';
import { graphql } from '../gql/gql.js';
import type { MeetingSchedulePageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { useTranslate } from '../ui/language.js';
import { PageHeader } from '../ui/page-header.js';

const MeetingSchedulePage = graphql(`
  query MeetingSchedulePage($number: String!) {
    meeting(number: $number) {
      id
      number
      title
      convenedAt
      viewerCanEdit
      ...MeetingStanding
      ...MeetingToEdit
      ...AgendaToEdit
    }
    board {
      id
      holders {
        id
        holder {
          id
          name
        }
      }
    }
  }
`);

/** Prepares a meeting and convenes it, or changes one that was convened. */
export const route = definePage({
  path: '/meetings/:number/schedule',
  needs: 'signed-in',
  query: MeetingSchedulePage,
  variables: ({ number }) => ({ number: number ?? '' }),
  failure({ meeting }) {
    if (!meeting) return 'not-found';
    return meeting.viewerCanEdit ? undefined : 'denied';
  },
  title: (t, { meeting }) => meeting?.title ?? t('meetings.schedule'),
  Page: ({ data }) => data.meeting && <Schedule meeting={data.meeting} board={data.board} />,
});

// Who moves a convened meeting to another day opens it, and its words come with it.
const DutiesIfMoved = lazy(async () =>
  (await import('../features/yearly-duties/duties-if-moved.js')).dutiesIfMoved(),
);

interface ScheduleProps {
  meeting: NonNullable<MeetingSchedulePageQuery['meeting']>;
  board: MeetingSchedulePageQuery['board'];
}

function Schedule({ meeting, board }: ScheduleProps) {
  const t = useTranslate();
  const { number, title, convenedAt } = meeting;
  const presenters = board.flatMap(({ holders }) =>
    holders.map(({ holder }) => ({ value: holder.id, label: holder.name })),
  );
  return (
    <>
      <PageHeader
        kind={
          <>
            <Link to="/meetings">{t('meetings.title')}</Link> ·{' '}
            <Link to={`/meetings/${number}`}>{number}</Link>
          </>
        }
        title={<bdi>{title}</bdi>}
      >
        <MeetingState meeting={meeting} />{' '}
        {convenedAt ? (
          t('meetings.schedule.convened')
        ) : (
          <>
            {t('meetings.schedule.draft')} <Link to={`/meetings/${number}/dates`}>{t('datePolls.find')}</Link>
          </>
        )}
      </PageHeader>
      <MeetingScheduling
        meeting={meeting}
        presenters={presenters}
        whenMoved={(day) => (
          <Suspense>
            <DutiesIfMoved number={number} on={day} />
          </Suspense>
        )}
      />
    </>
  );
}
