import type { Language } from '@gsenet/shared/languages';
import { formattingLocale } from '@gsenet/shared/languages';
import { translator } from '@gsenet/shared/translate';
import { calendarWords, type CalendarWords } from '../ui/format.js';
import type { Speech } from '../ui/language.js';

const catalogues = {
  en: () => import('@gsenet/shared/generated/catalogue-en'),
  'zh-Hans': () => import('@gsenet/shared/generated/catalogue-zh-Hans'),
  ar: () => import('@gsenet/shared/generated/catalogue-ar'),
} satisfies Record<Language, unknown>;

/** Fetches one language, and no other. `words` are those of the server, where it has sent them. */
export async function loadSpeech(language: Language, words?: CalendarWords): Promise<Speech> {
  const { messages } = await catalogues[language]();
  return {
    language,
    t: translator(language, messages),
    words: words ?? calendarWords(formattingLocale(language)),
  };
}
