/**
 * The ten targets of Sustainable Development Goal 4, "Ensure inclusive and equitable quality education and
 * promote lifelong learning opportunities for all", from "Transforming our world: the 2030 Agenda for
 * Sustainable Development" (General Assembly resolution 70/1, 25 September 2015). `label` condenses a
 * target's wording to what fits a choice on a form; it does not replace the target.
 */
import type { LocalisedText } from '@gsenet/shared/languages';

export interface SdgTarget {
  code: string;
  label: LocalisedText;
}

export const sdgTargets: SdgTarget[] = [
  {
    code: '4.1',
    label: {
      en: 'Free, equitable and quality primary and secondary education',
      'zh-Hans': '免费、公平和优质的中小学教育',
      ar: 'تعليم ابتدائي وثانوي مجاني ومنصف وجيّد',
    },
  },
  {
    code: '4.2',
    label: {
      en: 'Early childhood development, care and pre-primary education',
      'zh-Hans': '优质儿童早期发展、看护和学前教育',
      ar: 'النماء والرعاية في مرحلة الطفولة المبكرة والتعليم قبل الابتدائي',
    },
  },
  {
    code: '4.3',
    label: {
      en: 'Equal access to affordable technical, vocational and tertiary education',
      'zh-Hans': '平等获得负担得起的优质技术、职业和高等教育',
      ar: 'تكافؤ الفرص في الحصول على التعليم المهني والتعليم العالي الجيّد والميسور التكلفة',
    },
  },
  {
    code: '4.4',
    label: {
      en: 'Relevant skills for employment, decent jobs and entrepreneurship',
      'zh-Hans': '就业、体面工作和创业所需相关技能',
      ar: 'المهارات المناسبة للعمل وشغل وظائف لائقة ومباشرة الأعمال الحرة',
    },
  },
  {
    code: '4.5',
    label: {
      en: 'Gender equality and equal access for the vulnerable',
      'zh-Hans': '消除性别差距，确保弱势群体平等受教育',
      ar: 'القضاء على التفاوت بين الجنسين وتكافؤ الفرص للفئات الضعيفة',
    },
  },
  {
    code: '4.6',
    label: {
      en: 'Literacy and numeracy of youth and adults',
      'zh-Hans': '青年和成年人的识字和计算能力',
      ar: 'إلمام الشباب والكبار بالقراءة والكتابة والحساب',
    },
  },
  {
    code: '4.7',
    label: {
      en: 'Education for sustainable development and global citizenship',
      'zh-Hans': '可持续发展教育和全球公民教育',
      ar: 'التعليم من أجل التنمية المستدامة والمواطنة العالمية',
    },
  },
  {
    code: '4.a',
    label: {
      en: 'Safe, non-violent, inclusive and effective learning environments',
      'zh-Hans': '安全、无暴力、包容和有效的学习环境',
      ar: 'بيئة تعليمية آمنة وشاملة وفعّالة وخالية من العنف',
    },
  },
  {
    code: '4.b',
    label: {
      en: 'Scholarships for developing countries',
      'zh-Hans': '向发展中国家提供的高等教育奖学金',
      ar: 'المنح الدراسية المتاحة للبلدان النامية',
    },
  },
  {
    code: '4.c',
    label: {
      en: 'Supply of qualified teachers',
      'zh-Hans': '合格教师人数',
      ar: 'زيادة عدد المعلّمين المؤهّلين',
    },
  },
];
