/**
 * Partners and hosts, in the order of "Partners" and "Hosts" in the document of the 2026 Global Smart
 * Education Conference. The seat of NetDragon is from UNESCO IITE's report on the conference of 2023.
 */
import type { OrganisationRecord } from './organisations.js';

export const partners: OrganisationRecord[] = [
  {
    slug: 'unesco-gem-report',
    name: {
      en: 'UNESCO Global Education Monitoring Report Team',
      'zh-Hans': '联合国教科文组织《全球教育监测报告》小组',
      ar: 'فريق التقرير العالمي لرصد التعليم التابع لليونسكو',
    },
    kind: 'international-organisation',
    standing: 'partner',
    countryOrArea: 'FR',
    place: {
      name: { en: 'Paris', 'zh-Hans': '巴黎', ar: 'باريس' },
      latitude: 48.8566,
      longitude: 2.3522,
    },
    website: 'https://www.unesco.org/gem-report',
    parent: 'unesco',
  },
  {
    slug: 'unesco-science-of-learning-alliance',
    name: {
      en: 'UNESCO Global Alliance on the Science of Learning for Education',
      'zh-Hans': '联合国教科文组织学习科学促进教育全球联盟',
      ar: 'تحالف اليونسكو العالمي لعلوم التعلّم من أجل التعليم',
    },
    kind: 'international-organisation',
    standing: 'partner',
    parent: 'unesco',
  },
  {
    slug: 'unesco-iesalc',
    name: {
      en: 'UNESCO International Institute for Higher Education',
      'zh-Hans': '联合国教科文组织国际高等教育研究所',
      ar: 'معهد اليونسكو الدولي للتعليم العالي',
    },
    acronym: 'UNESCO IESALC',
    kind: 'international-organisation',
    standing: 'partner',
    countryOrArea: 'VE',
    place: {
      name: { en: 'Caracas', 'zh-Hans': '加拉加斯', ar: 'كاراكاس' },
      latitude: 10.4806,
      longitude: -66.9036,
    },
    website: 'https://www.iesalc.unesco.org',
    parent: 'unesco',
  },
  {
    slug: 'unesco-mgiep',
    name: {
      en: 'UNESCO Mahatma Gandhi Institute of Education for Peace and Sustainable Development',
      'zh-Hans': '联合国教科文组织圣雄甘地教育促进和平与可持续发展研究所',
      ar: 'معهد المهاتما غاندي للتربية من أجل السلام والتنمية المستدامة التابع لليونسكو',
    },
    acronym: 'UNESCO MGIEP',
    kind: 'international-organisation',
    standing: 'partner',
    countryOrArea: 'IN',
    place: {
      name: { en: 'New Delhi', 'zh-Hans': '新德里', ar: 'نيودلهي' },
      latitude: 28.6139,
      longitude: 77.209,
    },
    website: 'https://mgiep.unesco.org',
    parent: 'unesco',
  },
  {
    slug: 'icde',
    name: {
      en: 'International Council for Open and Distance Education',
      'zh-Hans': '国际开放与远程教育理事会',
      ar: 'المجلس الدولي للتعليم المفتوح والتعليم عن بُعد',
    },
    acronym: 'ICDE',
    kind: 'international-organisation',
    standing: 'partner',
    countryOrArea: 'NO',
    place: {
      name: { en: 'Oslo', 'zh-Hans': '奥斯陆', ar: 'أوسلو' },
      latitude: 59.9139,
      longitude: 10.7522,
    },
    website: 'https://www.icde.org',
  },
  {
    slug: 'unesco-chair-aied',
    name: {
      en: 'UNESCO Chair on AI in Education',
      'zh-Hans': '联合国教科文组织人工智能与教育教席',
      ar: 'كرسي اليونسكو للذكاء الاصطناعي في التعليم',
    },
    acronym: 'UNESCO Chair on AIED',
    kind: 'research-institute',
    standing: 'partner',
    countryOrArea: 'CN',
  },
  {
    slug: 'unesco-inruled',
    name: {
      en: 'UNESCO International Research and Training Centre for Rural Education',
      'zh-Hans': '联合国教科文组织国际农村教育研究与培训中心',
      ar: 'مركز اليونسكو الدولي للبحوث والتدريب في مجال التعليم الريفي',
    },
    acronym: 'UNESCO INRULED',
    kind: 'research-institute',
    standing: 'partner',
    countryOrArea: 'CN',
    place: {
      name: { en: 'Beijing', 'zh-Hans': '北京', ar: 'بكين' },
      latitude: 39.9042,
      longitude: 116.4074,
    },
  },
  {
    slug: 'assessment-for-basic-education-quality',
    name: {
      en: 'Collaborative Innovation Center of Assessment for Basic Education Quality',
      'zh-Hans': '中国基础教育质量监测协同创新中心',
      ar: 'مركز الابتكار التعاوني لتقييم جودة التعليم الأساسي',
    },
    kind: 'research-institute',
    standing: 'partner',
    countryOrArea: 'CN',
  },
  {
    slug: 'virtual-reality-technology-and-systems',
    name: {
      en: 'State Key Laboratory of Virtual Reality Technology and Systems',
      'zh-Hans': '虚拟现实技术与系统全国重点实验室',
      ar: 'المختبر الوطني الرئيسي لتكنولوجيا الواقع الافتراضي وأنظمته',
    },
    kind: 'research-institute',
    standing: 'partner',
    countryOrArea: 'CN',
  },
  {
    slug: 'educational-informatization-strategy-research-bases',
    name: {
      en: 'Educational Informatization Strategy Research Bases (Beijing, Central China, and Northwest China), Ministry of Education, P.R. China',
      'zh-Hans': '教育部教育信息化战略研究基地（北京、华中、西北）',
      ar: 'قواعد بحوث استراتيجية معلوماتية التعليم (بكين ووسط الصين وشمال غرب الصين)، وزارة التعليم، جمهورية الصين الشعبية',
    },
    kind: 'research-institute',
    standing: 'partner',
    countryOrArea: 'CN',
  },
  {
    slug: 'netdragon',
    name: { en: 'NetDragon Websoft Inc.', 'zh-Hans': '网龙网络公司', ar: 'شركة نت دراغون ويب سوفت' },
    kind: 'enterprise',
    standing: 'partner',
    countryOrArea: 'CN',
    place: {
      name: { en: 'Fuzhou', 'zh-Hans': '福州', ar: 'فوتشو' },
      latitude: 26.0745,
      longitude: 119.2965,
    },
    website: 'https://www.netdragon.com',
  },
  {
    slug: 'iflytek',
    name: { en: 'iFlytek Co., Ltd.', 'zh-Hans': '科大讯飞股份有限公司', ar: 'شركة آي فلاي تك المحدودة' },
    kind: 'enterprise',
    standing: 'partner',
    countryOrArea: 'CN',
    place: {
      name: { en: 'Hefei', 'zh-Hans': '合肥', ar: 'خفي' },
      latitude: 31.8206,
      longitude: 117.2272,
    },
    website: 'https://www.iflytek.com',
  },
  {
    slug: 'china-information-technology-education',
    name: {
      en: 'China Information Technology Education Magazine',
      'zh-Hans': '《中国信息技术教育》杂志',
      ar: 'مجلة «تعليم تكنولوجيا المعلومات في الصين»',
    },
    kind: 'media',
    standing: 'partner',
    countryOrArea: 'CN',
  },
  {
    slug: 'new-reading',
    name: { en: 'New Reading Magazine', 'zh-Hans': '《新阅读》杂志', ar: 'مجلة «القراءة الجديدة»' },
    kind: 'media',
    standing: 'partner',
    countryOrArea: 'CN',
  },
];

export const hosts: OrganisationRecord[] = [
  {
    slug: 'bnu-faculty-of-education',
    name: {
      en: 'Faculty of Education of Beijing Normal University',
      'zh-Hans': '北京师范大学教育学部',
      ar: 'كلية التربية بجامعة بكين للمعلّمين',
    },
    kind: 'university-or-school',
    countryOrArea: 'CN',
    parent: 'beijing-normal-university',
  },
  {
    slug: 'bnu-faculty-of-psychology',
    name: {
      en: 'Faculty of Psychology of Beijing Normal University',
      'zh-Hans': '北京师范大学心理学部',
      ar: 'كلية علم النفس بجامعة بكين للمعلّمين',
    },
    kind: 'university-or-school',
    countryOrArea: 'CN',
    parent: 'beijing-normal-university',
  },
  {
    slug: 'china-institute-of-education-and-social-development',
    name: {
      en: 'China Institute of Education and Social Development',
      'zh-Hans': '中国教育与社会发展研究院',
      ar: 'معهد الصين للتعليم والتنمية الاجتماعية',
    },
    kind: 'research-institute',
    countryOrArea: 'CN',
  },
  {
    slug: 'national-engineering-research-center-of-cyberlearning-and-intelligent-technology',
    name: {
      en: 'National Engineering Research Center of Cyberlearning and Intelligent Technology',
      'zh-Hans': '互联网教育智能技术及应用国家工程研究中心',
      ar: 'المركز الوطني للبحوث الهندسية للتعلّم عبر الإنترنت والتكنولوجيا الذكية',
    },
    kind: 'research-institute',
    countryOrArea: 'CN',
  },
];
