import type { OrganisationKind } from '../features/organisations/organisation.entity.js';
import type { CallSection, Criterion } from '../features/calls/call.entity.js';

/** A call that shows how one looks. The network has published none like it; the page says that it is made up. */
export const demonstrationCall = {
  slug: 'shared-resources-for-equity',
  kind: 'joint_funding',
  directions: [2],
  ceiling: '200000',
  currency: 'USD',
  leastPartners: 2,
  partnersMayLead: false,
  leadKinds: [] as OrganisationKind[],
  title: {
    en: 'Shared resources for equity and inclusion',
    'zh-Hans': '共享资源，促进公平与包容',
    ar: 'موارد مشتركة من أجل الإنصاف والشمول',
  },
  text: {
    en: 'This call funds joint projects that create, adapt and share open educational resources: multilingual, inclusive, and of use where connections are slow and devices few. It follows the second action direction of the GSENet Statement 2025, “Advancing Educational Resource Sharing for Equity and Inclusion”. A Member leads; at least two other Organisations take part. Everything that is made is shared under an open licence.',
    'zh-Hans':
      '本次征集资助共同开发、改编和共享开放教育资源的联合项目：资源应当多语种、包容，并适用于网络缓慢、设备不足的环境。征集对应《GSENet 声明（2025）》第二项行动方向“共享教育资源、促进公平包容”。由一个成员牵头，另有至少两个机构参加。所有成果以开放许可共享。',
    ar: 'تموّل دعوة التقديم هذه مشاريع مشتركة لإنتاج موارد تعليمية مفتوحة وتكييفها وتقاسمها: موارد متعددة اللغات وشاملة، ونافعة حيث الاتصال بطيء والأجهزة قليلة. وهي تتبع اتجاه العمل الثاني في بيان GSENet لعام 2025: «النهوض بتقاسم الموارد التعليمية من أجل الإنصاف والشمول». يقود المشروعَ عضوٌ وتشارك فيه منظمتان أخريان على الأقل، ويُتاح كل ما يُنتَج برخصة مفتوحة.',
  },
  sections: [
    {
      key: 'summary',
      title: { en: 'Summary', 'zh-Hans': '摘要', ar: 'الملخص' },
      question: {
        en: 'What will be different afterwards, and for whom? Write it for a reader who knows nothing of the project.',
        'zh-Hans': '项目完成后会有什么不同？谁会受益？请写给对项目一无所知的读者。',
        ar: 'ما الذي سيتغيّر بعد المشروع، ولمن؟ اكتب لقارئ لا يعرف شيئًا عن المشروع.',
      },
      required: true,
      mostWords: 250,
    },
    {
      key: 'alignment',
      title: { en: 'Alignment', 'zh-Hans': '契合度', ar: 'التوافق' },
      question: {
        en: 'How does the project serve the vision and mission of the network, and the action directions that you have chosen?',
        'zh-Hans': '项目如何服务于联盟的愿景和使命，以及您所选择的行动方向？',
        ar: 'كيف يخدم المشروع رؤية الشبكة ورسالتها واتجاهات العمل التي اخترتها؟',
      },
      required: true,
      mostWords: 400,
    },
    {
      key: 'work-plan',
      title: { en: 'Work plan and milestones', 'zh-Hans': '工作计划与里程碑', ar: 'خطة العمل والمعالم' },
      question: {
        en: 'Which steps lead there, by when, and who takes each of them?',
        'zh-Hans': '通过哪些步骤实现？各在何时完成？由谁负责？',
        ar: 'ما الخطوات المؤدية إلى ذلك، ومتى، ومن يتولى كلًّا منها؟',
      },
      required: true,
      mostWords: 800,
    },
    {
      key: 'outputs',
      title: {
        en: 'Outputs and how they are shared',
        'zh-Hans': '成果及其共享方式',
        ar: 'المخرجات وكيفية تقاسمها',
      },
      question: {
        en: 'What will exist in the end, in which languages, under which licence, and where will people find it?',
        'zh-Hans': '最终将形成哪些成果？使用哪些语言、何种许可？人们可在何处获取？',
        ar: 'ما الذي سيوجد في النهاية، وبأي لغات، وبأي رخصة، وأين يجده الناس؟',
      },
      required: true,
      mostWords: 400,
    },
    {
      key: 'risks',
      title: { en: 'Risks', 'zh-Hans': '风险', ar: 'المخاطر' },
      question: {
        en: 'What could keep the project from succeeding, and what would you do about it?',
        'zh-Hans': '哪些因素可能影响项目成功？将如何应对？',
        ar: 'ما الذي قد يحول دون نجاح المشروع، وماذا ستفعل حياله؟',
      },
      required: false,
      mostWords: 300,
    },
  ] satisfies CallSection[],
  criteria: [
    {
      key: 'alignment',
      title: {
        en: 'Alignment with the network’s vision and mission',
        'zh-Hans': '与联盟愿景和使命的契合度',
        ar: 'التوافق مع رؤية الشبكة ورسالتها',
      },
      weight: 30,
    },
    {
      key: 'reach',
      title: {
        en: 'Need and reach, above all of developing countries, small islands, women and girls, marginalised communities',
        'zh-Hans': '需求与覆盖面，尤其是发展中国家、小岛屿国家、妇女和女童以及边缘化群体',
        ar: 'الحاجة ومدى الوصول، ولا سيما إلى البلدان النامية والجزر الصغيرة والنساء والفتيات والمجتمعات المهمّشة',
      },
      weight: 25,
    },
    {
      key: 'quality',
      title: {
        en: 'Quality and feasibility of the work plan',
        'zh-Hans': '工作计划的质量与可行性',
        ar: 'جودة خطة العمل وقابليتها للتنفيذ',
      },
      weight: 25,
    },
    {
      key: 'openness',
      title: {
        en: 'Openness and use of the outputs',
        'zh-Hans': '成果的开放性与应用',
        ar: 'انفتاح المخرجات والانتفاع بها',
      },
      weight: 20,
    },
  ] satisfies Criterion[],
};

/** A draft under that call. It plans; it says nothing about what any Organisation has done or is. */
export const demonstrationProposal = {
  title: 'Lessons that travel: adapting open materials for teachers together',
  directions: [2, 3],
  sdgTargets: ['4.5', '4.c'],
  months: 18,
  workPlan: [
    { month: 3, title: 'Forty lessons are chosen', organisation: 'col', output: null, languages: [] },
    {
      month: 9,
      title: 'Forty lessons in English and Arabic',
      organisation: 'alecso',
      output: 'teaching_resource',
      languages: ['ar', 'en'],
    },
    {
      month: 14,
      title: 'Teachers have tried the lessons',
      organisation: 'seameo',
      output: null,
      languages: [],
    },
  ],
  texts: {
    summary:
      'Teachers in many places look for lessons that fit their language, their curriculum and the devices at hand. This project would choose forty open lessons in mathematics and science, adapt them together, and publish them so that a teacher can print them, open them on a telephone, or use them without a connection. At the end there would be one set in three languages, made the same way, with a short guide that lets others add the next language.',
    alignment:
      'The network wants to promote smart education for all. Smart means here: made once, adapted many times, and light enough for a slow line. The project follows action direction II by sharing resources across languages with special attention to places where they are scarce, and action direction III because the teachers who try the lessons learn to adapt further ones by themselves.',
  } as Record<string, string>,
  parts: [
    {
      organisation: 'col',
      role: 'Leads the project; chooses and edits the lessons in English; reports.',
      budget: '60000',
      yearly: ['40000', '20000'],
      inKind: '20000',
      confirmation: 'waiting',
    },
    {
      organisation: 'seameo',
      role: 'Arranges trials with teachers in several countries and collects what they find.',
      budget: '45000',
      yearly: ['15000', '30000'],
      inKind: '15000',
      confirmation: 'confirmed',
    },
    {
      organisation: 'alecso',
      role: 'Adapts the lessons into Arabic and has them reviewed.',
      budget: '45000',
      yearly: ['35000', '10000'],
      inKind: '10000',
      confirmation: 'waiting',
    },
  ],
} as const;
