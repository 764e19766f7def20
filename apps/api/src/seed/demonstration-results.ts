import type { AgendaItemKind } from '../features/meetings/agenda-item.entity.js';
import { agendaAdopted, type Told } from './demonstration-record.js';

/** The meeting at which the Board decided on the proposal; the award follows on its agenda. */
export const awardMeeting = 'Advisory Board, meeting on joint projects';
export const awardAgenda: readonly [string, AgendaItemKind, number, string][] = [
  ['Adoption of the agenda', 'consent', 5, 'Chair'],
  ['Report of the Secretariat', 'information', 20, 'Secretary-General'],
];

/** What was moved there, and decided. */
export const motion = {
  en: 'Demonstration: the Board awards up to 120,000 US dollars to the made-up project “Lessons that teachers adapt themselves”, for eighteen months.',
  'zh-Hans': '演示：委员会向虚构项目“教师自己改编的课程”拨款，总额不超过12万美元，为期十八个月。',
  ar: 'عرض توضيحي: يمنح المجلس المشروع المُختلَق «دروس يكيّفها المعلمون بأنفسهم» ما لا يزيد على 120,000 دولار أمريكي لمدة ثمانية عشر شهرًا.',
};
export const awardTold: Told = {
  written: [
    'Demonstration: this meeting is made up. All six Members were present; the first alternate sat for ALECSO.',
    'The agenda was adopted without objection.',
    'The Secretariat reported on its work since the last meeting. The Board took note of the report.',
    'ISTE and UNESCO IITE have a part in the proposal: they were recused and left the room. SEAMEO moved the award. The motion was put to the vote by roll call.',
  ],
  agreed: [{ item: 1, text: agendaAdopted }],
  moved: { item: 3, by: 'seameo', abstains: null, text: motion, isActedOn: true },
};

/** The award, with its one condition. */
export const award = {
  ceiling: 120_000,
  text: 'Demonstration: the Board awards what you have asked for, on one condition.',
  condition: 'Demonstration: say who answers for lessons that open without a connection',
  evidence: 'Demonstration: NetDragon answers for it; it stands in the work plan.',
};

/** What the project says of itself, and how far it has come. */
export const project = {
  title: {
    en: 'Demonstration: lessons that teachers adapt themselves',
    'zh-Hans': '演示：教师自己改编的课程',
    ar: 'عرض توضيحي: دروس يكيّفها المعلمون بأنفسهم',
  },
  summary: {
    en: 'This project is made up to show the portal. Teachers choose twenty open lessons, learn to adapt them to their own classes and languages, and share what they have made.',
    'zh-Hans':
      '本项目为展示门户而编造。教师挑选二十节开放课程，学习将其改编为适合本班学生和本地语言的内容，并共享改编成果。',
    ar: 'وُضع هذا المشروع لإظهار البوابة فحسب. يختار المعلمون عشرين درسًا مفتوحًا، ويتعلمون تكييفها لصفوفهم ولغاتهم، ويتقاسمون ما أنجزوه.',
  },
  areas: ['FJ', 'KE', 'NP'],
  team: [
    { mailbox: 'representative.iste', role: 'Leads the project', isLead: true },
    { mailbox: 'alternate.unesco-iite', role: 'Gives the course', isLead: false },
    { mailbox: 'representative.netdragon', role: 'Makes the lessons light', isLead: false },
  ],
  money: [
    { organisation: 'iste', committed: '24000', spent: '15000' },
    { organisation: 'unesco-iite', committed: '12000', spent: '6000' },
    { organisation: 'netdragon', committed: '14000', spent: '8000' },
  ],
  risk: {
    what: 'Teachers may have no time for the course during term',
    mitigation: 'It is given in the holidays, and can be taken in parts.',
    owner: 'unesco-iite',
    likelihood: 2,
    impact: 2,
  },
  delivered: 'Demonstration: the guide in English; the Arabic and Chinese editions follow in the library.',
  accepted: 'Demonstration: accepted as it is.',
} as const;

/** The work that came of its first deliverable, in each language with a file of its own. */
export const work = {
  title: {
    en: 'Demonstration: how to adapt an open lesson',
    'zh-Hans': '演示：如何改编一节开放课程',
    ar: 'عرض توضيحي: كيف تكيّف درسًا مفتوحًا',
  },
  summary: {
    en: 'This guide is made up to show the library; the network has made none like it. In five steps a teacher makes an open lesson fit for a class of one’s own.',
    'zh-Hans':
      '本指南为展示资源库而编造，联盟并未编写过这样的指南。教师可按五个步骤，把一节开放课程改编成适合自己班级的课程。',
    ar: 'وُضع هذا الدليل لإظهار المكتبة فحسب، ولم تُعدّ الشبكة دليلًا كهذا. بخمس خطوات يجعل المعلم درسًا مفتوحًا مناسبًا لصفّه.',
  },
  steps: {
    en: [
      'Choose a lesson whose licence allows you to change it.',
      'Read it as your pupils would: mark what they do not know or cannot open.',
      'Replace examples, names and measures by those of your own place.',
      'Make it light: text before pictures, pictures before films.',
      'Try it out, say what you have changed, and share it under the same licence.',
    ],
    'zh-Hans': [
      '挑选一节许可协议允许修改的课程。',
      '从学生的角度通读：标出他们不了解或打不开的内容。',
      '把例子、人名和计量单位换成本地的。',
      '尽量精简：能用文字就不用图片，能用图片就不用视频。',
      '先试用，再说明做了哪些改动，并以相同的许可共享。',
    ],
    ar: [
      'اختر درسًا تسمح رخصته بتعديله.',
      'اقرأه كما يقرأه تلاميذك: علّم على ما لا يعرفونه أو لا يستطيعون فتحه.',
      'استبدل بالأمثلة والأسماء والمقاييس ما يُستعمل في بلدك.',
      'اجعله خفيفًا: النص قبل الصور، والصور قبل الأفلام.',
      'جرّبه، واذكر ما غيّرته، ثم شاركه بالرخصة نفسها.',
    ],
  },
} as const;
