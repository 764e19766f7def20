import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PDFDocument } from '@cantoo/pdf-lib';
import { translators } from '@gsenet/shared/catalogues';
import { languages, type Language } from '@gsenet/shared/languages';
import { bookmarksOf, textOfPages } from '../../../test/pdf-text.js';
import { boardPackPdf } from './pack-pdf.js';

const titles = { en: 'Report on the year', 'zh-Hans': '年度工作报告', ar: 'تقرير السنة' };
const notes = { en: 'Read page two first.', 'zh-Hans': '请先阅读第二页。', ar: 'اقرأ الصفحة الثانية أولاً' };

/** Words of title and note as they are drawn in one stroke: Arabic from its last letter to its first. */
const drawn = {
  en: ['Report on the year', 'page two'],
  'zh-Hans': ['年度工作报告', '请先阅读第二页'],
  ar: ['السنة'].map((word) => [...word].reverse().join('')),
};

describe('the PDF of a board pack', () => {
  const directory = mkdtempSync(join(tmpdir(), 'pack-pdf-'));
  const path = join(directory, 'paper.pdf');

  beforeAll(async () => {
    const paper = await PDFDocument.create();
    paper.addPage();
    paper.addPage();
    writeFileSync(path, await paper.save());
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  /** Cover, contents, the first item, its paper with a title page and two of its own, the second item. */
  async function packIn(language: Language): Promise<PDFDocument> {
    const there = { date: '2027-01-20', time: '20:00', endDate: '2027-01-20', endTime: '21:30' };
    const storedFile = { id: 'file', name: 'paper.pdf', mediaType: 'application/pdf', bytes: 1 };
    const plain = {
      ...{ kind: 'discussion' as const, minutes: 30, presenterName: null, presenter: null, subject: null },
      ...{ cameLate: false, takenOutBy: null, viewerRecusedFor: null },
    };
    const paper = { id: 'paper', title: 'Figures', version: 1, storedFile };
    const meeting = {
      ...{
        number: 'AB-2027-01',
        title: titles[language],
        kind: 'ordinary' as const,
        mode: 'online' as const,
      },
      ...{ place: '', link: null, note: null, isDemonstration: false },
      localTimes: { viewer: null, meeting: { ...there, offset: '+08:00', zone: 'Asia/Shanghai' } },
      agenda: [
        { ...plain, id: 'one', title: titles[language], note: notes[language], papers: [paper] },
        { ...plain, id: 'two', title: 'Work plan', note: null, papers: [] },
      ],
    };
    const content = { language, reader: 'COL', meeting, pdfs: { paper: path } };
    return PDFDocument.load(await boardPackPdf(content));
  }

  it.each(languages)('can be read, searched and leafed through in %s', async (language) => {
    const pack = await packIn(language);
    const pages = textOfPages(pack);
    expect(pages).toHaveLength(7);
    pages.forEach((words, index) => expect(words.split('\n')).toContain(`${index + 1} / 7`));
    for (const words of drawn[language]) expect(pages[2]).toContain(words);
    // What the contents say is where things are.
    expect(pages[1]?.split('\n')).toEqual(expect.arrayContaining(['3', '4', '7']));
    expect(pages[6]).toContain('Work plan');
    expect(bookmarksOf(pack)).toEqual([
      titles[language],
      translators[language]('packs.contents'),
      `1  ${titles[language]}`,
      '1.1  Figures',
      '2  Work plan',
    ]);
  });
});
