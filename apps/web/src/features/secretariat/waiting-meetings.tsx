import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { EmptyState } from '../../ui/notice.js';
import { StatusWord } from '../../ui/status-word.js';
import { daysBetween } from '../meetings/meeting-clock.js';
import { MeetingMoment } from '../meetings/meeting-moment.js';
import { Reminder } from '../meetings/reminder.js';
import { networkToday } from '../network/network-day.js';
import classes from './desk.module.css';

const Meeting = graphql(`
  fragment MeetingOnDesk on Meeting {
    id
    number
    title
    state
    viewerCanRemind
    localTimes {
      ...MeetingMoment
    }
    answers {
      coming
      perhaps
      notComing
      waiting
    }
    noticeClocks {
      notice
    }
    ...WaitingInvitees
  }
`);

type Meetings = readonly FragmentType<typeof Meeting>[];

/** Days before the last lawful one from which a draft presses; those who have it to do see it among what needs them. */
const soonDays = 14;

const isNear = (day: string) => daysBetween(networkToday(), day) <= soonDays;

const prepared = (state: string) => state === 'draft' || state === 'dates_polled';

/** Meetings that were convened, each with who has not answered; only these are reminded. */
export function WaitingMeetings({ meetings }: { meetings: Meetings }) {
  const t = useTranslate();
  const convened = readFragment(Meeting, meetings).filter(
    ({ state }) => !prepared(state) && state !== 'cancelled',
  );
  if (convened.length === 0)
    return (
      <EmptyState title={t('secretariat.waiting.empty')}>{t('secretariat.waiting.empty.words')}</EmptyState>
    );
  return (
    <ul className={classes.meetings}>
      {convened.map((meeting) => {
        const { id, number, title, localTimes, answers, viewerCanRemind } = meeting;
        const members = answers && answers.coming + answers.perhaps + answers.notComing + answers.waiting;
        return (
          <li key={id}>
            <h3>
              <Link to={`/meetings/${number}`}>
                <bdi>{title}</bdi>
              </Link>
            </h3>
            <p>
              <MeetingMoment times={localTimes} />
            </p>
            {answers && members !== null && (
              <p>
                <StatusWord tone={answers.waiting > 0 ? 'caution' : 'good'}>
                  {t('secretariat.waiting.answered', { n: members - answers.waiting, members })}
                </StatusWord>
              </p>
            )}
            {viewerCanRemind && answers && answers.waiting > 0 && (
              <Reminder meeting={meeting} weight="quiet" />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Meetings in preparation, with the last lawful day for convening each. */
export function MeetingDrafts({ meetings }: { meetings: Meetings }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <ul className={classes.meetings}>
      {readFragment(Meeting, meetings)
        .filter(({ state }) => prepared(state))
        .map(({ id, number, title, localTimes, noticeClocks }) => (
          <li key={id}>
            <h3>
              <Link to={`/meetings/${number}`}>
                <bdi>{title}</bdi>
              </Link>
            </h3>
            <p>
              <MeetingMoment times={localTimes} />
            </p>
            {noticeClocks && (
              <p>
                <StatusWord tone={isNear(noticeClocks.notice) ? 'asked' : 'quiet'}>
                  {t('secretariat.drafts.notice', { day: format.date(noticeClocks.notice) })}
                </StatusWord>
              </p>
            )}
          </li>
        ))}
    </ul>
  );
}
