import { formattingLocale, type Language } from '@gsenet/shared/languages';
import type { Translate } from '@gsenet/shared/translate';
import type { MeetingTime } from './meeting-times.js';

/** When a meeting is, for what travels: a mail, or a document. Such times always carry their zone. */
export function timeInWords(time: MeetingTime, language: Language, t: Translate): string {
  const { date, time: from, endDate, endTime: to, zone, offset } = time;
  const start = { date: dateInWords(date, language), from, to, zone, offset };
  return date === endDate
    ? t('mail.meeting.moment', start)
    : t('mail.meeting.moments', { ...start, endDate: dateInWords(endDate, language) });
}

/** A date of the calendar, with the day of the week. */
export function dateInWords(date: string, language: Language): string {
  return new Intl.DateTimeFormat(formattingLocale(language), { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
