/**
 * GSENet Partners' Meetings, from the pictures' captions under "GSENet: Global Smart Education Network" in the
 * document of the 2026 Global Smart Education Conference, which give the year and nothing more.
 */
import type { LocalisedText } from '@gsenet/shared/languages';

export interface PartnersMeetingRecord {
  year: number;
  name: LocalisedText;
}

const name: LocalisedText = {
  en: 'GSENet Partners’ Meeting',
  'zh-Hans': 'GSENet合作伙伴会议',
  ar: 'اجتماع شركاء GSENet',
};

export const partnersMeetings: PartnersMeetingRecord[] = [
  { year: 2024, name },
  { year: 2025, name },
];
