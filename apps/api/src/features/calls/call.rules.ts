import type { LocalisedText } from '@gsenet/shared/languages';
import type { Refused } from '@gsenet/shared/refused';
import type { OrganisationKind } from '../organisations/organisation.entity.js';
import {
  alignmentKey,
  largestAmount,
  type CallSection,
  type CallState,
  type Criterion,
} from './call.entity.js';

/** A call as its window matters: open from an instant to, not including, another. */
export interface CallWindow {
  state: CallState;
  opensAt: Date;
  closesAt: Date;
}

/** Why nothing is accepted under a call at an instant: it is not open yet, or no longer (reading 8.10). */
export function whyNotOpen({ state, opensAt, closesAt }: CallWindow, now: Date): Refused | null {
  if (state === 'closed' || state === 'decided' || now >= closesAt)
    return { code: 'CALL_CLOSED', params: { closesAt: closesAt.toISOString() } };
  return state === 'draft' || now < opensAt
    ? { code: 'CALL_NOT_OPEN', params: { opensAt: opensAt.toISOString() } }
    : null;
}

/** What the Secretariat writes into a call. */
export interface CallContent {
  title: LocalisedText;
  text: LocalisedText;
  kind: string;
  directions: number[];
  opensAt: Date;
  closesAt: Date;
  timeZone: string;
  /** Whole units of `currency`. */
  ceiling: number;
  currency: string;
  sections: CallSection[];
  criteria: Criterion[];
  leastPartners: number;
  partnersMayLead: boolean;
  /** Kinds of Organisations that may lead; all if empty. */
  leadKinds: OrganisationKind[];
}

const longest = { title: 300, text: 20_000, question: 2_000 };
const mostParts = 30;
const key = /^[a-z][a-z0-9-]{0,49}$/;
const currencies = new Set(Intl.supportedValuesOf('currency'));

/** Why a call cannot say this, be it a draft or published: something in it is no number, no currency, no period. */
export function whyNotTerms(terms: CallContent): Refused | null {
  const { opensAt, closesAt, sections, criteria, leastPartners } = terms;
  const refused =
    whyNotText(terms.title, longest.title, 'title') ??
    whyNotText(terms.text, longest.text, 'text') ??
    whyNotDirections(terms.directions) ??
    whyNotAmount(terms.ceiling, 'ceiling');
  if (refused) return refused;
  if (terms.ceiling < 1) return { code: 'CALL_WITHOUT_CEILING', field: 'ceiling' };
  if (!currencies.has(terms.currency)) return { code: 'CURRENCY_UNKNOWN', field: 'currency' };
  if (closesAt <= opensAt) return { code: 'CALL_CLOSES_BEFORE_OPENING', field: 'closesWallClock' };
  if (!Number.isInteger(leastPartners) || leastPartners < 0 || leastPartners > 50)
    return { code: 'BAD_INPUT', params: { detail: 'leastPartners' }, field: 'leastPartners' };
  return (
    whyNotParts(sections, 'sections', ({ question, mostWords }) =>
      !Number.isInteger(mostWords) || mostWords < 1 || mostWords > 10_000
        ? { code: 'SECTION_LIMIT', field: 'sections' }
        : whyNotText(question, longest.question, 'sections'),
    ) ??
    whyNotParts(criteria, 'criteria', ({ weight }) =>
      Number.isInteger(weight) && weight >= 1 && weight <= 100
        ? null
        : { code: 'WEIGHT_NOT_WHOLE', field: 'criteria' },
    )
  );
}

/** Why an amount of money is none: amounts are whole units of the call’s currency, from zero to a million millions. */
export function whyNotAmount(amount: number, field: string): Refused | null {
  if (!Number.isSafeInteger(amount) || amount < 0) return { code: 'AMOUNT_NOT_WHOLE', field };
  return amount > largestAmount ? { code: 'AMOUNT_TOO_LARGE', params: { most: largestAmount }, field } : null;
}

/** Why numbers are not those of action directions, each at most once. */
export function whyNotDirections(directions: readonly number[]): Refused | null {
  const known = directions.every((number) => Number.isInteger(number) && number >= 1 && number <= 6);
  return known && new Set(directions).size === directions.length
    ? null
    : { code: 'BAD_INPUT', params: { detail: 'directions' }, field: 'directions' };
}

/**
 * Why a draft cannot be published: nobody could answer it, or it could not be judged by. Its criteria weigh 100
 * together, and alignment with the vision and mission is one of them (Rules of Procedure, section 4, Call).
 */
export function whyNotPublish(
  call: CallWindow & Pick<CallContent, 'sections' | 'criteria'>,
  now: Date,
): Refused | null {
  const { state, closesAt, sections, criteria } = call;
  if (state !== 'draft') return { code: 'CALL_PUBLISHED' };
  if (closesAt <= now) return { code: 'CALL_CLOSES_IN_THE_PAST', field: 'closesWallClock' };
  if (sections.length === 0) return { code: 'CALL_WITHOUT_SECTIONS', field: 'sections' };
  if (!criteria.some((criterion) => criterion.key === alignmentKey))
    return { code: 'CALL_WITHOUT_ALIGNMENT', field: 'criteria' };
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  return sum === 100 ? null : { code: 'CALL_WEIGHTS', params: { sum }, field: 'criteria' };
}

/**
 * Why a call cannot be changed so. A draft may become anything. People rely on what is published: of it only words
 * are mended, and the deadline is moved, to a later time and while it has not passed.
 */
export function whyNotChange(
  before: CallWindow & CallContent,
  after: CallContent,
  now: Date,
): Refused | null {
  if (before.state === 'draft') return null;
  const closesAt = before.closesAt.toISOString();
  if (before.state !== 'published' || now >= before.closesAt)
    return { code: 'CALL_CLOSED', params: { closesAt } };
  if (after.closesAt < before.closesAt)
    return { code: 'DEADLINE_EARLIER', params: { closesAt }, field: 'closesWallClock' };
  return JSON.stringify(fixed(before)) === JSON.stringify(fixed(after)) ? null : { code: 'CALL_TERMS_FIXED' };
}

/**
 * Why a call cannot be closed as decided: proposals may still come, or one that counts has no decision yet. What was
 * withdrawn, never submitted, or found not eligible waits for none.
 */
export function whyNotDecideCall(call: CallWindow, undecided: number, now: Date): Refused | null {
  if (call.state === 'decided') return { code: 'CALL_DECIDED' };
  if (call.state === 'draft') return { code: 'NOT_FOUND' };
  if (now < call.closesAt)
    return { code: 'CALL_STILL_OPEN', params: { closesAt: call.closesAt.toISOString() } };
  return undecided > 0 ? { code: 'CALL_UNDECIDED', params: { undecided } } : null;
}

/** What applicants rely on once a call is published. */
function fixed({
  kind,
  directions,
  opensAt,
  timeZone,
  ceiling,
  currency,
  sections,
  criteria,
  leastPartners,
  partnersMayLead,
  leadKinds,
}: CallContent) {
  return [
    [kind, directions, opensAt, timeZone, ceiling, currency, leastPartners, partnersMayLead, leadKinds],
    sections.map((section) => [
      section.key,
      section.required,
      section.mostWords,
      texts(section.title, section.question),
    ]),
    criteria.map((criterion) => [criterion.key, criterion.weight, texts(criterion.title)]),
  ];
}

/** Texts in an order of languages of their own: the database keeps none. */
const texts = (...all: LocalisedText[]) => all.map((text) => Object.entries(text).sort());

function whyNotText(text: LocalisedText, most: number, field: string): Refused | null {
  if (text.en.trim() === '') return { code: 'ENGLISH_MISSING', field };
  const tooLong = Object.values(text).some((words) => words.length > most);
  return tooLong ? { code: 'TEXT_TOO_LONG', params: { most }, field } : null;
}

function whyNotParts<Part extends { key: string; title: LocalisedText }>(
  parts: readonly Part[],
  field: string,
  whyNotPart: (part: Part) => Refused | null,
): Refused | null {
  const keys = new Set(parts.map((part) => part.key));
  if (parts.length > mostParts || keys.size < parts.length || ![...keys].every((word) => key.test(word)))
    return { code: 'BAD_INPUT', params: { detail: `${field}.key` }, field };
  return (
    parts.map((part) => whyNotText(part.title, longest.title, field) ?? whyNotPart(part)).find(Boolean) ??
    null
  );
}
