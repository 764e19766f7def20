import { describe, expect, it } from '@jest/globals';
import { PDFDocument } from '@cantoo/pdf-lib';
import { languages, type Language } from '@gsenet/shared/languages';
import { textOfPages } from '../../../test/pdf-text.js';
import { proposalCopyPdf } from './copy-pdf.js';

const titles = { en: 'Lessons that travel', 'zh-Hans': '可以远行的课程', ar: 'دروس تسافر' };
const texts = {
  en: 'To share lessons.',
  'zh-Hans': '本项目旨在促进教师培训资源的共享，使偏远地区的教师能够获得高质量的课程。'.repeat(4),
  ar: 'يهدف هذا المشروع إلى مشاركة الدروس.',
};

/** Words as they are drawn in one stroke: Arabic from the last letter to the first. */
const drawn = { en: 'Lessons that travel', 'zh-Hans': '可以远行的课程', ar: [...'تسافر'].reverse().join('') };

describe('the PDF of a proposal', () => {
  const copyIn = async (language: Language) => {
    const organisation = { name: 'COL' };
    const pdf = await proposalCopyPdf({
      ...{ language, number: 'P-2027-014', lead: 'COL', call: { title: titles[language], currency: 'USD' } },
      ...{ submittedAt: '2027-01-20 20:00', directions: [titles[language]], targets: ['4.c'] },
      submission: {
        ...{ id: 'one', submittedAt: '', submittedBy: { name: 'A Person' }, title: titles[language] },
        ...{ directions: [], sdgTargets: [], months: 24, fingerprint: 'ab12'.repeat(16) },
        sections: [{ title: 'Aims', question: 'What for?', text: `${texts[language]}\n\n${texts.en}` }],
        parts: [
          {
            organisation,
            isLead: true,
            role: 'Leads',
            budget: 70_000,
            yearly: [30_000, 40_000],
            inKind: 500,
          },
          {
            ...{ organisation: { name: 'SEAMEO' }, isLead: false, role: 'Trains' },
            ...{ budget: 5_000, yearly: [5_000, 0], inKind: 0 },
          },
        ],
        workPlan: [
          { month: 6, title: 'Chosen', output: null, languages: [], organisation },
          { month: 12, title: 'Lessons', output: 'teaching_resource', languages: ['ar', 'en'], organisation },
        ],
        attachments: [{ name: 'letter.pdf' }],
      },
    });
    return textOfPages(await PDFDocument.load(pdf));
  };

  it.each(languages)(
    'says in %s what was submitted, and on each page which proposal and when',
    async (language) => {
      const pages = await copyIn(language);
      expect(pages).toHaveLength(2);
      pages.forEach((words, index) => {
        expect(words).toContain('P-2027-014');
        expect(words).toContain(`${index + 1} / 2`);
      });
      expect(pages[0]).toContain(drawn[language]);
      // The budget by year with its sums, the plan, and what is attached.
      for (const words of ['70,000', '40,000', '75,000', 'Lessons', 'letter'])
        expect(pages[1]).toContain(words);
    },
  );
});
