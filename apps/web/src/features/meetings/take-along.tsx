import { lazy } from 'react';
import { useViewer } from '../../platform/viewer.js';
import { ActButton, ActLink, Acts } from '../../ui/act.js';
import { useHydrated } from '../../ui/hydrated.js';
import { useTranslate } from '../../ui/language.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import classes from './take-along.module.css';

const CalendarFeed = lazy(async () => ({
  default: (await import('./calendar-feed.js')).CalendarFeed,
}));

interface TakeAlongProps {
  number: string;
  /** Drafts are in nobody's calendar. */
  inCalendars: boolean;
  /** Notes and papers are for those inside. */
  hasPack: boolean;
  /** Until the meeting begins, those inside say what they think of its agenda. */
  isPrepared: boolean;
}

/** What one takes along: into a calendar, onto paper. */
export function TakeAlong({ number, inCalendars, hasPack, isPrepared }: TakeAlongProps) {
  const t = useTranslate();
  const viewer = useViewer();
  const hydrated = useHydrated();
  return (
    <div className={classes.keep}>
      <Acts>
        {hasPack && <ActLink to={`/meetings/${number}/pack`}>{t('meetings.pack')}</ActLink>}
        {isPrepared && <ActLink to={`/meetings/${number}/agenda`}>{t('meetings.agenda.prepare')}</ActLink>}
        {inCalendars && (
          <ActLink to={`/meetings/${number}.ics`} afresh>
            {t('meetings.download')}
          </ActLink>
        )}
        {hydrated && <ActButton onClick={() => window.print()}>{t('meetings.print')}</ActButton>}
      </Acts>
      {viewer && (
        <OpenedInPlace act={t('meetings.feed')}>{(close) => <CalendarFeed onClose={close} />}</OpenedInPlace>
      )}
    </div>
  );
}
