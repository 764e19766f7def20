import { Icon } from './icon.js';
import { useFormat, useTranslate } from './language.js';
import classes from './deadline.module.css';

interface DeadlineProps {
  /** The last day (a CalendarDate), or the last minute (a WallClock), as the reader's own clock has it. */
  on: string;
  /** Whole days from the reader's today; negative when it has passed. The server counts. */
  daysLeft: number;
}

/** By when, in words first: "in 3 days · Fri 21 Aug 2027". Near ones are warm, missed ones say so. */
export function Deadline({ on, daysLeft }: DeadlineProps) {
  const t = useTranslate();
  const format = useFormat();
  const urgency = daysLeft < 0 ? 'missed' : daysLeft <= 3 ? 'near' : 'far';
  const words =
    urgency === 'missed'
      ? t('ui.deadline.missed', { when: format.inDays(daysLeft) })
      : format.inDays(daysLeft);
  return (
    <span className={classes.deadline} data-urgency={urgency}>
      <Icon name={urgency === 'missed' ? 'alert' : 'clock'} />
      <span className={classes.words}>
        <strong>{words}</strong>
        <span className="visually-hidden">{' · '}</span>
        <time dateTime={on}>{on.includes('T') ? format.moment(on) : format.date(on)}</time>
      </span>
    </span>
  );
}
