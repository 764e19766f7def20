import { catalogueLoaders, type CataloguePart } from '@gsenet/shared/generated/catalogue-loaders';
import { formattingLocale, type Language } from '@gsenet/shared/languages';
import { translator } from '@gsenet/shared/translate';
import { calendarWords, type CalendarWords } from '../ui/format.js';
import type { Speech } from '../ui/language.js';

type Messages = Parameters<typeof translator>[1];

interface Spoken {
  language: Language;
  /** They are added to as they come, also where they are already spoken from. */
  messages: Messages;
  has: Set<CataloguePart | 'first'>;
}

/** What pages have asked for so far; a language that is chosen later brings it along. */
const wanted = new Set<CataloguePart | 'first'>(['first']);
/** None on the server, which has all of all languages. */
let spoken: Spoken | undefined;

/** Fetches one language, and no other. `words` are those of the server, where it has sent them. */
export async function loadSpeech(language: Language, words?: CalendarWords): Promise<Speech> {
  const coming: Spoken = { language, messages: {}, has: new Set() };
  spoken ??= coming;
  await bringWanted(coming);
  spoken = coming;
  return {
    language,
    t: translator(language, coming.messages),
    words: words ?? calendarWords(formattingLocale(language)),
  };
}

/** Fetches what a page says besides the words that all pages have. */
export async function loadParts(parts: readonly CataloguePart[]): Promise<void> {
  if (!spoken) return;
  parts.forEach((part) => wanted.add(part));
  await bringWanted(spoken);
}

async function bringWanted(into: Spoken): Promise<void> {
  const missing = [...wanted].filter((part) => !into.has.has(part));
  if (missing.length === 0) return;
  const brought = await Promise.all(missing.map((part) => catalogueLoaders[into.language][part]()));
  Object.assign(into.messages, ...brought.map(({ messages }) => messages));
  missing.forEach((part) => into.has.add(part));
  // Another page may have asked for more meanwhile.
  await bringWanted(into);
}
