import { GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';
import { richTextFrom } from '@gsenet/shared/rich-text';
import { defaultLanguage, isLanguage, languages, type LocalisedText } from '@gsenet/shared/languages';
import { Refusal } from '../refusal.js';

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/;
const datePattern = /^\d{4}-\d{2}-\d{2}$/;
const wallClockPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

function text(name: string, description: string, accepts: (value: string) => boolean): GraphQLScalarType {
  const check = (value: unknown): string => {
    if (typeof value !== 'string' || !accepts(value)) throw new Refusal('BAD_INPUT', { detail: name });
    return value;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: check,
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : null),
  });
}

const realDate = (value: string) =>
  !Number.isNaN(Date.parse(`${value}T00:00:00Z`)) &&
  new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);

/** An instant, ISO 8601 with offset. */
export const Instant = text(
  'Instant',
  'A moment in time, ISO 8601 with an offset or Z.',
  (value) => instantPattern.test(value) && !Number.isNaN(Date.parse(value)),
);

/** A calendar date without a zone. */
export const CalendarDate = text(
  'CalendarDate',
  'A date of the calendar, YYYY-MM-DD, in no zone.',
  (value) => datePattern.test(value) && realDate(value),
);

/** What a clock on the wall says; together with an IANA zone it is an instant. */
export const WallClock = text(
  'WallClock',
  'What a clock on the wall of a place says, YYYY-MM-DDTHH:mm; an instant only together with an IANA zone.',
  (value) =>
    wallClockPattern.test(value) && realDate(value.slice(0, 10)) && !Number.isNaN(Date.parse(`${value}Z`)),
);

/** A language of the portal. */
export const LanguageTag = text(
  'Language',
  'The BCP 47 tag of a language that the portal speaks.',
  isLanguage,
);

/** A text in several languages, as an object, so that a further language changes no type. */
export const TextsByLanguage = new GraphQLScalarType({
  name: 'TextsByLanguage',
  description:
    'A text in every language in which it was written, as an object by BCP 47 tag; English is always there.',
  parseValue: localisedFrom,
  parseLiteral: (node, variables) => localisedFrom(valueFromASTUntyped(node, variables)),
});

/** A text with paragraphs, lists, bold, italic and links, as a tree: HTML there is none. */
export const RichTextTree = new GraphQLScalarType({
  name: 'RichText',
  description:
    'A text as a tree: a doc of paragraphs, bulletLists and orderedLists with bold, italic and link marks. Anything else is refused.',
  parseValue: richTextGiven,
  parseLiteral: (node, variables) => richTextGiven(valueFromASTUntyped(node, variables)),
});

function richTextGiven(value: unknown) {
  const text = richTextFrom(value);
  if (!text) throw new Refusal('BAD_INPUT', { detail: 'RichText' });
  return text;
}

/** The text without what is empty in it, nor the one character that PostgreSQL cannot store. */
function localisedFrom(value: unknown): LocalisedText {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const written = new Map<string, string>();
  for (const [language, words] of Object.entries(given)) {
    if (!isLanguage(language) || (words !== null && typeof words !== 'string'))
      throw new Refusal('BAD_INPUT', { detail: 'TextsByLanguage' });
    written.set(language, (words ?? '').replaceAll('\0', '').trim());
  }
  const english = written.get(defaultLanguage);
  if (english === undefined) throw new Refusal('BAD_INPUT', { detail: 'TextsByLanguage' });
  const texts: LocalisedText = { en: english };
  for (const language of languages) {
    const words = written.get(language);
    if (words) texts[language] = words;
  }
  return texts;
}
