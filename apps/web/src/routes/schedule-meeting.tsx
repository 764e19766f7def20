import { Link } from 'react-router';
import { MeetingCreation } from '../features/meetings/meeting-creation.js';
import { weekdayAfter } from '../features/meetings/meeting-clock.js';
import { networkToday } from '../features/network/network-day.js';
import type { TypedMeeting } from '../features/meetings/typed-meeting.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useTranslate } from '../ui/language.js';
import { PageHeader } from '../ui/page-header.js';

const ScheduleMeetingPage = graphql(`
  query ScheduleMeetingPage($wallClock: WallClock!, $timeZone: String!, $minutes: Int!, $kind: MeetingKind!) {
    meetingPreview(wallClock: $wallClock, timeZone: $timeZone, minutes: $minutes, kind: $kind) {
      ...PreviewOfMeeting
    }
  }
`);

/**
 * What the form begins with: two months ahead, in the Secretariat's zone, at noon UTC, which is nobody's night in the
 * network.
 */
const begin = () =>
  ({
    title: '',
    kind: 'ordinary',
    mode: 'online',
    date: weekdayAfter(networkToday(), 60),
    time: '20:00',
    timeZone: 'Asia/Shanghai',
    minutes: '120',
    place: '',
    link: '',
    note: '',
  }) satisfies TypedMeeting;

/** Schedules a meeting. What the first proposed time would mean is asked along: to whoever may not schedule, it is refused. */
export const route = definePage({
  path: '/meetings/new',
  needs: 'signed-in',
  query: ScheduleMeetingPage,
  variables() {
    const { date, time, timeZone, minutes, kind } = begin();
    return { wallClock: `${date}T${time}`, timeZone, minutes: Number(minutes), kind };
  },
  title: (t) => t('meetings.schedule'),
  Page({ data }) {
    const t = useTranslate();
    return (
      <>
        <PageHeader kind={<Link to="/meetings">{t('meetings.title')}</Link>} title={t('meetings.schedule')}>
          {t('meetings.schedule.lead')}
        </PageHeader>
        <MeetingCreation begin={begin()} preview={data.meetingPreview} />
      </>
    );
  },
});
