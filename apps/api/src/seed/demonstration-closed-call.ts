import type { Scores } from '../features/reviews/review.rules.js';
import { demonstrationCall } from './demonstration-call.js';

/**
 * A call of last year, which was decided. Its proposal is led by ISTE with UNESCO IITE and NetDragon: none of them has a
 * part in the draft under the open call, so that nobody who could judge that one is in conflict because of this.
 */
export const closedCall = {
  ...demonstrationCall,
  slug: 'demonstration-open-lessons',
  kind: 'capacity_building',
  directions: [3],
  ceiling: '150000',
  title: {
    en: 'Demonstration: teachers and open lessons',
    'zh-Hans': '演示：教师与开放课程',
    ar: 'عرض توضيحي: المعلمون والدروس المفتوحة',
  },
  text: {
    en: 'This call is made up to show the portal; the network has published none like it. It invited projects in which teachers learn to adapt open lessons to their own classes and languages. It followed the third action direction of the GSENet Statement 2025. A Member led; at least two other Organisations took part. Everything that was made was to be shared under an open licence.',
    'zh-Hans':
      '本项征集为展示门户而编造，联盟从未发布过这样的征集。它面向帮助教师学会将开放课程改编为适合本班学生和本地语言的项目，对应《GSENet 声明（2025）》第三项行动方向。由一个成员牵头，另有至少两个机构参加。所有成果以开放许可共享。',
    ar: 'وُضعت هذه الدعوة لإظهار البوابة فحسب، ولم تنشر الشبكة دعوة كهذه. كانت موجَّهة إلى مشاريع يتعلم فيها المعلمون تكييف الدروس المفتوحة لصفوفهم ولغاتهم، واتبعت اتجاه العمل الثالث في بيان GSENet لعام 2025. قاد المشروعَ عضوٌ وشاركت فيه منظمتان أخريان على الأقل، وكان على كل ما يُنتَج أن يُتاح برخصة مفتوحة.',
  },
} as const;

/** The proposal under it, as it was submitted. It plans; it says nothing about what any Organisation has done or is. */
export const awardedProposal = {
  title: 'Demonstration: lessons that teachers adapt themselves',
  directions: [2, 3],
  sdgTargets: ['4.4', '4.c'],
  months: 18,
  texts: {
    summary:
      'Demonstration: this proposal is made up. Open lessons are easy to find and hard to use as they are: they speak another language, follow another curriculum, and need a faster line. In this project teachers choose twenty lessons, learn to adapt them, and try them out in their own classes. Afterwards there is a guide in three languages, a course that others can give again, and twenty lessons that were adapted by those who use them.',
    alignment:
      'Smart education for all means that teachers do not wait for the right lesson but can make it. The project serves action direction III, because teachers learn to work with digital materials, and action direction II, because what they make is shared.',
    'work-plan':
      'First the lessons are chosen and the guide is written; then teachers try both out in their classes; in the last year the course is given, and the adapted lessons are gathered and published.',
    outputs:
      'A guide in Arabic, Chinese and English, a course in English, and twenty adapted lessons in the three languages, all under a Creative Commons licence and in the library of the network.',
    risks: 'Teachers may have no time during term. The course can therefore be taken in parts.',
  } as Readonly<Record<string, string>>,
  parts: [
    {
      organisation: 'iste',
      role: 'Leads the project; writes the guide; reports.',
      yearly: ['30000', '20000'],
      inKind: '15000',
    },
    {
      organisation: 'unesco-iite',
      role: 'Gives the course with teachers and collects what they find.',
      yearly: ['20000', '20000'],
      inKind: '10000',
    },
    {
      organisation: 'netdragon',
      role: 'Makes the lessons light enough for telephones and slow lines.',
      yearly: ['20000', '10000'],
      inKind: '12000',
    },
  ],
  workPlan: [
    { month: 2, title: 'Twenty lessons are chosen', organisation: 'iste', output: null, languages: [] },
    {
      month: 4,
      title: 'Guide: how to adapt an open lesson',
      organisation: 'iste',
      output: 'guideline',
      languages: ['ar', 'en', 'zh-Hans'],
    },
    {
      month: 9,
      title: 'Teachers have tried the lessons',
      organisation: 'unesco-iite',
      output: null,
      languages: [],
    },
    {
      month: 12,
      title: 'Course for teachers who adapt lessons',
      organisation: 'unesco-iite',
      output: 'training',
      languages: ['en'],
    },
    {
      month: 17,
      title: 'Twenty adapted lessons',
      organisation: 'netdragon',
      output: 'teaching_resource',
      languages: ['ar', 'en', 'zh-Hans'],
    },
  ],
} as const;

/** What two reviewers wrote who are of no house that takes part. */
export const reviews: { by: string; scores: Scores }[] = [
  {
    by: 'representative.seameo',
    scores: {
      alignment: { score: 4, words: 'It lets teachers do for themselves what others do for them today.' },
      reach: { score: 3, words: 'Light lessons reach many; by which way they do is said for few places.' },
      quality: { score: 4, words: 'Each step rests on the one before, and the first is short.' },
      openness: { score: 5, words: 'Everything is shared, and in three languages.' },
    },
  },
  {
    by: 'representative.alecso',
    scores: {
      alignment: { score: 5, words: 'Both action directions are served, and each says how.' },
      reach: { score: 4, words: 'Arabic is there from the beginning and not added in the end.' },
      quality: { score: 3, words: 'Eighteen months are short for twenty lessons in three languages.' },
      openness: { score: 4, words: 'The licence is open; the course could come in more languages.' },
    },
  },
];
export const advice =
  'Demonstration: the panel advises to fund the project, on condition that it is said who answers for lessons which open without a connection.';
