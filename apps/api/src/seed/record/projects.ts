/**
 * The two joint projects, from "Global Smart Education Network (GSENet)", the network's own page, 12 December
 * 2024 (titles, partners of the first, launch of the second), and UNESCO IITE's report on the Global Smart
 * Education Conference 2023 ("implemented from 2020-2022"). The page names Beijing Normal University, not its
 * institute, for the first project, "and other partners" without naming them; for the second it names nobody
 * and no end.
 */
import type { LocalisedText } from '@gsenet/shared/languages';

export interface ProjectRecord {
  slug: string;
  title: LocalisedText;
  startedIn: number;
  endedIn?: number;
  status: 'completed' | 'under-way';
  /** Slugs of organisations, where the record names them. */
  partners?: string[];
}

export const projects: ProjectRecord[] = [
  {
    slug: 'national-smart-education-strategy',
    title: {
      en: 'Rethinking and Redesigning National Smart Education Strategy',
      'zh-Hans': '国家智慧教育战略联合研究计划',
      ar: 'إعادة التفكير في الاستراتيجية الوطنية للتعليم الذكي وإعادة تصميمها',
    },
    startedIn: 2020,
    endedIn: 2022,
    status: 'completed',
    partners: ['beijing-normal-university', 'unesco-iite', 'col', 'iste'],
  },
  {
    slug: 'intelligent-technology-for-teaching-and-learning',
    title: {
      en: 'Utilizing Intelligent Technology to Transform Teaching and Learning Towards Smart Education',
      'zh-Hans': '运用智能技术变革教与学，迈向智慧教育',
      ar: 'استخدام التكنولوجيا الذكية لتحويل التعليم والتعلّم نحو التعليم الذكي',
    },
    startedIn: 2024,
    status: 'under-way',
  },
];
