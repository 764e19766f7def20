import type { MeetingKind } from '../../gql/graphql.js';
import { ActButton, Acts } from '../../ui/act.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { StatusWord } from '../../ui/status-word.js';
import { networkToday } from '../network/network-day.js';
import { daysBetween } from './meeting-clock.js';
import type { TypedMeeting } from './typed-meeting.js';
import type { Preview } from './use-meeting-preview.js';

interface NoticePreviewProps {
  notice: Preview['notice'];
  kind: MeetingKind;
  onPut: (changes: Partial<TypedMeeting>) => void;
}

/** Which notice applies, until when, and what can lawfully be done when that day has passed. */
export function NoticePreview({ notice, kind, onPut }: NoticePreviewProps) {
  const t = useTranslate();
  const format = useFormat();
  const { days, clocks, tooLate, earliest, extraordinaryUntil } = notice;
  const lastDay = format.date(clocks.notice);
  if (!tooLate)
    return (
      <>
        <StatusWord tone="good">
          {t('meetings.notice.fits', {
            n: days,
            lastDay,
            inDays: format.inDays(daysBetween(networkToday(), clocks.notice)),
          })}
        </StatusWord>
        <p>
          {t('meetings.notice.others', {
            agenda: format.date(clocks.agenda),
            papers: format.date(clocks.papers),
          })}
        </p>
      </>
    );
  return (
    <>
      <StatusWord tone="bad">{t(`meetings.notice.tooLate.${kind}`, { n: days, lastDay })}</StatusWord>
      <p>{t('meetings.notice.ways')}</p>
      <Acts>
        <ActButton onClick={() => onPut({ date: earliest })}>
          {t('meetings.notice.later', { day: format.date(earliest) })}
        </ActButton>
        {extraordinaryUntil && (
          <ActButton onClick={() => onPut({ kind: 'extraordinary' })}>
            {t('meetings.notice.extraordinary', { day: format.date(extraordinaryUntil) })}
          </ActButton>
        )}
      </Acts>
      <p>{t('meetings.notice.consent')}</p>
    </>
  );
}
