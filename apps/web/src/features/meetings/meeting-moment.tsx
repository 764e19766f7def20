import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { TimeStamp } from '../../ui/time-stamp.js';
import { cityOf } from './meeting-clock.js';

const Moment = graphql(`
  fragment MeetingMoment on MeetingTimes {
    viewer {
      date
      time
      offset
      zone
    }
    meeting {
      date
      time
      offset
      zone
    }
  }
`);

/** When a meeting starts, on the reader's clock and where it is held. Of strangers nobody knows the clock. */
export function MeetingMoment({ times }: { times: FragmentType<typeof Moment> }) {
  const t = useTranslate();
  const format = useFormat();
  const { viewer, meeting } = readFragment(Moment, times);
  const place = cityOf(meeting.zone);
  if (viewer) return <TimeStamp yours={viewer} there={{ ...meeting, place }} />;
  const { date, time, offset } = meeting;
  return (
    <time dateTime={`${date}T${time}${offset}`}>
      {t('meetings.moment', { moment: format.moment(`${date}T${time}`), place, offset })}
    </time>
  );
}
