import { describe, expect, it, test } from '@jest/globals';
import { exampleLine, importColumns } from '@gsenet/shared/import-columns';
import fc from 'fast-check';
import {
  judgedLine,
  type Fields,
  type ImportedContent,
  type KnownWords,
  type KnownWork,
} from './import.rules.js';

const known: KnownWords = {
  organisations: new Map([
    ['col', 'id-of-col'],
    ['022k4wk35', 'id-of-bnu'],
  ]),
  sdgTargets: new Set(['4.4', '4.c']),
  broughtFor: 'id-of-bnu',
};
const judge = (fields: Fields, work: KnownWork | null = null) => judgedLine(fields, known, work);
const contentOf = (fields: Fields, work: KnownWork | null = null): ImportedContent => {
  const judged = judge(fields, work);
  if (judged.verdict !== 'make' && judged.verdict !== 'change') throw new Error(JSON.stringify(judged));
  return judged.content;
};
const plain: Fields = { external_id: 'a', type: 'report', language: 'en', title: 'Small screens' };

/** The work that a line has made. */
const workOf = (fields: Fields, more: Partial<KnownWork> = {}): KnownWork => ({
  id: 'id',
  version: 2,
  state: 'submitted',
  organisationId: 'id-of-bnu',
  lineage: null,
  sourceLicence: null,
  content: contentOf(fields),
  hasFiles: false,
  othersHaveFiles: true,
  ...more,
});

describe('a line of a table of works (issue of the library: import with dry run)', () => {
  it('makes the whole of the template’s example, ready for the editors', () => {
    expect(judge(exampleLine)).toMatchObject({
      verdict: 'make',
      becomes: 'submitted',
      lacks: null,
      content: {
        kind: 'guideline',
        language: 'zh-Hans',
        title: { en: 'Teaching with small screens', 'zh-Hans': '小屏幕教学' },
        authors: [
          { name: 'First author', orcid: 'https://orcid.org/0000-0002-1825-0097' },
          { name: 'Second author', orcid: null },
        ],
        organisationIds: ['id-of-col', 'id-of-bnu'],
        year: 2024,
        publishedOn: '2024-05-17',
        levels: [1, 2],
        subjects: ['01'],
        sdgTargets: ['4.4', '4.c'],
        directions: [3],
        edition: { title: '小屏幕教学', link: 'https://elibrary.example.org/elib-0001.pdf' },
      },
    });
  });

  it('makes a draft of what is not complete, and says what is missing', () => {
    expect(judge(plain)).toMatchObject({
      verdict: 'make',
      becomes: 'draft',
      lacks: { code: 'WORK_WITHOUT_ORGANISATION' },
    });
  });

  const read: [string, Fields, Partial<ImportedContent>][] = [
    ['a type as people write it', { type: 'Policy Brief' }, { kind: 'policy_brief' }],
    ['a field without its nought', { subjects: '1; 10' }, { subjects: ['01', '10'] }],
    ['a year', { date: '2019' }, { year: 2019, publishedOn: null }],
    ['a month', { date: '2019-03' }, { year: 2019, publishedOn: null }],
    ['a day', { date: '2020-02-29' }, { year: 2020, publishedOn: '2020-02-29' }],
    [
      'a licence by name',
      { licence: 'CC BY-SA 4.0' },
      { licence: 'https://creativecommons.org/licenses/by-sa/4.0/' },
    ],
    ['an Organisation by its ROR id', { organisations: '022k4wk35' }, { organisationIds: ['id-of-bnu'] }],
    ['a word once', { directions: '2;2；3' }, { directions: [2, 3] }],
    ['an author with a comma', { authors: 'Li, Wei' }, { authors: [{ name: 'Li, Wei', orcid: null }] }],
    [
      'an author in another script',
      { authors: '李薇（0000-0002-1825-0097）' },
      { authors: [{ name: '李薇', orcid: 'https://orcid.org/0000-0002-1825-0097' }] },
    ],
    [
      'an author with a remark',
      { authors: 'Ana (editor)' },
      { authors: [{ name: 'Ana (editor)', orcid: null }] },
    ],
  ];
  test.each(read)('takes %s', (_what, fields, content) => {
    expect(contentOf({ ...plain, ...fields })).toMatchObject(content);
  });

  const refused: [string, Fields, string, string][] = [
    ['an unknown type', { type: 'book' }, 'IMPORT_WORD_UNKNOWN', 'type'],
    ['no language', { language: '' }, 'LANGUAGE_TAG_UNKNOWN', 'language'],
    ['another language without English title', { language: 'fr' }, 'WORK_WITHOUT_ENGLISH_TITLE', 'title'],
    ['no title', { title: ' ' }, 'WORK_WITHOUT_ENGLISH_TITLE', 'title'],
    ['an unknown licence', { licence: 'all rights reserved' }, 'LICENCE_UNKNOWN', 'licence'],
    ['a wrong ORCID', { authors: 'Ana (0000-0002-1825-0098)' }, 'ORCID_WRONG', 'authors'],
    ['an unknown Organisation', { organisations: 'nobody' }, 'ORGANISATION_UNKNOWN_HERE', 'organisations'],
    ['a day that is none', { date: '2023-02-29' }, 'IMPORT_DATE_UNCLEAR', 'date'],
    ['a day in other words', { date: '17/05/2024' }, 'IMPORT_DATE_UNCLEAR', 'date'],
    ['a level that is none', { levels: '9' }, 'IMPORT_WORD_UNKNOWN', 'levels'],
    ['a field that is none', { subjects: '11' }, 'IMPORT_WORD_UNKNOWN', 'subjects'],
    ['a target that is none', { sdg_targets: '5.1' }, 'IMPORT_WORD_UNKNOWN', 'sdg_targets'],
    ['a direction that is none', { directions: '7' }, 'IMPORT_WORD_UNKNOWN', 'directions'],
    ['an address that is none', { link: 'javascript:alert(1)' }, 'EDITION_LINK_WRONG', 'editions'],
    ['a title without end', { title: 'x'.repeat(301) }, 'TEXT_TOO_LONG', 'title'],
  ];
  test.each(refused)('is refused with %s', (_what, fields, code, field) => {
    expect(judge({ ...plain, ...fields })).toMatchObject({ verdict: 'refuse', refused: { code, field } });
  });

  it('changes nothing a second time, in whatever state its work is meanwhile', () => {
    for (const fields of [exampleLine, plain])
      for (const state of ['draft', 'submitted', 'in_review', 'published', 'withdrawn'] as const)
        expect(judge(fields, workOf(fields, { state })).verdict).toBe('same');
  });

  it('changes nothing after publishing has given the work its day', () => {
    for (const date of ['', '2024']) {
      const fields = { ...exampleLine, date };
      const work = workOf(fields, { state: 'published' });
      work.content = { ...work.content, year: work.content.year ?? 2026, publishedOn: '2026-11-22' };
      expect(judge(fields, work).verdict).toBe('same');
    }
  });

  it('leaves what the table has no column for, and takes away what it has empty', () => {
    const work = workOf(exampleLine, { state: 'draft' });
    const { external_id, type, language, title } = exampleLine;
    const few = { external_id, type, language, title };
    expect(judge(few, work).verdict).toBe('same');
    const changed = judge({ ...few, authors: '', link: '' }, work);
    expect(changed).toMatchObject({
      verdict: 'change',
      changed: ['authors', 'link'],
      becomes: 'draft',
      lacks: { code: 'EDITION_WITHOUT_FILE' },
      content: { authors: [], licence: 'https://creativecommons.org/licenses/by/4.0/' },
    });
  });

  it('hands a draft in that has become complete', () => {
    const work = workOf({ ...exampleLine, licence: '' }, { state: 'draft' });
    expect(judge(exampleLine, work)).toMatchObject({
      verdict: 'change',
      changed: ['licence'],
      becomes: 'submitted',
    });
  });

  const notNow: [KnownWork['state'], string][] = [
    ['submitted', 'WORK_SUBMITTED'],
    ['in_review', 'WORK_IN_REVIEW'],
    ['withdrawn', 'WORK_WITHDRAWN'],
  ];
  test.each(notNow)('does not change a work that is %s', (state, code) => {
    const work = workOf(exampleLine, { state });
    expect(judge({ ...exampleLine, title_en: 'Another' }, work)).toMatchObject({
      verdict: 'refuse',
      refused: { code },
    });
  });

  it('says no more of another Organisation’s draft than that its identifier is taken', () => {
    const work = workOf(exampleLine, { state: 'draft', organisationId: 'id-of-col' });
    expect(judge({ ...exampleLine, title_en: 'Another' }, work)).toEqual({
      verdict: 'refuse',
      refused: { code: 'WORK_EXTERNAL_ID_TAKEN', field: 'external_id' },
    });
  });

  it('keeps what is public fit to be public', () => {
    const work = workOf(exampleLine, { state: 'published' });
    expect(judge({ ...exampleLine, title_en: 'Another' }, work)).toMatchObject({
      verdict: 'change',
      becomes: 'published',
    });
    expect(judge({ ...exampleLine, licence: '' }, work)).toMatchObject({
      verdict: 'refuse',
      refused: { code: 'WORK_WITHOUT_LICENCE' },
    });
  });

  it('takes whatever stands in the fields, and is stable: what a line makes, the same line leaves', () => {
    const anything = fc.record(
      Object.fromEntries(
        importColumns.map((column) => [column, fc.oneof(fc.string(), fc.constant(exampleLine[column]))]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anything, (fields: Fields) => {
        const judged = judge(fields);
        if (judged.verdict === 'make') expect(judge(fields, workOf(fields)).verdict).toBe('same');
        else expect(judged.verdict).toBe('refuse');
      }),
      { numRuns: 500 },
    );
  });
});
