import { catalogueLoaders } from '@gsenet/shared/generated/catalogue-loaders';
import { formattingLocale, type Language } from '@gsenet/shared/languages';
import { translator } from '@gsenet/shared/translate';
import { calendarWords, type CalendarWords } from '../ui/format.js';
import type { Speech } from '../ui/language.js';

/** Fetches one language, and no other. `words` are those of the server, where it has sent them. */
export async function loadSpeech(language: Language, words?: CalendarWords): Promise<Speech> {
  const { messages } = await catalogueLoaders[language]();
  return {
    language,
    t: translator(language, messages),
    words: words ?? calendarWords(formattingLocale(language)),
  };
}
