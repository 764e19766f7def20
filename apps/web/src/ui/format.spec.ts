import { describe, expect, it } from '@jest/globals';
import { translators } from '@gsenet/shared/catalogues';
import { formattingLocale, languages, type Language } from '@gsenet/shared/languages';
import { calendarWords, formatIn } from './format.js';

const formatFor = (language: Language) =>
  formatIn(formattingLocale(language), translators[language], calendarWords(formattingLocale(language)));

const english = formatFor('en');
const chinese = formatFor('zh-Hans');
const arabic = formatFor('ar');

describe('dates', () => {
  it('are written as each language writes them', () => {
    expect(english.date('2027-08-18')).toBe('Wed 18 Aug 2027');
    expect(chinese.date('2027-08-18')).toBe('2027年8月18日 周三');
    expect(arabic.date('2027-08-18')).toBe('الأربعاء 18 أغسطس 2027');
  });

  it('have a long form and one without the year', () => {
    expect(english.longDate('2027-01-03')).toBe('Sunday 3 January 2027');
    expect(chinese.longDate('2027-01-03')).toBe('2027年1月3日 星期日');
    expect(english.dayAndMonth('2027-01-03')).toBe('Sun 3 Jan');
    expect(chinese.dayAndMonth('2027-01-03')).toBe('1月3日 周日');
  });

  it('stand without the weekday where nobody plans by it', () => {
    expect(english.plainDate('2027-08-18')).toBe('18 Aug 2027');
    expect(chinese.plainDate('2027-08-18')).toBe('2027年8月18日');
    expect(arabic.plainDate('2027-08-18')).toBe('18 أغسطس 2027');
  });

  it('make a period, within a month, over months, or without an end', () => {
    expect(english.period('2027-08-18', '2027-08-20')).toBe('18–20 Aug 2027');
    expect(chinese.period('2027-08-18', '2027-08-20')).toBe('2027年8月18日至20日');
    expect(english.period('2026-08-20', '2028-08-20')).toBe('20 Aug 2026 – 20 Aug 2028');
    expect(english.period('2026-08-20', null)).toBe('since 20 Aug 2026');
    expect(arabic.period('2026-08-20', undefined)).toBe('منذ 20 أغسطس 2026');
  });

  it('carry the time of the clock as it was given, in no zone', () => {
    expect(english.moment('2027-03-28T02:30')).toBe('Sun 28 Mar 2027, 02:30');
    expect(arabic.moment('2027-03-28T02:30')).toContain('، 02:30');
  });

  it('refuse what is not a date', () => {
    expect(() => english.date('18 August')).toThrow(RangeError);
  });

  it('depend on the words given, not on the release of Intl', () => {
    const words = {
      ...calendarWords('en-GB'),
      shortMonths: Array.from({ length: 12 }, (_, at) => `M${at + 1}`),
    };
    expect(formatIn('en-GB', translators.en, words).date('2027-09-01')).toBe('Wed 1 M9 2027');
  });
});

describe('days from today', () => {
  it('are words', () => {
    expect([-2, -1, 0, 1, 3].map((days) => english.inDays(days))).toEqual([
      '2 days ago',
      'yesterday',
      'today',
      'tomorrow',
      'in 3 days',
    ]);
    expect(chinese.inDays(1)).toBe('明天');
    expect(arabic.inDays(2)).toBe('بعد الغد');
  });
});

describe('numbers and lists', () => {
  it('follow the language, with Latin digits everywhere', () => {
    expect(languages.map((language) => formatFor(language).number(12345))).toEqual([
      '12,345',
      '12,345',
      '12,345',
    ]);
    expect(english.percent(2 / 3)).toBe('67%');
    expect(english.list(['COL', 'SEAMEO', 'ALECSO'])).toBe('COL, SEAMEO and ALECSO');
    expect(chinese.list(['COL', 'SEAMEO', 'ALECSO'])).toBe('COL、SEAMEO和ALECSO');
  });
});
