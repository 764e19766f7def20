import { formattingLocale, type Language } from '@gsenet/shared/languages';
import type { Translate } from '@gsenet/shared/translate';
import { wallClockIn } from './zones.js';

/**
 * An instant as letters say it: what the clock of a zone then shows, with the zone and its offset, since a letter
 * travels. `Intl` only words the date here; what the clock shows comes from the zone data that this project pins.
 */
export function momentInWords(instant: Date, zone: string, language: Language, t: Translate): string {
  const { date, time, offset } = wallClockIn(instant, zone);
  const words = new Intl.DateTimeFormat(formattingLocale(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const moment = t('ui.date.moment', { date: words.format(new Date(`${date}T00:00:00Z`)), time });
  return `${moment} (${t('ui.time.zone', { zone, offset })})`;
}
