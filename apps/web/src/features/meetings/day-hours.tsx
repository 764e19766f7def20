import type { HourColour } from '../../gql/graphql.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { toneOf } from './hour-tones.js';
import classes from './day-hours.module.css';

interface DayHoursProps {
  /** Says which day, on which clock. */
  label: string;
  seats: readonly {
    organisationId: string;
    organisationName: string;
    day: readonly (HourColour | null | undefined)[];
  }[];
  /** The full hour in which the meeting starts, and how many minutes after midnight it ends. */
  hour: number;
  ends: number;
  onPick: (hour: number) => void;
}

const colours = ['red', 'yellow', 'green'] as const;
const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

/**
 * The hours of a day against the Members, each field with the colour of that hour where they live. An hour is picked
 * by pointer or, as in any list of choices, by the arrow keys. On a phone the hours stand under each other.
 */
export function DayHours({ label, seats, hour: chosen, ends, onPick }: DayHoursProps) {
  const t = useTranslate();
  const format = useFormat();
  const said = (hour: number) => {
    const whom = (colour: HourColour) =>
      seats.filter(({ day }) => day[hour] === colour).map(({ organisationName }) => organisationName);
    return colours
      .filter((colour) => whom(colour).length > 0)
      .map((colour) =>
        t('meetings.hours.for', {
          tone: t(`ui.hours.${toneOf[colour]}`),
          members: format.list(whom(colour)),
        }),
      )
      .join(' ');
  };
  return (
    <fieldset className={classes.hours}>
      <legend className={classes.legend}>{label}</legend>
      <div className={classes.names} aria-hidden="true">
        <span />
        {seats.map(({ organisationId, organisationName }) => (
          <span key={organisationId}>
            <bdi>{organisationName}</bdi>
          </span>
        ))}
      </div>
      {Array.from({ length: 24 }, (_, hour) => {
        const exists = seats.some(({ day }) => day[hour]);
        const within = hour * 60 < ends && hour >= chosen;
        return (
          <label
            key={hour}
            className={classes.hour}
            data-within={within || undefined}
            data-absent={!exists || undefined}
          >
            <span className={classes.clock}>
              <input
                type="radio"
                name="hour"
                value={hour}
                checked={hour === chosen}
                disabled={!exists}
                onChange={() => onPick(hour)}
              />
              <span aria-hidden="true">{hour}</span>
              <span className="visually-hidden">{`${clock(hour)} ${said(hour)}`}</span>
            </span>
            {seats.map(({ organisationId, day }) => {
              const colour = day[hour];
              return (
                <span key={organisationId} className={classes.cell} data-tone={colour && toneOf[colour]} />
              );
            })}
          </label>
        );
      })}
      <p className={classes.key} aria-hidden="true">
        {(['good', 'caution', 'bad'] as const).map((tone) => (
          <span key={tone}>
            <span className={classes.cell} data-tone={tone} /> {t(`ui.hours.${tone}`)}
          </span>
        ))}
      </p>
    </fieldset>
  );
}
