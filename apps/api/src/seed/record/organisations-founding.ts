/**
 * The six founders and the two bodies that two of them are part of, from "Global Smart Education Network
 * (GSENet)", 12 December 2024, and "Organizers" in the document of the 2026 Global Smart Education Conference.
 */
import type { OrganisationRecord } from './organisations.js';

const beijing = {
  name: { en: 'Beijing', 'zh-Hans': '北京', ar: 'بكين' },
  latitude: 39.9042,
  longitude: 116.4074,
};

export const foundersAndParents: OrganisationRecord[] = [
  {
    slug: 'beijing-normal-university',
    name: { en: 'Beijing Normal University', 'zh-Hans': '北京师范大学', ar: 'جامعة بكين للمعلّمين' },
    acronym: 'BNU',
    kind: 'university-or-school',
    countryOrArea: 'CN',
    place: beijing,
    website: 'https://www.bnu.edu.cn',
    ror: 'https://ror.org/022k4wk35',
    about: {
      en: 'Beijing Normal University (BNU) grew out of the Education Department of Imperial University of Peking established in 1902, which initiated teacher training in China’s higher education. After the development for over a century, BNU has become a comprehensive and research-intensive university with its main characteristics of basic disciplines in sciences and humanities, teacher education and educational science.',
      'zh-Hans':
        '北京师范大学的前身是1902年创立的京师大学堂师范馆，开中国高等师范教育之先河。历经百余年发展，学校已成为以文理基础学科、教师教育和教育科学为主要特色的综合性研究型大学。',
      ar: 'نشأت جامعة بكين للمعلّمين من قسم التربية في جامعة بكين الإمبراطورية الذي أُنشئ عام 1902، وبه بدأ إعداد المعلّمين في التعليم العالي في الصين. وبعد أكثر من قرن من التطور أصبحت جامعة شاملة كثيفة البحث، أبرز سماتها التخصصات الأساسية في العلوم والإنسانيات وإعداد المعلّمين وعلوم التربية.',
    },
  },
  {
    slug: 'unesco',
    name: {
      en: 'United Nations Educational, Scientific and Cultural Organization',
      'zh-Hans': '联合国教育、科学及文化组织',
      ar: 'منظمة الأمم المتحدة للتربية والعلم والثقافة (اليونسكو)',
    },
    acronym: 'UNESCO',
    kind: 'international-organisation',
    countryOrArea: 'FR',
    place: {
      name: { en: 'Paris', 'zh-Hans': '巴黎', ar: 'باريس' },
      latitude: 48.8566,
      longitude: 2.3522,
    },
    website: 'https://www.unesco.org',
    about: {
      en: 'UNESCO is the United Nations organization that promotes cooperation in education, science, culture and communication to foster peace worldwide.',
      'zh-Hans': '联合国教科文组织是联合国系统中促进教育、科学、文化和传播领域合作、推动世界和平的组织。',
      ar: 'اليونسكو هي منظمة الأمم المتحدة التي تشجع التعاون في مجالات التربية والعلم والثقافة والاتصال تعزيزًا للسلام في العالم أجمع.',
    },
  },
  {
    slug: 'slibnu',
    name: {
      en: 'Smart Learning Institute of Beijing Normal University',
      'zh-Hans': '北京师范大学智慧学习研究院',
      ar: 'معهد التعلّم الذكي بجامعة بكين للمعلّمين',
    },
    acronym: 'SLIBNU',
    kind: 'research-institute',
    standing: 'member',
    since: '2022',
    countryOrArea: 'CN',
    timeZone: 'Asia/Shanghai',
    place: beijing,
    website: 'https://sli.bnu.edu.cn',
    parent: 'beijing-normal-university',
    about: {
      en: 'Led by the Secretary-General, the SLIBNU will provide the Secretariat and support activities including convening the meetings and implementing the decisions of the Advisory Board in a timely manner.',
      'zh-Hans':
        '北京师范大学智慧学习研究院在秘书长领导下承担秘书处职责，支持各项活动，包括召集会议并及时落实咨询委员会的决定。',
      ar: 'يتولى معهد التعلّم الذكي بجامعة بكين للمعلّمين، بقيادة الأمين العام، مهام الأمانة العامة ويدعم الأنشطة، بما في ذلك الدعوة إلى الاجتماعات وتنفيذ قرارات المجلس الاستشاري في حينها.',
    },
  },
  {
    slug: 'unesco-iite',
    name: {
      en: 'UNESCO Institute for Information Technologies in Education',
      'zh-Hans': '联合国教科文组织教育信息技术研究所',
      ar: 'معهد اليونسكو لتكنولوجيات المعلومات في مجال التربية',
    },
    acronym: 'UNESCO IITE',
    kind: 'international-organisation',
    standing: 'member',
    since: '2022',
    countryOrArea: 'RU',
    timeZone: 'Europe/Moscow',
    place: {
      name: { en: 'Moscow', 'zh-Hans': '莫斯科', ar: 'موسكو' },
      latitude: 55.7558,
      longitude: 37.6173,
    },
    website: 'https://iite.unesco.org',
    parent: 'unesco',
    about: {
      en: 'UNESCO Institute for Information Technologies in Education (UNESCO IITE) was established as an integral part of UNESCO by the General Conference of UNESCO at its 29th session (November 1997). IITE is the only UNESCO Category 1 Institute with a global mandate for ICT in education.',
      'zh-Hans':
        '联合国教科文组织教育信息技术研究所由教科文组织大会第二十九届会议（1997年11月）决定设立，是教科文组织的组成部分，也是教科文组织唯一在教育信息通信技术领域负有全球职责的一类机构。',
      ar: 'أنشأ المؤتمر العام لليونسكو في دورته التاسعة والعشرين (نوفمبر 1997) معهد اليونسكو لتكنولوجيات المعلومات في مجال التربية بوصفه جزءًا لا يتجزأ من اليونسكو. وهو معهد اليونسكو الوحيد من الفئة 1 المكلّف بولاية عالمية في مجال تكنولوجيا المعلومات والاتصالات في التعليم.',
    },
  },
  {
    slug: 'col',
    name: { en: 'Commonwealth of Learning', 'zh-Hans': '英联邦学习共同体', ar: 'كومنولث التعلّم' },
    acronym: 'COL',
    kind: 'international-organisation',
    standing: 'member',
    since: '2022',
    countryOrArea: 'CA',
    timeZone: 'America/Vancouver',
    place: {
      name: { en: 'Burnaby', 'zh-Hans': '本拿比', ar: 'برنابي' },
      latitude: 49.2488,
      longitude: -122.9805,
    },
    website: 'https://www.col.org',
  },
  {
    slug: 'iste',
    name: {
      en: 'International Society for Technology in Education',
      'zh-Hans': '国际教育技术协会',
      ar: 'الجمعية الدولية للتكنولوجيا في التعليم',
    },
    acronym: 'ISTE',
    kind: 'international-organisation',
    standing: 'member',
    since: '2022',
    countryOrArea: 'US',
    timeZone: 'America/New_York',
    place: {
      name: { en: 'Arlington, Virginia', 'zh-Hans': '弗吉尼亚州阿灵顿', ar: 'أرلينغتون، فرجينيا' },
      latitude: 38.8816,
      longitude: -77.091,
    },
    website: 'https://iste.org',
  },
  {
    slug: 'seameo',
    name: {
      en: 'Southeast Asian Ministers of Education Organization',
      'zh-Hans': '东南亚教育部长组织',
      ar: 'منظمة وزراء التربية والتعليم لجنوب شرق آسيا',
    },
    acronym: 'SEAMEO',
    kind: 'international-organisation',
    standing: 'member',
    since: '2022',
    countryOrArea: 'TH',
    timeZone: 'Asia/Bangkok',
    place: {
      name: { en: 'Bangkok', 'zh-Hans': '曼谷', ar: 'بانكوك' },
      latitude: 13.7563,
      longitude: 100.5018,
    },
    website: 'https://www.seameo.org',
  },
  {
    slug: 'alecso',
    name: {
      en: 'Arab League Educational, Cultural and Scientific Organization',
      'zh-Hans': '阿拉伯联盟教育、文化和科学组织',
      ar: 'المنظمة العربية للتربية والثقافة والعلوم (ألكسو)',
    },
    acronym: 'ALECSO',
    kind: 'international-organisation',
    standing: 'member',
    since: '2022',
    countryOrArea: 'TN',
    timeZone: 'Africa/Tunis',
    place: {
      name: { en: 'Tunis', 'zh-Hans': '突尼斯市', ar: 'تونس العاصمة' },
      latitude: 36.8065,
      longitude: 10.1815,
    },
    website: 'https://www.alecso.org',
  },
];
