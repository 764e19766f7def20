/**
 * Documents, reports and resources of the network, as listed under "GSENet: Global Smart Education Network" in
 * the document of the 2026 Global Smart Education Conference; summaries from "Global Smart Education Network
 * (GSENet) Statement Officially Released" (1 September 2025), the conference's page of 2024 and the network's
 * own page (12 December 2024). The last also mentions annual reports at the conference of 2022, of which the
 * record has no title.
 *
 * `organisations` are those that the record names for the work besides the network itself, so it is often
 * empty. English titles are word for word; Chinese titles of the Initiative, the Statement and the reports of
 * 2023 and 2024 are those under which they were announced, the other translations are the portal's.
 */
import type { LocalisedText } from '@gsenet/shared/languages';

export interface WorkRecord {
  slug: string;
  title: LocalisedText;
  kind: 'statement' | 'declaration' | 'initiative' | 'report' | 'resource';
  /** Missing where the record gives none. */
  year?: number;
  publishedOn?: string;
  summary?: LocalisedText;
  /** Slugs of organisations. */
  organisations: string[];
}

export const works: WorkRecord[] = [
  {
    slug: 'initiative-2022',
    title: {
      en: 'Initiative for Global Smart Education Network (GSENet)',
      'zh-Hans': '全球智慧教育合作联盟（GSENet）倡议',
      ar: 'مبادرة الشبكة العالمية للتعليم الذكي (GSENet)',
    },
    kind: 'initiative',
    year: 2022,
    organisations: ['slibnu', 'unesco-iite', 'col', 'iste', 'seameo', 'alecso'],
  },
  {
    slug: 'beijing-declaration-2023',
    title: {
      en: 'GSENet Beijing Declaration on Smart Education Strategies',
      'zh-Hans': 'GSENet智慧教育战略北京宣言',
      ar: 'إعلان بكين لشبكة GSENet بشأن استراتيجيات التعليم الذكي',
    },
    kind: 'declaration',
    year: 2023,
    summary: {
      en: 'Dedicated to continuously exploring the use of emerging technologies to promote equitable and inclusive high-quality education for all.',
      'zh-Hans': '致力于不断探索运用新兴技术，促进面向所有人的公平、包容的优质教育。',
      ar: 'مكرّس لمواصلة استكشاف استخدام التكنولوجيات الناشئة من أجل النهوض بتعليم عالي الجودة منصف وشامل للجميع.',
    },
    organisations: [],
  },
  {
    slug: 'statement-2025',
    title: {
      en: 'GSENet Statement at the Conclusion of the Global Smart Education Conference',
      'zh-Hans': 'GSENet全球智慧教育大会闭幕声明',
      ar: 'بيان شبكة GSENet في ختام المؤتمر العالمي للتعليم الذكي',
    },
    kind: 'statement',
    year: 2025,
    publishedOn: '2025-08-20',
    summary: {
      en: 'The document summarizes the core consensus and future commitments of the conference, reaffirming the pivotal role of smart education—centered on digital transformation, openness, and inclusivity—in achieving equitable, high-quality education and lifelong learning for all. It outlines six key action directions for GSENet’s future and calls for global collaboration to advance smart education.',
      'zh-Hans':
        '该文件总结了大会的核心共识和未来承诺，重申以数字化转型、开放和包容为核心的智慧教育对于实现全民公平、优质教育和终身学习的关键作用，阐述了GSENet未来的六大行动方向，并呼吁开展全球合作、推进智慧教育。',
      ar: 'تلخّص الوثيقة التوافق الأساسي للمؤتمر والتزاماته المستقبلية، وتؤكد من جديد الدور المحوري للتعليم الذكي، القائم على التحول الرقمي والانفتاح والشمول، في تحقيق تعليم منصف وعالي الجودة وتعلّم مدى الحياة للجميع. وتحدد ستة اتجاهات عمل رئيسية لمستقبل GSENet وتدعو إلى تعاون عالمي للنهوض بالتعليم الذكي.',
    },
    organisations: [],
  },
  {
    slug: 'smart-education-report-2023',
    title: {
      en: 'Consolidating Smart Education Strategies for SDG4: An Interdisciplinary Research Report on Digital Transformation of Education',
      'zh-Hans': '强化面向教育2030议程的智慧教育战略：教育数字化转型跨学科研究报告',
      ar: 'توطيد استراتيجيات التعليم الذكي من أجل الهدف 4 من أهداف التنمية المستدامة: تقرير بحثي متعدد التخصصات عن التحول الرقمي للتعليم',
    },
    kind: 'report',
    year: 2023,
    organisations: [],
  },
  {
    slug: 'smart-education-report-2024',
    title: {
      en: 'Global Understanding of Smart Education in the Context of Digital Transformation',
      'zh-Hans': '数字转型视野下智慧教育的国际理解',
      ar: 'الفهم العالمي للتعليم الذكي في سياق التحول الرقمي',
    },
    kind: 'report',
    year: 2024,
    organisations: [],
  },
  {
    slug: 'smart-education-report-2025',
    title: {
      en: 'Smart Education in the Age of AI',
      'zh-Hans': '人工智能时代的智慧教育',
      ar: 'التعليم الذكي في عصر الذكاء الاصطناعي',
    },
    kind: 'report',
    year: 2025,
    organisations: [],
  },
  {
    slug: 'e-library-for-teachers',
    title: {
      en: 'E-Library for Teachers',
      'zh-Hans': '教师数字图书馆',
      ar: 'المكتبة الإلكترونية للمعلّمين',
    },
    kind: 'resource',
    summary: {
      en: 'E-Library for Teachers developed with UNESCO IITE, in partnership with Net Dragon, supported by Members of GSENet and other partners.',
      'zh-Hans':
        '教师数字图书馆由联合国教科文组织教育信息技术研究所参与开发，与网龙合作，并得到GSENet成员和其他合作伙伴的支持。',
      ar: 'المكتبة الإلكترونية للمعلّمين، أُعدّت مع معهد اليونسكو لتكنولوجيات المعلومات في مجال التربية، بالشراكة مع نت دراغون، وبدعم من أعضاء GSENet وشركاء آخرين.',
    },
    organisations: ['unesco-iite', 'netdragon'],
  },
];
