import { describe, expect, test } from '@jest/globals';
import { languageMeant, slugOf, whyNotNow, whyNotSubmit, whyNotTexts, type WorkTexts } from './work.rules.js';
import { workStates } from './work.words.js';

const by = 'https://creativecommons.org/licenses/by/4.0/';
const edition = { language: 'en', title: 'Small screens', summary: '', isTranslation: false };
const texts: WorkTexts = {
  kind: 'guideline',
  title: { en: 'Small screens' },
  summary: null,
  language: 'en',
  levels: [1],
  subjects: ['01'],
  sdgTargets: ['4.c'],
  directions: [3],
  accessibility: ['captions'],
  licence: by,
  authors: [{ name: 'Ada', orcid: null }],
  lineage: null,
  sourceUrl: null,
  sourceTitle: null,
  editions: [edition],
};

describe('a work says', () => {
  test.each<[string, Partial<WorkTexts>, string | null]>([
    ['what it is', {}, null],
    ['its title in English at least', { title: { en: ' ', ar: 'شاشات' } }, 'WORK_WITHOUT_ENGLISH_TITLE'],
    ['no title of a page', { title: { en: 'x'.repeat(301) } }, 'TEXT_TOO_LONG'],
    ['a language that there is', { language: 'qq' }, 'LANGUAGE_TAG_UNKNOWN'],
    ['its language as everybody writes it', { language: 'zh-hans' }, 'LANGUAGE_TAG_UNKNOWN'],
    ['levels that there are', { levels: [9] }, 'BAD_INPUT'],
    ['each level once', { levels: [1, 1] }, 'BAD_INPUT'],
    ['fields that there are', { subjects: ['11'] }, 'BAD_INPUT'],
    ['directions that there are', { directions: [0] }, 'BAD_INPUT'],
    ['features that schema.org knows', { accessibility: ['nice'] }, 'BAD_INPUT'],
    ['no licence yet', { licence: null }, null],
    ['its licence by the canonical address', { licence: by.slice(0, -1) }, 'LICENCE_UNKNOWN'],
    ['an author’s name', { authors: [{ name: ' ', orcid: null }] }, 'AUTHOR_WITHOUT_NAME'],
    ['where its original is', { sourceUrl: 'javascript:alert(1)' }, 'SOURCE_NOT_AN_ADDRESS'],
    ['each language once', { editions: [edition, edition] }, 'EDITION_TWICE'],
    ['the title of an edition', { editions: [{ ...edition, title: '' }] }, 'EDITION_WITHOUT_TITLE'],
    ['the language of an edition', { editions: [{ ...edition, language: 'x' }] }, 'LANGUAGE_TAG_UNKNOWN'],
  ])('%s', (_what, change, code) => expect(whyNotTexts({ ...texts, ...change })?.code ?? null).toBe(code));
});

describe('a work is ready for the editors', () => {
  const ready = {
    licence: by,
    lineage: null,
    sourceLicence: null,
    organisations: 1,
    editions: [{ language: 'en', files: 1 }],
  };
  test.each<[string, object, string | null]>([
    ['with maker, licence and file', {}, null],
    ['not without a maker', { organisations: 0 }, 'WORK_WITHOUT_ORGANISATION'],
    ['not without a licence', { licence: null }, 'WORK_WITHOUT_LICENCE'],
    ['not without an edition', { editions: [] }, 'WORK_WITHOUT_EDITION'],
    ['not with an empty edition', { editions: [{ language: 'fr', files: 0 }] }, 'EDITION_WITHOUT_FILE'],
    [
      'not as a translation of a work that nobody may translate',
      { lineage: 'translation', sourceLicence: by.replace('/by/', '/by-nd/') },
      'LINEAGE_NO_DERIVATIVES',
    ],
    ['as a translation of one that everybody may', { lineage: 'translation', sourceLicence: by }, null],
  ])('%s', (_what, change, code) => expect(whyNotSubmit({ ...ready, ...change })?.code ?? null).toBe(code));
});

describe('each act has its states', () => {
  const open = (act: Parameters<typeof whyNotNow>[0]) =>
    workStates.filter((state) => whyNotNow(act, state) === null);
  test.each([
    ['change', ['draft', 'published']],
    ['submit', ['draft']],
    ['review', ['submitted']],
    ['publish', ['in_review']],
    ['return', ['submitted', 'in_review']],
    ['withdraw', ['published']],
  ] as const)('%s', (act, states) => expect(open(act)).toEqual(states));
});

test.each([
  ['en', 'en'],
  ['ZH-hans', 'zh-Hans'],
  ['pt-br', 'pt-BR'],
  ['es-419', 'es-419'],
  ['swa', 'sw'],
  ['qq', null],
  ['x-private', null],
  ['', null],
  ["en'; drop", null],
])('%s is the language %s', (written, meant) => expect(languageMeant(written)).toBe(meant));

test.each([
  ['Teaching with small screens', 'teaching-with-small-screens'],
  ['Éducation & Équité', 'education-equite'],
  ['智慧教育', 'work'],
  ['x'.repeat(300), 'x'.repeat(80)],
])('%s stands under %s', (title, slug) => expect(slugOf(title)).toBe(slug));
