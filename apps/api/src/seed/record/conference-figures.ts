/**
 * Numbers that the record gives about the conference: for 2023 from UNESCO IITE's report "Global Smart
 * Education Conference 2023: Education Transformation and Data Governance", for the ten years from "A Decade
 * of GSE: Towards a New Phase of Smart Education" in the document of the 2026 Global Smart Education
 * Conference.
 */
import type { LocalisedText } from '@gsenet/shared/languages';

export interface Figure {
  count: number;
  /** The record says "over" (or "+") or "nearly"; without it the number stands as given. */
  approximate?: 'over' | 'nearly';
  unit?: '%';
  what: LocalisedText;
}

export const figures2023: Figure[] = [
  { count: 202, what: { en: 'domestic attendees', 'zh-Hans': '国内嘉宾', ar: 'المشاركون من داخل الصين' } },
  { count: 105, what: { en: 'international experts', 'zh-Hans': '国际专家', ar: 'الخبراء الدوليون' } },
  { count: 40, what: { en: 'countries', 'zh-Hans': '国家', ar: 'البلدان' } },
  {
    count: 1300,
    approximate: 'over',
    what: {
      en: 'students, education experts, and industry representatives present',
      'zh-Hans': '现场参会的学生、教育专家和企业代表',
      ar: 'الحاضرون من الطلاب وخبراء التعليم وممثلي الصناعة',
    },
  },
  {
    count: 40,
    approximate: 'nearly',
    unit: '%',
    what: {
      en: 'of these attendees frontline educational practitioners',
      'zh-Hans': '现场参会者中一线教育工作者的比例',
      ar: 'نسبة الممارسين التربويين الميدانيين من الحاضرين',
    },
  },
  { count: 16, what: { en: 'forums', 'zh-Hans': '论坛', ar: 'المنتديات' } },
];

/** What ten years of the conference add up to, in the record's own groups. */
export const decadeFigures: { group: LocalisedText; figures: Figure[] }[] = [
  {
    group: { en: 'Attendees', 'zh-Hans': '参会嘉宾', ar: 'المشاركون' },
    figures: [
      { count: 20, what: { en: 'Academicians', 'zh-Hans': '院士', ar: 'أعضاء الأكاديميات' } },
      {
        count: 2,
        what: { en: 'Nobel Laureates', 'zh-Hans': '诺贝尔奖获得者', ar: 'الحائزون على جائزة نوبل' },
      },
      {
        count: 2200,
        approximate: 'over',
        what: { en: 'Guest Speakers', 'zh-Hans': '演讲嘉宾', ar: 'المتحدثون الضيوف' },
      },
      { count: 100, approximate: 'over', what: { en: 'Countries', 'zh-Hans': '国家', ar: 'البلدان' } },
    ],
  },
  {
    group: { en: 'Forums', 'zh-Hans': '论坛', ar: 'المنتديات' },
    figures: [
      {
        count: 1600,
        approximate: 'over',
        what: { en: 'Keynote Speeches', 'zh-Hans': '主旨报告', ar: 'الكلمات الرئيسية' },
      },
      { count: 110, approximate: 'over', what: { en: 'Forums', 'zh-Hans': '论坛', ar: 'المنتديات' } },
      {
        count: 350,
        approximate: 'over',
        what: { en: 'Regions & Schools', 'zh-Hans': '区域和学校', ar: 'المناطق والمدارس' },
      },
    ],
  },
  {
    group: { en: 'Achievements', 'zh-Hans': '成果', ar: 'الإنجازات' },
    figures: [
      {
        count: 2000,
        approximate: 'over',
        what: { en: 'Best Practices', 'zh-Hans': '最佳实践', ar: 'أفضل الممارسات' },
      },
      {
        count: 40,
        approximate: 'over',
        what: { en: 'Research Reports', 'zh-Hans': '研究报告', ar: 'التقارير البحثية' },
      },
      { count: 8, what: { en: 'Platforms', 'zh-Hans': '平台', ar: 'المنصات' } },
    ],
  },
  {
    group: { en: 'Media', 'zh-Hans': '媒体', ar: 'وسائل الإعلام' },
    figures: [
      {
        count: 30_000_000,
        approximate: 'over',
        what: { en: 'Live Stream Views', 'zh-Hans': '直播观看人次', ar: 'مشاهدات البث المباشر' },
      },
      {
        count: 20,
        approximate: 'over',
        what: { en: 'Live Stream Channels', 'zh-Hans': '直播平台', ar: 'قنوات البث المباشر' },
      },
      {
        count: 150,
        approximate: 'over',
        what: { en: 'Supporting Media', 'zh-Hans': '支持媒体', ar: 'وسائل الإعلام الداعمة' },
      },
    ],
  },
  {
    group: { en: 'Enterprises', 'zh-Hans': '企业', ar: 'الشركات' },
    figures: [
      { count: 170, approximate: 'over', what: { en: 'Exhibitors', 'zh-Hans': '参展商', ar: 'العارضون' } },
      { count: 70, approximate: 'over', what: { en: 'Sponsors', 'zh-Hans': '赞助商', ar: 'الرعاة' } },
      { count: 6, what: { en: 'Exhibitions', 'zh-Hans': '展览', ar: 'المعارض' } },
    ],
  },
];
