import { useTranslate } from './language.js';
import classes from './day-bar.module.css';

/** How an hour lies for a person: within the working day, early or late, in the night. */
export type HourTone = 'good' | 'caution' | 'bad';

/** A stretch of the day in minutes since midnight, the end not included. */
export interface Stretch {
  from: number;
  to: number;
}

interface DayBarProps {
  /** The whole day, from 0 to 1440, in order. */
  hours: readonly (Stretch & { tone: HourTone })[];
  /** When it happens on this person's clock. It may run past midnight: then `to` exceeds 1440. */
  marked: Stretch;
}

const clock = (minutes: number) => {
  const within = minutes % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
};

const share = (minutes: number) => `${(minutes / 14.4).toFixed(3)}%`;

const worst = (tones: readonly HourTone[]): HourTone =>
  tones.includes('bad') ? 'bad' : tones.includes('caution') ? 'caution' : 'good';

/** A day of 24 hours with its green, yellow and red ones, and where a meeting falls in it; in words for those who do not see it. */
export function DayBar({ hours, marked }: DayBarProps) {
  const t = useTranslate();
  const stretches =
    marked.to > 1440
      ? [
          { from: marked.from, to: 1440 },
          { from: 0, to: marked.to - 1440 },
        ]
      : [marked];
  const tone = worst(
    hours
      .filter((hour) => stretches.some(({ from, to }) => from < hour.to && to > hour.from))
      .map((hour) => hour.tone),
  );
  const words = { good: t('ui.hours.good'), caution: t('ui.hours.caution'), bad: t('ui.hours.bad') };
  const said = t('ui.hours.said', { from: clock(marked.from), to: clock(marked.to), tone: words[tone] });
  return (
    <div className={classes.day} role="img" aria-label={said}>
      <div className={classes.bar}>
        {hours.map(({ from, to, tone: hour }) => (
          <span key={from} data-tone={hour} style={{ inlineSize: share(to - from) }} />
        ))}
        {stretches.map(({ from, to }) => (
          <span
            key={from}
            className={classes.mark}
            data-tone={tone}
            style={{ insetInlineStart: share(from), inlineSize: share(to - from) }}
          />
        ))}
      </div>
      <div className={classes.scale} aria-hidden="true">
        {[0, 6, 12, 18, 24].map((hour) => (
          <span key={hour} style={{ insetInlineStart: share(hour * 60) }}>
            {hour}
          </span>
        ))}
      </div>
    </div>
  );
}
