import type { ImportColumn } from '@gsenet/shared/import-columns';
import { isLanguage, type LocalisedText } from '@gsenet/shared/languages';
import type { Refused } from '@gsenet/shared/refused';
import { orcidMeant, type Author } from '../library/author.rules.js';
import { licenceMeant } from '../library/licences.js';
import type { Lineage } from '../library/lineage.rules.js';
import { languageMeant, whyNotNow, whyNotSubmit, whyNotTexts } from '../library/work.rules.js';
import { levels, subjects, workKinds, type WorkKind, type WorkState } from '../library/work.words.js';

export const verdicts = ['make', 'change', 'same', 'refuse'] as const;
export type Verdict = (typeof verdicts)[number];

/** What a line says of a work, and what stands there already. */
export interface ImportedContent {
  kind: WorkKind;
  language: string;
  title: LocalisedText;
  summary: LocalisedText | null;
  authors: Author[];
  organisationIds: string[];
  licence: string | null;
  year: number | null;
  publishedOn: string | null;
  levels: number[];
  subjects: string[];
  sdgTargets: string[];
  directions: number[];
  /** In the language in which the work was made. */
  edition: { title: string; summary: string; link: string | null };
}

/** A work that has the line’s identifier already. */
export interface KnownWork {
  id: string;
  version: number;
  state: WorkState;
  organisationId: string | null;
  lineage: Lineage | null;
  sourceLicence: string | null;
  content: ImportedContent;
  /** Whether the edition in its own language has files in the store, and whether every other edition has. */
  hasFiles: boolean;
  othersHaveFiles: boolean;
}

export interface KnownWords {
  /** Organisations by slug and by ROR id. */
  organisations: ReadonlyMap<string, string>;
  sdgTargets: ReadonlySet<string>;
  /** For which the Secretariat brings works. */
  broughtFor: string;
}

export type JudgedLine =
  | { verdict: 'refuse'; refused: Refused }
  | { verdict: 'same'; work: KnownWork }
  | {
      verdict: 'make' | 'change';
      work: KnownWork | null;
      content: ImportedContent;
      changed: ImportColumn[];
      becomes: WorkState;
      /** What keeps a draft from being submitted. */
      lacks: Refused | null;
    };

const directions = [1, 2, 3, 4, 5, 6] as const;

export type Fields = Partial<Record<ImportColumn, string>>;

class Refusing extends Error {
  constructor(readonly refused: Refused) {
    super(refused.code);
  }
}
const refuse = (refused: Refused): never => {
  throw new Refusing(refused);
};

/**
 * What a line of the table would do: make a work, change one, nothing, or be refused with a reason. A column that the
 * table does not have leaves what stands; one that is there and empty takes it away. What can be submitted is, because
 * the Secretariat does not bring thousands of works in order to hand in each by itself; the rest becomes drafts.
 */
export function judgedLine(fields: Fields, known: KnownWords, work: KnownWork | null): JudgedLine {
  try {
    return judged(fields, known, work);
  } catch (error) {
    if (error instanceof Refusing) return { verdict: 'refuse', refused: error.refused };
    throw error;
  }
}

function judged(fields: Fields, known: KnownWords, work: KnownWork | null): JudgedLine {
  const content = contentIn(fields, known, work?.content ?? null);
  const { edition, organisationIds: _ids, ...texts } = content;
  const editions = [{ language: content.language, ...edition, isTranslation: false }];
  const said = { accessibility: [], lineage: null, sourceUrl: null, sourceTitle: null };
  const why = whyNotTexts({ ...texts, ...said, editions });
  if (why) return { verdict: 'refuse', refused: why };
  const lacks = whyNotSubmit(readinessOf(content, work));
  if (!work) {
    const changed = (Object.keys(fields) as ImportColumn[]).filter((column) => fields[column]?.trim());
    return { verdict: 'make', work, content, changed, becomes: lacks ? 'draft' : 'submitted', lacks };
  }
  const changed = differences(work.content, content);
  if (changed.length === 0) return { verdict: 'same', work };
  const notNow = whyNotChange(work, known.broughtFor) ?? (work.state === 'published' ? lacks : null);
  if (notNow) return { verdict: 'refuse', refused: notNow };
  const becomes = work.state === 'draft' && !lacks ? 'submitted' : work.state;
  return { verdict: 'change', work, content, changed, becomes, lacks };
}

/** A draft of another Organisation is not the Secretariat’s to change: that it is there is all that is said of it. */
function whyNotChange(work: KnownWork, broughtFor: string): Refused | null {
  const isOthersDraft = work.state !== 'published' && work.organisationId !== broughtFor;
  return isOthersDraft
    ? { code: 'WORK_EXTERNAL_ID_TAKEN', field: 'external_id' }
    : whyNotNow('change', work.state);
}

function readinessOf(content: ImportedContent, work: KnownWork | null): Parameters<typeof whyNotSubmit>[0] {
  const sameLanguage = work?.content.language === content.language;
  const here = Boolean(content.edition.link) || (sameLanguage && Boolean(work?.hasFiles));
  return {
    licence: content.licence,
    lineage: work?.lineage ?? null,
    sourceLicence: work?.sourceLicence ?? null,
    organisations: content.organisationIds.length,
    editions: [
      { language: content.language, files: Number(here) },
      ...(work && !work.othersHaveFiles ? [{ language: content.language, files: 0 }] : []),
    ],
  };
}

function contentIn(fields: Fields, known: KnownWords, before: ImportedContent | null): ImportedContent {
  const given = (column: ImportColumn) => fields[column]?.trim();
  /** What a column says, or what stands where the table does not have it. */
  const or = <T>(column: ImportColumn, read: (text: string) => T, standing: T | undefined, none: T): T => {
    const text = given(column);
    return text === undefined ? (standing ?? none) : text === '' ? none : read(text);
  };
  const language =
    languageMeant(given('language') ?? '') ?? refuse({ code: 'LANGUAGE_TAG_UNKNOWN', field: 'language' });
  const edition = before?.language === language ? before.edition : undefined;
  const own = given('title') ?? '';
  const ownSummary = or('summary', (text) => text, edition?.summary, '');
  const { year = null, publishedOn = null } = before ?? {};
  return {
    kind: kindIn(given('type') ?? ''),
    language,
    title: inLanguages(language, own, given('title_en'), before?.title ?? null) ?? { en: '' },
    summary: inLanguages(language, ownSummary, given('summary_en'), before?.summary ?? null),
    authors: or('authors', (text) => parts(text).map(authorIn), before?.authors, []),
    organisationIds: or(
      'organisations',
      (text) => parts(text).map((part) => organisationIn(part, known)),
      before?.organisationIds,
      [],
    ),
    licence: or(
      'licence',
      (text) => licenceMeant(text)?.uri ?? refuse({ code: 'LICENCE_UNKNOWN', field: 'licence' }),
      before?.licence ?? undefined,
      null as string | null,
    ),
    ...dateIn(given('date') ?? '', { year, publishedOn }),
    levels: or('levels', (text) => parts(text).map((part) => numberIn(part, 'levels')), before?.levels, []),
    subjects: or('subjects', (text) => parts(text).map(subjectIn), before?.subjects, []),
    sdgTargets: or(
      'sdg_targets',
      (text) => parts(text).map((part) => targetIn(part, known)),
      before?.sdgTargets,
      [],
    ),
    directions: or(
      'directions',
      (text) => parts(text).map((part) => numberIn(part, 'directions')),
      before?.directions,
      [],
    ),
    edition: {
      title: own,
      summary: ownSummary,
      link: or('link', (text): string | null => text, edition?.link, null),
    },
  };
}

/** A text in English and in its own language, where the portal has that; other languages keep theirs. */
function inLanguages(
  language: string,
  own: string,
  english: string | undefined,
  before: LocalisedText | null,
): LocalisedText | null {
  const isEnglish = /^en(-|$)/.test(language);
  const en = english || (isEnglish ? own : english === undefined ? (before?.en ?? '') : '');
  if (!en) return null;
  return { ...before, en, ...(isLanguage(language) && language !== 'en' && own && { [language]: own }) };
}

/** Spreadsheets of some languages separate by `;`, people also by `|`; commas stand inside names. */
const parts = (text: string): string[] => [
  ...new Set(
    text
      .split(/[;|；]/)
      .map((part) => part.trim())
      .filter(Boolean),
  ),
];

function kindIn(text: string): WorkKind {
  const word = text.toLowerCase().replace(/[\s-]+/g, '_');
  const kind = workKinds.find((one) => one === word);
  return kind ?? unknown('type', text);
}

/** `Name`, or `Name (ORCID iD)`, in any brackets. */
function authorIn(text: string): Author {
  const [, name = '', orcid] = /^(.*?)\s*(?:[([<（]\s*([^)\]>）]*\d[^)\]>）]*)[)\]>）])?$/s.exec(text) ?? [];
  if (!orcid) return { name: name.trim(), orcid: null };
  const meant =
    orcidMeant(orcid) ?? refuse({ code: 'ORCID_WRONG', params: { name: name.trim() }, field: 'authors' });
  return { name: name.trim(), orcid: meant };
}

function organisationIn(text: string, { organisations }: KnownWords): string {
  const key = text.toLowerCase().replace(/^(https?:\/\/)?ror\.org\//, '');
  return (
    organisations.get(key) ??
    refuse({ code: 'ORGANISATION_UNKNOWN_HERE', params: { slug: text }, field: 'organisations' })
  );
}

const unknown = (column: ImportColumn, word: string): never =>
  refuse({ code: 'IMPORT_WORD_UNKNOWN', params: { column, word }, field: column });

function numberIn(text: string, column: 'levels' | 'directions'): number {
  const known: readonly number[] = column === 'levels' ? levels : directions;
  return /^\d{1,2}$/.test(text) && known.includes(Number(text)) ? Number(text) : unknown(column, text);
}

/** Spreadsheets take the leading nought of a field away. */
function subjectIn(text: string): string {
  const code = text.padStart(2, '0');
  return (subjects as readonly string[]).includes(code) ? code : unknown('subjects', text);
}

function targetIn(text: string, { sdgTargets }: KnownWords): string {
  const code = text.toLowerCase();
  return sdgTargets.has(code) ? code : unknown('sdg_targets', text);
}

interface When {
  year: number | null;
  publishedOn: string | null;
}

/**
 * A day, or a year with or without its month, of which the year is kept. Nothing leaves what stands, and so does the year
 * that stands: publishing has given the work a day meanwhile, and the same table must then change nothing.
 */
function dateIn(text: string, before: When): When {
  if (text === '') return before;
  const [, written = '', month, day] = /^(\d{4})(-(?:0[1-9]|1[0-2]))?(-\d{2})?$/.exec(text) ?? [];
  const year = Number(written);
  if (year < 1000 || (day && !(month && isRealDay(text))))
    return refuse({ code: 'IMPORT_DATE_UNCLEAR', field: 'date' });
  if (day) return { year, publishedOn: text };
  return before.year === year ? before : { year, publishedOn: null };
}

function isRealDay(text: string): boolean {
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** The columns in which two contents differ. */
export function differences(before: ImportedContent, after: ImportedContent): ImportColumn[] {
  const parted: [ImportColumn, (content: ImportedContent) => unknown][] = [
    ['type', ({ kind }) => kind],
    ['language', ({ language }) => language],
    ['title', ({ edition }) => edition.title],
    ['title_en', ({ title }) => sorted(title)],
    ['summary', ({ edition }) => edition.summary],
    ['summary_en', ({ summary }) => sorted(summary)],
    ['authors', ({ authors }) => authors.map(({ name, orcid }) => [name, orcid])],
    ['organisations', ({ organisationIds }) => organisationIds],
    ['licence', ({ licence }) => licence],
    ['date', ({ year, publishedOn }) => [year, publishedOn]],
    ['levels', ({ levels }) => levels],
    ['subjects', ({ subjects }) => subjects],
    ['sdg_targets', ({ sdgTargets }) => sdgTargets],
    ['directions', ({ directions }) => directions],
    ['link', ({ edition }) => edition.link],
  ];
  return parted
    .filter(([, read]) => JSON.stringify(read(before)) !== JSON.stringify(read(after)))
    .map(([column]) => column);
}

const sorted = (text: LocalisedText | null) =>
  text && Object.entries(text).sort(([a], [b]) => (a < b ? -1 : 1));
