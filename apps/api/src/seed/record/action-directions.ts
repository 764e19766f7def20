/**
 * The six action directions of the Global Smart Education Network (GSENet) Statement 2025, released at the
 * Global Smart Education Conference 2025 on 20 August 2025. `title` is the Statement's heading and
 * `commitment` the first sentence under it in which the network says what it will do, both word for word in
 * English; the Chinese titles are those under which the directions were announced at the closing ceremony,
 * the other translations are the portal's. `name` is the short form for labels.
 */
import type { LocalisedText } from '@gsenet/shared/languages';

export interface ActionDirection {
  number: 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI';
  name: LocalisedText;
  title: LocalisedText;
  commitment: LocalisedText;
}

export const actionDirections: ActionDirection[] = [
  {
    number: 'I',
    name: { en: 'Cooperation network', 'zh-Hans': '合作网络', ar: 'شبكة التعاون' },
    title: {
      en: 'Fostering a Global Network for Smart Education Cooperation',
      'zh-Hans': '构建合作网络、深化全球协同',
      ar: 'بناء شبكة عالمية للتعاون في مجال التعليم الذكي',
    },
    commitment: {
      en: 'GSENet will expand global cooperation by strengthening stakeholder engagement, promoting internationally recognized technology standards, and advancing interoperable systems.',
      'zh-Hans': 'GSENet将通过加强利益相关方参与、推广国际公认的技术标准和推进系统互操作，扩大全球合作。',
      ar: 'ستعمل GSENet على توسيع التعاون العالمي من خلال تعزيز مشاركة أصحاب المصلحة، وتشجيع معايير التكنولوجيا المعترف بها دوليًا، والنهوض بالأنظمة القابلة للتشغيل البيني.',
    },
  },
  {
    number: 'II',
    name: {
      en: 'Resource sharing for equity and inclusion',
      'zh-Hans': '资源共享促进公平与包容',
      ar: 'تقاسم الموارد من أجل الإنصاف والشمول',
    },
    title: {
      en: 'Advancing Educational Resource Sharing for Equity and Inclusion',
      'zh-Hans': '共享教育资源、促进公平包容',
      ar: 'النهوض بتقاسم الموارد التعليمية من أجل الإنصاف والشمول',
    },
    commitment: {
      en: 'We commit to sharing multilingual, inclusive, cross-cultural smart open educational resources, with special attention to the needs of developing countries, least developed countries, and small island developing states.',
      'zh-Hans':
        '我们承诺共享多语种、包容、跨文化的智慧开放教育资源，特别关注发展中国家、最不发达国家和小岛屿发展中国家的需要。',
      ar: 'نلتزم بتقاسم موارد تعليمية ذكية مفتوحة متعددة اللغات وشاملة وعابرة للثقافات، مع إيلاء اهتمام خاص لاحتياجات البلدان النامية وأقل البلدان نموًا والدول الجزرية الصغيرة النامية.',
    },
  },
  {
    number: 'III',
    name: { en: 'Teachers’ digital competence', 'zh-Hans': '教师数字素养', ar: 'الكفاءة الرقمية للمعلّمين' },
    title: {
      en: 'Strengthening Teachers’ Digital Competence',
      'zh-Hans': '提升数字素养、赋能教师发展',
      ar: 'تعزيز الكفاءة الرقمية للمعلّمين',
    },
    commitment: {
      en: 'We will promote digital literacy, responsible and creative technology use, and recommend ethical AI tools to support transformative teaching and learning.',
      'zh-Hans':
        '我们将促进数字素养以及负责任和有创造性的技术使用，并推荐合乎伦理的人工智能工具，支持教与学的变革。',
      ar: 'سنعمل على تعزيز المعرفة الرقمية والاستخدام المسؤول والإبداعي للتكنولوجيا، والتوصية بأدوات ذكاء اصطناعي أخلاقية تدعم التعليم والتعلّم التحويليين.',
    },
  },
  {
    number: 'IV',
    name: {
      en: 'Collaborative research for evidence-based policy',
      'zh-Hans': '协同研究支撑循证政策',
      ar: 'البحوث التعاونية لسياسات قائمة على الأدلة',
    },
    title: {
      en: 'Driving Collaborative Research for Evidence-Based Policy',
      'zh-Hans': '加强协同研究、支撑循证决策',
      ar: 'دفع البحوث التعاونية من أجل سياسات قائمة على الأدلة',
    },
    commitment: {
      en: 'GSENet will launch collaborative, interdisciplinary, and cross-cultural studies to address core challenges, develop evaluation indicators, and identify best practices.',
      'zh-Hans': 'GSENet将开展协作式、跨学科、跨文化研究，以应对核心挑战、制定评价指标并发现最佳实践。',
      ar: 'ستطلق GSENet دراسات تعاونية متعددة التخصصات وعابرة للثقافات لمعالجة التحديات الجوهرية، ووضع مؤشرات للتقييم، وتحديد أفضل الممارسات.',
    },
  },
  {
    number: 'V',
    name: {
      en: 'Governance and ethical use of AI',
      'zh-Hans': '人工智能治理与伦理使用',
      ar: 'حوكمة الذكاء الاصطناعي واستخدامه الأخلاقي',
    },
    title: {
      en: 'Strengthening Governance and Ethical Use of AI',
      'zh-Hans': '规范AI应用、强化伦理治理',
      ar: 'تعزيز حوكمة الذكاء الاصطناعي واستخدامه الأخلاقي',
    },
    commitment: {
      en: 'GSENet will work with UN partners to create evaluation frameworks, ethical guidelines, and practical use cases for AI that prioritize inclusion, privacy protection, fairness, and the needs of developing countries.',
      'zh-Hans':
        'GSENet将与联合国合作伙伴合作，制定人工智能评价框架、伦理准则和实用案例，优先考虑包容、隐私保护、公平以及发展中国家的需要。',
      ar: 'ستعمل GSENet مع شركاء الأمم المتحدة على إعداد أطر للتقييم ومبادئ توجيهية أخلاقية وحالات استخدام عملية للذكاء الاصطناعي تعطي الأولوية للشمول وحماية الخصوصية والإنصاف واحتياجات البلدان النامية.',
    },
  },
  {
    number: 'VI',
    name: { en: 'Futures of smart education', 'zh-Hans': '智慧教育的未来', ar: 'مستقبل التعليم الذكي' },
    title: {
      en: 'Shaping the Futures of Smart Education',
      'zh-Hans': '塑造教育未来、引领智慧发展',
      ar: 'رسم ملامح مستقبل التعليم الذكي',
    },
    commitment: {
      en: 'GSENet will advance collaboration on national smart education strategies and catalyse linkages between the academy, industry, and government for talent development and empowerment of learners for the uncertain future that lies ahead.',
      'zh-Hans':
        'GSENet将推进国家智慧教育战略方面的合作，促进学术界、产业界和政府之间的联系，以培养人才、赋能学习者，迎接充满不确定性的未来。',
      ar: 'ستعزز GSENet التعاون في مجال الاستراتيجيات الوطنية للتعليم الذكي، وتحفّز الروابط بين الأوساط الأكاديمية والصناعة والحكومة من أجل تنمية المواهب وتمكين المتعلّمين لمواجهة مستقبل يكتنفه عدم اليقين.',
    },
  },
];
