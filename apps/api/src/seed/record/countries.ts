/**
 * Countries or areas, as the United Nations names them in "Standard Country or Area Codes for Statistical
 * Use" (M49), English, Chinese and Arabic editions: every State Member of the United Nations, the two
 * observer States, and the other areas of that list with a settled population. Names are the list's short
 * forms; they imply no opinion on the legal status of any country, territory, city or area, of its
 * authorities, or on its frontiers or boundaries. What the list has no entry for has none here.
 *
 * `code` is ISO 3166-1 alpha-2; `m49` is text because its leading zeros count.
 */
import type { LocalisedText } from '@gsenet/shared/languages';
import { africa } from './countries-africa.js';
import { americas } from './countries-americas.js';
import { asia } from './countries-asia.js';
import { europe } from './countries-europe.js';
import { oceania } from './countries-oceania.js';

/** One line of the list: ISO alpha-2, M49, then the name in English, Chinese and Arabic. */
export type CountryLine = [code: string, m49: string, en: string, zh: string, ar: string];

export interface Region {
  /** M49 code of the region, as text. */
  m49: string;
  name: LocalisedText;
}

export interface CountryOrArea {
  code: string;
  m49: string;
  /** M49 code of the region it lies in. */
  region: string;
  name: LocalisedText;
}

export const regions: Region[] = [
  { m49: '002', name: { en: 'Africa', 'zh-Hans': '非洲', ar: 'أفريقيا' } },
  { m49: '019', name: { en: 'Americas', 'zh-Hans': '美洲', ar: 'الأمريكتان' } },
  { m49: '142', name: { en: 'Asia', 'zh-Hans': '亚洲', ar: 'آسيا' } },
  { m49: '150', name: { en: 'Europe', 'zh-Hans': '欧洲', ar: 'أوروبا' } },
  { m49: '009', name: { en: 'Oceania', 'zh-Hans': '大洋洲', ar: 'أوقيانوسيا' } },
];

function within(region: string, lines: CountryLine[]): CountryOrArea[] {
  return lines.map(([code, m49, en, zh, ar]) => ({ code, m49, region, name: { en, 'zh-Hans': zh, ar } }));
}

export const countries: CountryOrArea[] = [
  ...within('002', africa),
  ...within('019', americas),
  ...within('142', asia),
  ...within('150', europe),
  ...within('009', oceania),
];
