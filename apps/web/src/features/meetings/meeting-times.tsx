import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { TimesSaidFragment } from '../../gql/graphql.js';
import type { Fact } from '../../ui/data-list.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { cityOf } from './meeting-clock.js';
import classes from './meeting-times.module.css';

const Times = graphql(`
  fragment TimesOfMeeting on MeetingTimes {
    viewer {
      ...TimesSaid
    }
    meeting {
      ...TimesSaid
    }
  }
`);

const Said = graphql(`
  fragment TimesSaid on MeetingTime {
    date
    time
    endDate
    endTime
    offset
    zone
  }
`);

/** From when until when, with the zone that the clocks run in: it stays true on paper. */
function TimesSaid({ times }: { times: FragmentType<typeof Said> }) {
  const t = useTranslate();
  const format = useFormat();
  const { date, time, endDate, endTime, offset, zone } = readFragment(Said, times);
  const from = { date: format.date(date), from: time, to: endTime };
  return (
    <>
      <time dateTime={`${date}T${time}${offset}`} className={classes.times}>
        {date === endDate
          ? t('meetings.times', from)
          : t('meetings.times.overnight', { ...from, endDate: format.date(endDate) })}
      </time>{' '}
      <span className={classes.zone}>{t('ui.time.zone', { zone, offset })}</span>
    </>
  );
}

/** For strangers, whose own clock nobody knows. */
function InUtc({ times: { date, time, offset } }: { times: TimesSaidFragment }) {
  const format = useFormat();
  const utc = new Date(`${date}T${time}:00${offset}`).toISOString();
  return format.moment(utc.slice(0, 16));
}

/** When a meeting is, as the reader's clock and that of the meeting show it. */
export function useTimes(times: FragmentType<typeof Times>): Fact[] {
  const t = useTranslate();
  const { viewer, meeting } = readFragment(Times, times);
  const there = readFragment(Said, meeting);
  const yours = viewer && readFragment(Said, viewer);
  const same = yours && yours.offset === there.offset;
  return [
    { name: t('meetings.yourTime'), value: viewer && <TimesSaid times={viewer} /> },
    {
      name: t('meetings.timeThere', { place: cityOf(there.zone) }),
      value: same ? null : <TimesSaid times={meeting} />,
    },
    { name: 'UTC', value: viewer ? null : <InUtc times={there} /> },
  ];
}
