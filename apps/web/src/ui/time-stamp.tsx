import type { CalendarDate } from './format.js';
import { useFormat, useTranslate } from './language.js';
import classes from './time-stamp.module.css';

/** A clock somewhere: what it shows and the zone it runs in, both worked out by the server. */
export interface ClockReading {
  date: CalendarDate;
  /** 15:00 */
  time: string;
  /** IANA name: Africa/Tunis */
  zone: string;
  /** From UTC: +01:00 */
  offset: string;
}

// A reader without a mouse must be able to ask for the zone as well; the text stays text, to be selected and copied.
const keyboardStop = { tabIndex: 0 };

interface TimeStampProps {
  yours: ClockReading;
  /** The clock of the place where it happens, with the place's name. Left out where both show the same. */
  there?: ClockReading & { place: string };
}

/**
 * A moment as people live it: "Wed 18 Aug 2027, 15:00 your time · 09:00 Tunis". The zones appear on hover, on
 * focus, and always in print.
 */
export function TimeStamp({ yours, there }: TimeStampProps) {
  const t = useTranslate();
  const format = useFormat();
  const otherPlace =
    there && (there.offset !== yours.offset || there.date !== yours.date) ? there : undefined;
  const momentOf = ({ date, time }: ClockReading) => format.moment(`${date}T${time}`);
  const zoneOf = ({ zone, offset }: ClockReading) => t('ui.time.zone', { zone, offset });
  const zones = otherPlace ? `${zoneOf(yours)} · ${zoneOf(otherPlace)}` : zoneOf(yours);
  return (
    <span className={classes.stamp} {...keyboardStop}>
      <time dateTime={`${yours.date}T${yours.time}${yours.offset}`}>
        {t('ui.time.yours', { moment: momentOf(yours) })}
      </time>
      {otherPlace && (
        <>
          {' · '}
          <span>
            {t('ui.time.there', {
              moment: otherPlace.date === yours.date ? otherPlace.time : momentOf(otherPlace),
              place: otherPlace.place,
            })}
          </span>
        </>
      )}
      <span className={classes.zones}>{zones}</span>
    </span>
  );
}
