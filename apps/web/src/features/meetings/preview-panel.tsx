import type { Occurrence } from '../../gql/graphql.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { StatusWord } from '../../ui/status-word.js';
import { Tag } from '../../ui/tag.js';
import { ActButton, Acts } from '../../ui/act.js';
import { ClockQuestion } from './clock-question.js';
import { DayHours } from './day-hours.js';
import { toneOf } from './hour-tones.js';
import { cityOf, minutesOf } from './meeting-clock.js';
import { NoticePreview } from './notice-preview.js';
import classes from './preview-panel.module.css';
import { suitableHours } from './suitable-hours.js';
import type { TypedMeeting } from './typed-meeting.js';
import type { Preview, PreviewState } from './use-meeting-preview.js';

interface PreviewPanelProps {
  state: PreviewState;
  typed: TypedMeeting;
  /** Left out where notice was given already and the day stays. */
  showNotice: boolean;
  onPut: (changes: Partial<TypedMeeting>) => void;
  onMean: (occurrence: Occurrence) => void;
}

/** What the time in the form means for everybody, while it is being chosen. */
export function PreviewPanel({ state, typed, showNotice, onPut, onMean }: PreviewPanelProps) {
  const t = useTranslate();
  const format = useFormat();
  const { preview, asking, problem } = state;
  if (!preview) return <p className={classes.quiet}>{problem ?? t('meetings.preview.none')}</p>;
  const { isPast, notice, seats } = preview;
  const { date, time, timeZone, kind, mode } = typed;
  const minutes = Number(typed.minutes) || 0;
  return (
    <div className={classes.panel} aria-busy={asking} data-asking={asking || undefined}>
      {problem && <StatusWord tone="bad">{problem}</StatusWord>}
      <div className={classes.part} role="status">
        <ClockQuestion preview={preview} onPut={onPut} onMean={onMean} />
        {isPast && <StatusWord tone="bad">{t('refusal.MEETING_IN_THE_PAST')}</StatusWord>}
        {showNotice && !isPast && <NoticePreview notice={notice} kind={kind} onPut={onPut} />}
      </div>
      <div className={classes.part}>
        <h2 className={classes.heading}>{t('meetings.preview.people')}</h2>
        {mode === 'in_person' && <p className={classes.quiet}>{t('meetings.preview.inPerson')}</p>}
        <ul className={classes.seats}>
          {seats.map((seat) => (
            <SeatTime key={seat.organisationId} seat={seat} />
          ))}
        </ul>
      </div>
      {date && time && (
        <div className={classes.part}>
          <DayHours
            label={t('meetings.hours', { date: format.date(date), place: cityOf(timeZone) })}
            seats={seats}
            hour={Number(time.slice(0, 2))}
            ends={minutesOf(time) + minutes}
            onPick={(hour) => onPut({ time: `${String(hour).padStart(2, '0')}:00` })}
          />
          <BestHours seats={seats} minutes={minutes} time={time} onPut={onPut} />
        </div>
      )}
    </div>
  );
}

/** What the clock of who sits for a Member shows, how that suits, and what the Member has borne so far. */
function SeatTime({ seat }: { seat: Preview['seats'][number] }) {
  const t = useTranslate();
  const format = useFormat();
  const { organisationName, personName, timeZone, chairs, hours, burdenSoFar } = seat;
  return (
    <li>
      <p className={classes.name}>
        <bdi>{organisationName}</bdi> {chairs && <Tag>{t('meetings.chair')}</Tag>}
        <span className={classes.quiet}>
          {personName ? <bdi>{personName}</bdi> : t('meetings.preview.emptySeat')}
        </span>
      </p>
      <p>
        {hours &&
          t('meetings.times', { date: format.dayAndMonth(hours.date), from: hours.time, to: hours.endTime })}
        <span className={classes.quiet}>
          {hours ? t('ui.time.zone', { zone: timeZone, offset: hours.offset }) : timeZone}
        </span>
      </p>
      <p>
        {hours && (
          <StatusWord tone={toneOf[hours.colour]}>{t(`ui.hours.${toneOf[hours.colour]}`)}</StatusWord>
        )}
        <span className={classes.quiet}>
          {t('meetings.preview.burden', { burden: format.number(burdenSoFar) })}
        </span>
      </p>
    </li>
  );
}

interface BestHoursProps {
  seats: Preview['seats'];
  minutes: number;
  time: string;
  onPut: (changes: Partial<TypedMeeting>) => void;
}

/** The hours that keep the fewest awake, to be picked; nothing where the hour is one of them. */
function BestHours({ seats, minutes, time, onPut }: BestHoursProps) {
  const t = useTranslate();
  const best = suitableHours(
    seats.map(({ day }) => day),
    minutes,
  );
  const red = best[0]?.red;
  const isOneOfThem = best.some(({ hour }) => minutesOf(time) === hour * 60);
  if (red === undefined || best.length > 12) return null;
  return (
    <div className={classes.best}>
      <p>{isOneOfThem ? t('meetings.best.chosen', { n: red }) : t('meetings.best', { n: red })}</p>
      {!isOneOfThem && (
        <Acts>
          {best.map(({ hour }) => {
            const start = `${String(hour).padStart(2, '0')}:00`;
            return (
              <ActButton key={hour} onClick={() => onPut({ time: start })}>
                {start}
              </ActButton>
            );
          })}
        </Acts>
      )}
    </div>
  );
}
