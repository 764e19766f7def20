import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { DataList } from '../../ui/data-list.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { StatusWord } from '../../ui/status-word.js';
import { daysBetween, isOver, todayAt } from './meeting-clock.js';

const Clocks = graphql(`
  fragment NoticeClocksOfMeeting on Meeting {
    startsAt
    minutes
    convenedAt
    shortNoticeBecause
    localTimes {
      meeting {
        offset
      }
    }
    noticeClocks {
      notice
      agenda
      papers
    }
  }
`);

/** The last lawful days for convening, agenda and papers, with how much is left of each. */
export function NoticeClocks({ meeting }: { meeting: FragmentType<typeof Clocks> }) {
  const t = useTranslate();
  const clocks = readFragment(Clocks, meeting);
  const { convenedAt, shortNoticeBecause, localTimes, noticeClocks } = clocks;
  if (!noticeClocks) return null;
  const { offset } = localTimes.meeting;
  const { notice, agenda, papers } = noticeClocks;
  const over = isOver(clocks);
  return (
    <DataList
      facts={[
        {
          name: t('meetings.notice.convening'),
          value: convenedAt ? (
            <Kept on={todayAt(offset, Date.parse(convenedAt))} lastDay={notice} />
          ) : (
            <Left lastDay={notice} offset={offset} />
          ),
        },
        { name: t('meetings.notice.agenda'), value: over ? null : <Left lastDay={agenda} offset={offset} /> },
        { name: t('meetings.notice.papers'), value: over ? null : <Left lastDay={papers} offset={offset} /> },
        {
          name: t('meetings.notice.shortened'),
          value: shortNoticeBecause && <bdi>{shortNoticeBecause}</bdi>,
        },
      ]}
    />
  );
}

/** A clock that still runs, or has run out. */
function Left({ lastDay, offset }: { lastDay: string; offset: string }) {
  const t = useTranslate();
  const format = useFormat();
  const left = daysBetween(todayAt(offset), lastDay);
  const params = { day: format.date(lastDay), inDays: format.inDays(left) };
  return (
    <StatusWord tone={left < 0 ? 'quiet' : left <= 3 ? 'caution' : 'good'}>
      {left < 0 ? t('meetings.notice.passed', params) : t('meetings.notice.until', params)}
    </StatusWord>
  );
}

/** A clock that was stopped by convening. */
function Kept({ on, lastDay }: { on: string; lastDay: string }) {
  const t = useTranslate();
  const format = useFormat();
  const inTime = on <= lastDay;
  const params = { day: format.date(on), lastDay: format.date(lastDay) };
  return (
    <StatusWord tone={inTime ? 'good' : 'caution'}>
      {inTime ? t('meetings.notice.kept', params) : t('meetings.notice.notKept', params)}
    </StatusWord>
  );
}
