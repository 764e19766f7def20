/**
 * What the network says of itself: name, origin, vision, mission, objectives, activities, expected outcomes,
 * governance and benefits, from "Global Smart Education Network (GSENet)", the network's own page, published by
 * Beijing Normal University on 12 December 2024; motto and contact from the document of the 2026 Global Smart
 * Education Conference; purpose from "Global Smart Education Network (GSENet) Statement Officially Released",
 * 1 September 2025. English is word for word; the Chinese name is the network's own, the other translations
 * are the portal's. Who partners with the network, and how, is in `partnership.ts`.
 */
import type { LocalisedText } from '@gsenet/shared/languages';

export const network: {
  acronym: string;
  name: LocalisedText;
  motto: LocalisedText;
  purpose: LocalisedText;
  initiatedIn: number;
  origin: LocalisedText;
  vision: LocalisedText;
  mission: LocalisedText;
  objectives: LocalisedText[];
  activities: LocalisedText[];
  expectedOutcomes: LocalisedText[];
  advisoryBoard: LocalisedText;
  secretariat: LocalisedText;
  benefits: LocalisedText[];
  contact: { website: string; email: string; address: LocalisedText };
} = {
  acronym: 'GSENet',
  name: {
    en: 'Global Smart Education Network',
    'zh-Hans': '全球智慧教育合作联盟',
    ar: 'الشبكة العالمية للتعليم الذكي',
  },
  motto: {
    en: 'Network with the Best for Promoting Smart Education for All.',
    'zh-Hans': '携手一流，促进面向所有人的智慧教育。',
    ar: 'التواصل مع الأفضل للنهوض بالتعليم الذكي للجميع.',
  },
  purpose: {
    en: 'It is committed to promoting the effective practice of smart education worldwide, enhancing international understanding and communication, and fostering educational transformation and innovation.',
    'zh-Hans': '致力于推动智慧教育在全球的有效实践，增进国际理解与交流，促进教育变革与创新。',
    ar: 'تلتزم الشبكة بتعزيز الممارسة الفعالة للتعليم الذكي في جميع أنحاء العالم، وتعميق التفاهم والتواصل الدوليين، ودعم التحول والابتكار في التعليم.',
  },
  initiatedIn: 2022,
  origin: {
    en: 'The Global Smart Education Network (GSENet) was initiated in 2022 by the Smart Learning Institute of Beijing Normal University (SLIBNU) with five partners: UNESCO Institute for Information Technologies in Education (UNESCO IITE), Commonwealth of Learning (COL), International Society for Technology in Education (ISTE), Southeast Asian Ministers of Education Organization (SEAMEO) and Arab League Educational, Cultural and Scientific Organization (ALECSO).',
    'zh-Hans':
      '全球智慧教育合作联盟（GSENet）由北京师范大学智慧学习研究院（SLIBNU）于2022年联合五个合作伙伴共同发起：联合国教科文组织教育信息技术研究所（UNESCO IITE）、英联邦学习共同体（COL）、国际教育技术协会（ISTE）、东南亚教育部长组织（SEAMEO）和阿拉伯联盟教育、文化和科学组织（ALECSO）。',
    ar: 'أطلق معهد التعلّم الذكي بجامعة بكين للمعلّمين (SLIBNU) الشبكة العالمية للتعليم الذكي (GSENet) في عام 2022 مع خمسة شركاء: معهد اليونسكو لتكنولوجيات المعلومات في مجال التربية (UNESCO IITE)، وكومنولث التعلّم (COL)، والجمعية الدولية للتكنولوجيا في التعليم (ISTE)، ومنظمة وزراء التربية والتعليم لجنوب شرق آسيا (SEAMEO)، والمنظمة العربية للتربية والثقافة والعلوم (ALECSO).',
  },
  vision: {
    en: 'To ‘network with the best for promoting smart education for all’.',
    'zh-Hans': '“携手一流，促进面向所有人的智慧教育”。',
    ar: '«التواصل مع الأفضل للنهوض بالتعليم الذكي للجميع».',
  },
  mission: {
    en: 'To create a collaborative platform that unites organizations and institutions to leverage smart learning technologies for enhancing educational excellence and innovation for all through research, policy development, and capacity building.',
    'zh-Hans':
      '打造协作平台，联合各组织和机构，运用智慧学习技术，通过研究、政策制定和能力建设，促进面向所有人的卓越教育与教育创新。',
    ar: 'إنشاء منصة تعاونية توحّد المنظمات والمؤسسات للاستفادة من تكنولوجيات التعلّم الذكي في تعزيز التميز والابتكار في التعليم للجميع من خلال البحث ووضع السياسات وبناء القدرات.',
  },
  objectives: [
    {
      en: 'Collaborate on promoting smart learning for all within the framework of SDG4: Quality Education;',
      'zh-Hans': '在可持续发展目标4（优质教育）框架内，合作促进面向所有人的智慧学习；',
      ar: 'التعاون على النهوض بالتعلّم الذكي للجميع في إطار الهدف 4 من أهداف التنمية المستدامة: التعليم الجيد؛',
    },
    {
      en: 'Share forward-thinking policies and practices to shape the future of education and lifelong learning at the local, national, regional and global levels;',
      'zh-Hans': '分享前瞻性政策与实践，在地方、国家、区域和全球层面塑造教育和终身学习的未来；',
      ar: 'تبادل السياسات والممارسات الاستشرافية لرسم مستقبل التعليم والتعلّم مدى الحياة على الصعد المحلية والوطنية والإقليمية والعالمية؛',
    },
    {
      en: 'Conduct joint open access research, share open educational resources and open source tools for the common good;',
      'zh-Hans': '联合开展开放获取的研究，共享开放教育资源和开源工具，服务共同利益；',
      ar: 'إجراء بحوث مشتركة مفتوحة الوصول، وتقاسم الموارد التعليمية المفتوحة والأدوات مفتوحة المصدر من أجل الصالح العام؛',
    },
    {
      en: 'Promote innovation by combining the power of technology with innovative pedagogy and a human-centred approach;',
      'zh-Hans': '将技术的力量与创新教学法和以人为本的理念相结合，促进创新；',
      ar: 'تشجيع الابتكار بالجمع بين قوة التكنولوجيا وأساليب التدريس المبتكرة والنهج المتمحور حول الإنسان؛',
    },
    {
      en: 'Build the capacity of teachers to play a leading role in the tripartite matrix of teacherlearner-technology.',
      'zh-Hans': '提升教师能力，使其在教师、学习者与技术的三方关系中发挥主导作用。',
      ar: 'بناء قدرات المعلّمين للاضطلاع بدور ريادي في المصفوفة الثلاثية: المعلّم والمتعلّم والتكنولوجيا.',
    },
  ],
  activities: [
    {
      en: 'Promote smart education, develop policies, transform teaching and learning, and build smart learning environments that leave no one behind.',
      'zh-Hans': '推广智慧教育，制定政策，变革教与学，建设不让任何人掉队的智慧学习环境。',
      ar: 'النهوض بالتعليم الذكي، ووضع السياسات، وتحويل التعليم والتعلّم، وبناء بيئات تعلّم ذكية لا تترك أحدًا خلف الركب.',
    },
    {
      en: 'Build the capacity of teachers and administrators to ethically and effectively harness the potential of AI and emerging technologies for active and personalized learning at all levels.',
      'zh-Hans':
        '提升教师和管理者的能力，使其以合乎伦理且有效的方式发挥人工智能和新兴技术的潜力，支持各级教育中的主动学习和个性化学习。',
      ar: 'بناء قدرات المعلّمين والإداريين على تسخير إمكانات الذكاء الاصطناعي والتكنولوجيات الناشئة بصورة أخلاقية وفعالة من أجل تعلّم نشط ومخصص على جميع المستويات.',
    },
    {
      en: 'Conduct collaborative research on new technologies and smart education.',
      'zh-Hans': '开展新技术与智慧教育的合作研究。',
      ar: 'إجراء بحوث تعاونية بشأن التكنولوجيات الجديدة والتعليم الذكي.',
    },
    {
      en: 'Develop models, policy briefs, and guidelines related to smart education.',
      'zh-Hans': '研制与智慧教育相关的模型、政策简报和指南。',
      ar: 'وضع نماذج وموجزات سياسات ومبادئ توجيهية تتعلق بالتعليم الذكي.',
    },
    {
      en: 'Refresh and strengthen the E-Library for teachers.',
      'zh-Hans': '更新并加强教师数字图书馆。',
      ar: 'تحديث المكتبة الإلكترونية للمعلّمين وتعزيزها.',
    },
  ],
  expectedOutcomes: [
    {
      en: 'A respected Global Network of diverse stakeholders for promoting smart education approaches in different contexts;',
      'zh-Hans': '一个受尊重的、由多元利益相关方组成的全球网络，在不同情境中推广智慧教育方法；',
      ar: 'شبكة عالمية مرموقة من أصحاب المصلحة المتنوعين للنهوض بنُهج التعليم الذكي في سياقات مختلفة؛',
    },
    {
      en: 'Innovative solutions relating to technologies and methodologies;',
      'zh-Hans': '与技术和方法有关的创新解决方案；',
      ar: 'حلول مبتكرة تتصل بالتكنولوجيات والمنهجيات؛',
    },
    {
      en: 'Research publications on cutting-edge technologies and education;',
      'zh-Hans': '关于前沿技术与教育的研究出版物；',
      ar: 'منشورات بحثية عن التكنولوجيات المتقدمة والتعليم؛',
    },
    {
      en: 'Skilled teachers for the effective implementation of smart education.',
      'zh-Hans': '能够有效实施智慧教育的高素质教师。',
      ar: 'معلّمون ذوو مهارات لتطبيق التعليم الذكي تطبيقًا فعالًا.',
    },
  ],
  advisoryBoard: {
    en: 'Each Member will be represented on the Advisory Board which will give direction to the GSENet and receive reports on an annual basis. A Chair will be nominated from among the Members and serve for a two-year term after which the post will be rotated among Members. The Advisory Board will meet in person during the GSE conference and online at least once a year or as frequently as required.',
    'zh-Hans':
      '每个成员在咨询委员会中均有代表。咨询委员会为GSENet指明方向，每年听取报告。主席由成员提名产生，任期两年，期满后在成员之间轮换。咨询委员会在全球智慧教育大会期间举行线下会议，并每年至少召开一次线上会议，或视需要召开。',
    ar: 'يُمثَّل كل عضو في المجلس الاستشاري الذي يوجّه GSENet ويتلقى التقارير سنويًا. ويُرشَّح رئيس من بين الأعضاء ويتولى منصبه لمدة سنتين، يُتداوَل المنصب بعدها بين الأعضاء. ويجتمع المجلس الاستشاري حضوريًا خلال المؤتمر العالمي للتعليم الذكي، وعبر الإنترنت مرة واحدة على الأقل في السنة أو كلما دعت الحاجة.',
  },
  secretariat: {
    en: 'Led by the Secretary-General, the SLIBNU will provide the Secretariat and support activities including convening the meetings and implementing the decisions of the Advisory Board in a timely manner.',
    'zh-Hans':
      '北京师范大学智慧学习研究院在秘书长领导下承担秘书处职责，支持各项活动，包括召集会议并及时落实咨询委员会的决定。',
    ar: 'يتولى معهد التعلّم الذكي بجامعة بكين للمعلّمين، بقيادة الأمين العام، مهام الأمانة العامة ويدعم الأنشطة، بما في ذلك الدعوة إلى الاجتماعات وتنفيذ قرارات المجلس الاستشاري في حينها.',
  },
  benefits: [
    {
      en: 'Increased visibility through the annual Global Smart Education conference, the GSENet website and joint webinars or activities;',
      'zh-Hans': '通过一年一度的全球智慧教育大会、GSENet网站以及联合网络研讨会或活动提升影响力；',
      ar: 'زيادة الظهور من خلال المؤتمر السنوي العالمي للتعليم الذكي وموقع GSENet الإلكتروني والندوات أو الأنشطة المشتركة عبر الإنترنت؛',
    },
    {
      en: 'Access to a wider and diverse network of national, regional and international partners with expertise in education, technology, development;',
      'zh-Hans': '接触更广泛、更多元的国家、区域和国际合作伙伴网络，获得教育、技术和发展方面的专业支持；',
      ar: 'الوصول إلى شبكة أوسع وأكثر تنوعًا من الشركاء الوطنيين والإقليميين والدوليين ذوي الخبرة في التعليم والتكنولوجيا والتنمية؛',
    },
    {
      en: 'Share, access and disseminate research and resources through a common platform for enhanced impact;',
      'zh-Hans': '通过共同平台分享、获取和传播研究成果与资源，扩大影响；',
      ar: 'تقاسم البحوث والموارد والوصول إليها ونشرها من خلال منصة مشتركة لتعزيز الأثر؛',
    },
    {
      en: 'Opportunity to apply for joint funding for projects that align with the vision and mission of SLIBNU.',
      'zh-Hans': '有机会为符合SLIBNU愿景和使命的项目申请联合资助。',
      ar: 'فرصة التقدم بطلب تمويل مشترك للمشاريع التي تتماشى مع رؤية SLIBNU ورسالته.',
    },
  ],
  contact: {
    website: 'https://gse.bnu.edu.cn',
    email: 'gse@bnu.edu.cn',
    address: {
      en: '12F, Block A, Jingshi Technology Building, No.12 Xueyuan South Road, Haidian District, Beijing, 100082, P.R.China',
      'zh-Hans': '中国北京市海淀区学院南路12号京师科技大厦A座12层，邮编100082',
      ar: 'الطابق 12، المبنى A، مبنى جينغشي للتكنولوجيا، رقم 12، طريق شيويوان الجنوبي، حي هايديان، بكين 100082، جمهورية الصين الشعبية',
    },
  },
};
