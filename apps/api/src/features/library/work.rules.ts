import type { Refused } from '@gsenet/shared/refused';
import type { LocalisedText } from '@gsenet/shared/languages';
import type { Author } from './author.rules.js';
import { licenceMeant } from './licences.js';
import { whyNotDerived, type Lineage } from './lineage.rules.js';
import { accessibilityFeatures, levels, subjects, type WorkKind, type WorkState } from './work.words.js';

export const longest = { title: 300, summary: 5000, name: 200, note: 500, reason: 1000, url: 2000 };
const most = { authors: 50, organisations: 50, editions: 60 };

export interface EditionTexts {
  language: string;
  title: string;
  summary: string;
  isTranslation: boolean;
  /** Where it can be read, if that is elsewhere. */
  link?: string | null;
}

/** What is said of a work. */
export interface WorkTexts {
  kind: WorkKind;
  title: LocalisedText;
  summary: LocalisedText | null;
  language: string;
  levels: number[];
  subjects: string[];
  sdgTargets: string[];
  directions: number[];
  accessibility: string[];
  licence: string | null;
  authors: Author[];
  lineage: Lineage | null;
  sourceUrl: string | null;
  sourceTitle: string | null;
  editions: EditionTexts[];
}

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const tag = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/;

/** The canonical tag of a language (BCP 47), or null where none is meant by it. */
export function languageMeant(written: string): string | null {
  try {
    const canonical = Intl.getCanonicalLocales(written.trim())[0] ?? '';
    return tag.test(canonical) && names.of(canonical) ? canonical : null;
  } catch {
    return null;
  }
}

/** What a language is called in another. */
export const nameOfLanguage = (tag: string, reader: string): string =>
  new Intl.DisplayNames(reader, { type: 'language' }).of(tag) ?? tag;

/** Why this cannot be said of a work, finished or not (network.md, section 5). */
export function whyNotTexts(work: WorkTexts): Refused | null {
  if (!work.title.en.trim()) return { code: 'WORK_WITHOUT_ENGLISH_TITLE', field: 'title' };
  return (
    whyTooLong(Object.values(work.title), longest.title, 'title') ??
    whyTooLong(Object.values(work.summary ?? {}), longest.summary, 'summary') ??
    (languageMeant(work.language) === work.language ? null : noLanguage('language')) ??
    whyUnknown(work.levels, levels, 'levels') ??
    whyUnknown(work.subjects, subjects, 'subjects') ??
    whyUnknown(work.directions, [1, 2, 3, 4, 5, 6], 'directions') ??
    whyUnknown(work.accessibility, accessibilityFeatures, 'accessibility') ??
    (work.licence === null || licenceMeant(work.licence)?.uri === work.licence
      ? null
      : { code: 'LICENCE_UNKNOWN' as const, field: 'licence' }) ??
    whyNotAuthors(work.authors) ??
    whyNotSource(work) ??
    whyNotEditions(work.editions)
  );
}

function whyNotAuthors(authors: readonly Author[]): Refused | null {
  if (authors.length > most.authors) return bad('authors');
  if (authors.some(({ name }) => !name.trim())) return { code: 'AUTHOR_WITHOUT_NAME', field: 'authors' };
  return whyTooLong(
    authors.map(({ name }) => name),
    longest.name,
    'authors',
  );
}

function whyNotSource({ sourceUrl, sourceTitle }: WorkTexts): Refused | null {
  if (sourceUrl !== null && !(sourceUrl.length <= longest.url && isWebAddress(sourceUrl)))
    return { code: 'SOURCE_NOT_AN_ADDRESS', field: 'sourceUrl' };
  return whyTooLong([sourceTitle ?? ''], longest.title, 'sourceTitle');
}

const isWebAddress = (text: string) => /^https?:\/\//i.test(text) && URL.canParse(text);

function whyNotEditions(editions: readonly EditionTexts[]): Refused | null {
  if (editions.length > most.editions) return bad('editions');
  if (new Set(editions.map(({ language }) => language)).size < editions.length)
    return { code: 'EDITION_TWICE', field: 'editions' };
  for (const { language, title, summary, link } of editions) {
    if (languageMeant(language) !== language) return noLanguage('editions');
    if (!title.trim()) return { code: 'EDITION_WITHOUT_TITLE', params: { language }, field: 'editions' };
    const long =
      whyTooLong([title], longest.title, 'editions') ?? whyTooLong([summary], longest.summary, 'editions');
    if (long) return long;
    if (link && !(link.length <= longest.url && isWebAddress(link)))
      return { code: 'EDITION_LINK_WRONG', params: { language }, field: 'editions' };
  }
  return null;
}

function whyTooLong(
  texts: readonly (string | undefined)[],
  longestText: number,
  field: string,
): Refused | null {
  return texts.some((text) => (text?.length ?? 0) > longestText)
    ? { code: 'TEXT_TOO_LONG', params: { most: longestText }, field }
    : null;
}

/** Words from a list, each at most once. */
function whyUnknown(given: readonly (string | number)[], known: readonly (string | number)[], field: string) {
  return given.every((word) => known.includes(word)) && new Set(given).size === given.length
    ? null
    : bad(field);
}

const bad = (field: string): Refused => ({ code: 'BAD_INPUT', params: { detail: field }, field });
const noLanguage = (field: string): Refused => ({ code: 'LANGUAGE_TAG_UNKNOWN', field });

/** What submitting looks at besides the state: a record that other libraries can take over. */
export interface WorkToSubmit {
  licence: string | null;
  lineage: Lineage | null;
  sourceLicence: string | null;
  organisations: number;
  /** Languages of editions, each with its files, those elsewhere included. */
  editions: { language: string; files: number }[];
}

/**
 * Why a draft is not ready for the editors: it has no maker, no licence, no edition or one without a file here or an
 * address elsewhere; or its
 * lineage forbids it.
 */
export function whyNotSubmit(work: WorkToSubmit): Refused | null {
  if (work.organisations === 0) return { code: 'WORK_WITHOUT_ORGANISATION', field: 'organisations' };
  if (work.licence === null) return { code: 'WORK_WITHOUT_LICENCE', field: 'licence' };
  const refused = work.lineage ? whyNotDerived(work.sourceLicence, work.licence) : null;
  if (refused) return refused;
  if (work.editions.length === 0) return { code: 'WORK_WITHOUT_EDITION', field: 'editions' };
  const empty = work.editions.find(({ files }) => files === 0);
  return empty
    ? { code: 'EDITION_WITHOUT_FILE', params: { language: empty.language }, field: 'editions' }
    : null;
}

/** What is done to a work, and from which state. */
const from = {
  change: ['draft', 'published'],
  submit: ['draft'],
  discard: ['draft'],
  review: ['submitted'],
  publish: ['in_review'],
  // One look at several counts as their review.
  publishTogether: ['submitted', 'in_review'],
  return: ['submitted', 'in_review'],
  withdraw: ['published'],
} satisfies Record<string, readonly WorkState[]>;
export type WorkAct = keyof typeof from;

const notIn = {
  draft: 'WORK_DRAFT',
  submitted: 'WORK_SUBMITTED',
  in_review: 'WORK_IN_REVIEW',
  published: 'WORK_PUBLISHED',
  withdrawn: 'WORK_WITHDRAWN',
} as const satisfies Record<WorkState, string>;

/** Why this is not the moment for an act. */
export const whyNotNow = (act: WorkAct, state: WorkState): Refused | null =>
  (from[act] as readonly WorkState[]).includes(state) ? null : { code: notIn[state] };

/** Why this person may not judge it: a work is published by other eyes than those that submitted it. */
export const whyNotJudge = (submittedById: string | null, personId: string): Refused | null =>
  submittedById === personId ? { code: 'WORK_TWO_PAIRS_OF_EYES' } : null;

/** Most works that are published in one act: as many as a page of the desk shows. */
export const mostTogether = 50;

/** Why these are not published in one act: none is chosen, one twice, or too many to have been looked at. */
export function whyNotTogether(ids: readonly string[]): Refused | null {
  if (ids.length === 0) return { code: 'NO_WORK_CHOSEN', field: 'works' };
  if (ids.length > mostTogether)
    return { code: 'TOO_MANY_WORKS', params: { most: mostTogether }, field: 'works' };
  return new Set(ids).size === ids.length ? null : bad('works');
}

/** A plain last part of an address from a title. */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  return plain || 'work';
}
