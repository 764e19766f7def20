/**
 * "Partner with the Global Smart Education Conference & GSENet", from the document of the 2026 Global Smart
 * Education Conference: the seven kinds of bodies that are invited and the five ways to work together. English
 * is word for word, the translations are the portal's.
 */
import type { LocalisedText } from '@gsenet/shared/languages';
import type { OrganisationKind } from './organisations.js';

export const invitation: LocalisedText = {
  en: 'We welcome the participation of government departments, international organizations, universities and schools, research institutes, enterprises, foundations, and media organizations who are committed to the digital transformation of education.',
  'zh-Hans':
    '我们欢迎致力于教育数字化转型的政府部门、国际组织、高校和中小学、科研机构、企业、基金会和媒体机构参与。',
  ar: 'نرحب بمشاركة الإدارات الحكومية والمنظمات الدولية والجامعات والمدارس ومعاهد البحوث والشركات والمؤسسات الخيرية والمؤسسات الإعلامية الملتزمة بالتحول الرقمي للتعليم.',
};

export const kindsOfBodies: { kind: OrganisationKind; name: LocalisedText }[] = [
  {
    kind: 'government',
    name: { en: 'government departments', 'zh-Hans': '政府部门', ar: 'الإدارات الحكومية' },
  },
  {
    kind: 'international-organisation',
    name: { en: 'international organizations', 'zh-Hans': '国际组织', ar: 'المنظمات الدولية' },
  },
  {
    kind: 'university-or-school',
    name: { en: 'universities and schools', 'zh-Hans': '高校和中小学', ar: 'الجامعات والمدارس' },
  },
  {
    kind: 'research-institute',
    name: { en: 'research institutes', 'zh-Hans': '科研机构', ar: 'معاهد البحوث' },
  },
  { kind: 'enterprise', name: { en: 'enterprises', 'zh-Hans': '企业', ar: 'الشركات' } },
  { kind: 'foundation', name: { en: 'foundations', 'zh-Hans': '基金会', ar: 'المؤسسات الخيرية' } },
  { kind: 'media', name: { en: 'media organizations', 'zh-Hans': '媒体机构', ar: 'المؤسسات الإعلامية' } },
];

export interface WayToPartner {
  slug: string;
  title: LocalisedText;
  means: LocalisedText;
}

export const waysToPartner: WayToPartner[] = [
  {
    slug: 'share-ideas',
    title: {
      en: 'Share ideas and experiences',
      'zh-Hans': '分享理念与经验',
      ar: 'تبادل الأفكار والخبرات',
    },
    means: {
      en: 'by inviting ministers, policymakers, scholars, educators, students, and industry leaders to contribute keynotes, panels, and thematic discussions;',
      'zh-Hans': '邀请部长、决策者、学者、教育工作者、学生和行业领袖参与主旨演讲、对话和专题讨论；',
      ar: 'بدعوة الوزراء وواضعي السياسات والباحثين والمربّين والطلاب وقادة الصناعة إلى الإسهام بكلمات رئيسية وحلقات نقاش ومناقشات موضوعية؛',
    },
  },
  {
    slug: 'co-create-forums',
    title: {
      en: 'Co-create forums and activities',
      'zh-Hans': '共创论坛与活动',
      ar: 'المشاركة في إنشاء المنتديات والأنشطة',
    },
    means: {
      en: 'by jointly designing and hosting plenary sessions, parallel forums, workshops, roundtables, competitions, and other events under the GSE framework;',
      'zh-Hans': '在全球智慧教育大会框架下共同策划和举办全体会议、平行论坛、工作坊、圆桌会议、竞赛等活动；',
      ar: 'بالاشتراك في تصميم واستضافة الجلسات العامة والمنتديات المتوازية وورش العمل والموائد المستديرة والمسابقات وغيرها من الفعاليات في إطار المؤتمر؛',
    },
  },
  {
    slug: 'showcase-practices',
    title: {
      en: 'Showcase exemplary practices',
      'zh-Hans': '展示典型实践',
      ar: 'عرض الممارسات النموذجية',
    },
    means: {
      en: 'by presenting best practice, policy pilots, and implementation models in smart education for wider exchange and learning;',
      'zh-Hans': '展示智慧教育的最佳实践、政策试点和实施模式，促进更广泛的交流与学习；',
      ar: 'بتقديم أفضل الممارسات والسياسات التجريبية ونماذج التنفيذ في مجال التعليم الذكي من أجل تبادل وتعلّم أوسع؛',
    },
  },
  {
    slug: 'present-technologies',
    title: {
      en: 'Present technologies and solutions',
      'zh-Hans': '展示技术与解决方案',
      ar: 'عرض التكنولوجيات والحلول',
    },
    means: {
      en: 'by exhibiting intelligent learning environments, educational equipment, platforms, tools, and digital resources at the GSE smart education expo;',
      'zh-Hans': '在全球智慧教育大会智慧教育展上展出智能学习环境、教育装备、平台、工具和数字资源；',
      ar: 'بعرض بيئات التعلّم الذكية والتجهيزات التعليمية والمنصات والأدوات والموارد الرقمية في معرض التعليم الذكي المصاحب للمؤتمر؛',
    },
  },
  {
    slug: 'develop-partnerships',
    title: {
      en: 'Develop long-term partnerships',
      'zh-Hans': '发展长期合作伙伴关系',
      ar: 'تطوير شراكات طويلة الأمد',
    },
    means: {
      en: 'by carrying out joint research, capacity-building programmes, and regional projects through GSENet and related cooperation mechanisms.',
      'zh-Hans': '通过GSENet及相关合作机制开展联合研究、能力建设项目和区域项目。',
      ar: 'بتنفيذ بحوث مشتركة وبرامج لبناء القدرات ومشاريع إقليمية من خلال GSENet وآليات التعاون ذات الصلة.',
    },
  },
];
