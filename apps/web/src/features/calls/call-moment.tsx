import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { TimeStamp } from '../../ui/time-stamp.js';
import { cityOf } from '../meetings/meeting-clock.js';

const Moment = graphql(`
  fragment CallMoment on CallTime {
    viewer {
      date
      time
      zone
      offset
    }
    call {
      date
      time
      zone
      offset
    }
  }
`);

/** A moment of a call on the reader's clock and on the call's; for strangers on the call's alone, with its zone. */
export function CallMoment({ moment }: { moment: FragmentType<typeof Moment> }) {
  const t = useTranslate();
  const format = useFormat();
  const { viewer, call } = readFragment(Moment, moment);
  const place = cityOf(call.zone);
  if (viewer) return <TimeStamp yours={viewer} there={{ ...call, place }} />;
  const { date, time, offset } = call;
  return (
    <time dateTime={`${date}T${time}${offset}`}>
      {t('calls.moment', { moment: format.moment(`${date}T${time}`), place, offset })}
    </time>
  );
}
