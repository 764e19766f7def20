import type { Translate } from '@gsenet/shared/translate';

/** `YYYY-MM-DD`. */
export type CalendarDate = string;

/** What a clock on a wall shows, `YYYY-MM-DDTHH:mm`, in whatever place the sentence around it names. */
type WallClock = string;

/** Names of months (January first) and weekdays (Sunday first). */
export interface CalendarWords {
  months: string[];
  shortMonths: string[];
  weekdays: string[];
  shortWeekdays: string[];
}

/**
 * The calendar's words in a language. The server works them out and sends them along with the page: two releases
 * of `Intl` disagree about "Sep" and "Sept", and the browser must repeat what the server wrote.
 */
export function calendarWords(locale: string): CalendarWords {
  // As a month stands in a date, which in Chinese is 8月, not 八月: the name with what clings to it.
  const months = (month: 'long' | 'short') => {
    const dates = new Intl.DateTimeFormat(locale, { month, day: 'numeric', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => {
      const parts = dates.formatToParts(Date.UTC(2023, index, 1));
      const at = parts.findIndex(({ type }) => type === 'month');
      const next = parts[at + 1];
      return `${parts[at]?.value}${next?.type === 'literal' ? next.value.trim() : ''}`;
    });
  };
  const weekdays = (weekday: 'long' | 'short') => {
    const names = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, index) => names.format(Date.UTC(2023, 0, 1 + index)));
  };
  return {
    months: months('long'),
    shortMonths: months('short'),
    weekdays: weekdays('long'),
    shortWeekdays: weekdays('short'),
  };
}

/** How one language writes dates, numbers and lists. Nothing here knows a time zone: the server has done that. */
export interface Format {
  /** Wed 18 Aug 2027 */
  date(date: CalendarDate): string;
  /** Wed 18 Aug: where the year is plain from the context */
  dayAndMonth(date: CalendarDate): string;
  /** Wednesday 18 August 2027 */
  longDate(date: CalendarDate): string;
  /** 18 Aug 2027: where nobody plans by the weekday */
  plainDate(date: CalendarDate): string;
  /** 18–20 Aug 2027; 20 Aug 2024 – 20 Aug 2026; since 20 Aug 2026 where it has no end */
  period(from: CalendarDate, to: CalendarDate | null | undefined): string;
  /** Wed 18 Aug 2027, 15:00 */
  moment(clock: WallClock): string;
  /** today, tomorrow, in 3 days, 2 days ago */
  inDays(days: number): string;
  number(value: number): string;
  /** 0.5 → 50% */
  percent(share: number): string;
  /** Whole units of a currency, named by its ISO 4217 code: EUR 12,000 */
  money(amount: number, currency: string): string;
  /** COL, SEAMEO and ALECSO */
  list(items: string[]): string;
}

export function formatIn(locale: string, t: Translate, words: CalendarWords): Format {
  const parts = (date: CalendarDate, months: string[], weekdays: string[]) => {
    const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
    const weekday = new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDay();
    if (Number.isNaN(weekday)) throw new RangeError(`not a calendar date: ${date}`);
    return {
      year,
      month: months[Number(month) - 1] ?? '',
      day: String(Number(day)),
      weekday: weekdays[weekday] ?? '',
    };
  };
  const short = (date: CalendarDate) => parts(date, words.shortMonths, words.shortWeekdays);
  const date = (on: CalendarDate) => t('ui.date', short(on));
  const plainDate = (on: CalendarDate) => {
    const { year, month, day } = short(on);
    return t('ui.date.plain', { year, month, day });
  };
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    date,
    dayAndMonth: (on) => {
      const { weekday, day, month } = short(on);
      return t('ui.date.dayAndMonth', { weekday, day, month });
    },
    longDate: (on) => t('ui.date', parts(on, words.months, words.weekdays)),
    plainDate,
    period(from, to) {
      if (!to) return t('ui.period.since', { from: plainDate(from) });
      if (from.slice(0, 7) !== to.slice(0, 7))
        return t('ui.period', { from: plainDate(from), to: plainDate(to) });
      const { year, month, day: first } = short(from);
      return t('ui.period.days', { year, month, first, last: short(to).day });
    },
    moment: (clock) => {
      const [on = '', time = ''] = clock.split('T');
      return t('ui.date.moment', { date: date(on), time });
    },
    inDays: (days) => relative.format(days, 'day'),
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    money: (amount, currency) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay: 'code',
        maximumFractionDigits: 0,
      }).format(amount),
    list: (items) => lists.format(items),
  };
}
