/**
 * The editions of the Global Smart Education Conference and, before 2020, of the US-China Smart Education
 * Conference, with their dates, places and themes, from "A Decade of GSE: Towards a New Phase of Smart
 * Education" and the concept note in the document of the 2026 Global Smart Education Conference; the venue of
 * 2024 from the conference's own page of that year, organiser and figures of 2023 from UNESCO IITE's report
 * "Global Smart Education Conference 2023: Education Transformation and Data Governance". Where the page of
 * 2024 words its theme differently ("Education Transformation & International Understanding"), the later list
 * stands. English is word for word; Chinese themes of 2022, 2023 and 2025 are as announced, other
 * translations are the portal's.
 */
import type { LocalisedText } from '@gsenet/shared/languages';
import { type Figure, figures2023 } from './conference-figures.js';

export interface ConferenceRecord {
  year: number;
  name: LocalisedText;
  startsOn: string;
  endsOn: string;
  place: LocalisedText;
  venue?: LocalisedText;
  theme: LocalisedText;
  /** Slugs of organisations. */
  organisers?: string[];
  hosts?: string[];
  figures?: Figure[];
}

const beijing: LocalisedText = { en: 'Beijing, China', 'zh-Hans': '中国·北京', ar: 'بكين، الصين' };

const globalConference: LocalisedText = {
  en: 'Global Smart Education Conference',
  'zh-Hans': '全球智慧教育大会',
  ar: 'المؤتمر العالمي للتعليم الذكي',
};

export const conferences: ConferenceRecord[] = [
  {
    year: 2016,
    name: {
      en: 'The 1st US-China Smart Education Conference',
      'zh-Hans': '首届中美智慧教育大会',
      ar: 'المؤتمر الأمريكي الصيني الأول للتعليم الذكي',
    },
    startsOn: '2016-01-14',
    endsOn: '2016-01-16',
    place: beijing,
    theme: {
      en: 'Creating Platforms, Designing Solutions, Anticipating Trends and Fostering Exchange',
      'zh-Hans': '搭建平台、设计方案、预见趋势、促进交流',
      ar: 'إنشاء المنصات وتصميم الحلول واستشراف الاتجاهات وتعزيز التبادل',
    },
  },
  {
    year: 2017,
    name: {
      en: 'The 2nd US-China Smart Education Conference',
      'zh-Hans': '第二届中美智慧教育大会',
      ar: 'المؤتمر الأمريكي الصيني الثاني للتعليم الذكي',
    },
    startsOn: '2017-03-18',
    endsOn: '2017-03-20',
    place: beijing,
    theme: {
      en: 'Prospects for Smart Learning in Higher Education',
      'zh-Hans': '高等教育智慧学习展望',
      ar: 'آفاق التعلّم الذكي في التعليم العالي',
    },
  },
  {
    year: 2018,
    name: {
      en: 'The 3rd US-China Smart Education Conference',
      'zh-Hans': '第三届中美智慧教育大会',
      ar: 'المؤتمر الأمريكي الصيني الثالث للتعليم الذكي',
    },
    startsOn: '2018-03-18',
    endsOn: '2018-03-20',
    place: beijing,
    theme: {
      en: 'Vocational Education and Industrial Development',
      'zh-Hans': '职业教育与产业发展',
      ar: 'التعليم المهني والتنمية الصناعية',
    },
  },
  {
    year: 2019,
    name: {
      en: 'The 4th US-China Smart Education Conference',
      'zh-Hans': '第四届中美智慧教育大会',
      ar: 'المؤتمر الأمريكي الصيني الرابع للتعليم الذكي',
    },
    startsOn: '2019-03-18',
    endsOn: '2019-03-20',
    place: { en: 'Denton, Texas', 'zh-Hans': '得克萨斯州登顿', ar: 'دنتون، تكساس' },
    theme: {
      en: 'Transforming Education through Intelligent Technology',
      'zh-Hans': '智能技术变革教育',
      ar: 'تحويل التعليم من خلال التكنولوجيا الذكية',
    },
  },
  {
    year: 2020,
    name: globalConference,
    startsOn: '2020-08-20',
    endsOn: '2020-08-22',
    place: beijing,
    theme: {
      en: 'Artificial Intelligence and Future Education',
      'zh-Hans': '人工智能与未来教育',
      ar: 'الذكاء الاصطناعي وتعليم المستقبل',
    },
  },
  {
    year: 2021,
    name: globalConference,
    startsOn: '2021-08-18',
    endsOn: '2021-08-20',
    place: beijing,
    theme: {
      en: 'Smart Learning and Futures of Education',
      'zh-Hans': '智慧学习与教育的未来',
      ar: 'التعلّم الذكي ومستقبل التعليم',
    },
  },
  {
    year: 2022,
    name: globalConference,
    startsOn: '2022-08-18',
    endsOn: '2022-08-20',
    place: beijing,
    theme: {
      en: 'Intelligent Technology and Digital Transformation in Education',
      'zh-Hans': '智能技术与教育数字化转型',
      ar: 'التكنولوجيا الذكية والتحول الرقمي في التعليم',
    },
  },
  {
    year: 2023,
    name: globalConference,
    startsOn: '2023-08-18',
    endsOn: '2023-08-20',
    place: beijing,
    theme: {
      en: 'Education Transformation and Data Governance',
      'zh-Hans': '教育转型与数据治理',
      ar: 'تحويل التعليم وحوكمة البيانات',
    },
    organisers: ['beijing-normal-university', 'unesco-iite'],
    figures: figures2023,
  },
  {
    year: 2024,
    name: globalConference,
    startsOn: '2024-08-18',
    endsOn: '2024-08-20',
    place: beijing,
    venue: {
      en: 'Changping Campus of Beijing Normal University, No.2, Manjing Road, Shahe Town, Changping District, Beijing',
      'zh-Hans': '北京师范大学昌平校园，北京市昌平区沙河镇满井路2号',
      ar: 'حرم تشانغبينغ بجامعة بكين للمعلّمين، رقم 2، طريق مانجينغ، بلدة شاخه، حي تشانغبينغ، بكين',
    },
    theme: {
      en: 'Educational Transformation and International Understanding',
      'zh-Hans': '教育变革与国际理解',
      ar: 'تحويل التعليم والتفاهم الدولي',
    },
  },
  {
    year: 2025,
    name: globalConference,
    startsOn: '2025-08-18',
    endsOn: '2025-08-20',
    place: beijing,
    theme: {
      en: 'Human-AI Collaboration: Reshaping the Educational Ecosystem for the Future',
      'zh-Hans': '人机协同催生教育新生态',
      ar: 'التعاون بين الإنسان والذكاء الاصطناعي: إعادة تشكيل المنظومة التعليمية من أجل المستقبل',
    },
  },
  {
    year: 2026,
    name: globalConference,
    startsOn: '2026-08-18',
    endsOn: '2026-08-20',
    place: beijing,
    theme: {
      en: 'Reimagining Education in the Age of AI: Equity, Quality and Sustainability',
      'zh-Hans': '重新构想人工智能时代的教育：公平、质量与可持续',
      ar: 'إعادة تصوّر التعليم في عصر الذكاء الاصطناعي: الإنصاف والجودة والاستدامة',
    },
    organisers: ['beijing-normal-university', 'unesco-iite'],
    hosts: [
      'slibnu',
      'bnu-faculty-of-education',
      'bnu-faculty-of-psychology',
      'china-institute-of-education-and-social-development',
      'national-engineering-research-center-of-cyberlearning-and-intelligent-technology',
    ],
  },
];
