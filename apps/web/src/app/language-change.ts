import { direction, type Language } from '@gsenet/shared/languages';
import { createContext, use } from 'react';
import { loadSpeech } from '../platform/catalogue.js';
import type { Speech } from '../ui/language.js';

/** Changes the language in place, keeping the page and what was typed in it. Rejects when there is no connection. */
export type LanguageChange = (language: Language) => Promise<void>;

const LanguageChangeContext = createContext<LanguageChange | null>(null);

export const LanguageChangeProvider = LanguageChangeContext;

/** Null where the language changes by posting a form: on the server, and in pages without script. */
export const useLanguageChange = (): LanguageChange | null => use(LanguageChangeContext);

/** Has the server remember the choice, fetches the language, and turns the document round where it reads the other way. */
export async function adoptLanguage(language: Language): Promise<Speech> {
  const [speech, answer] = await Promise.all([
    loadSpeech(language),
    fetch('/language', {
      method: 'POST',
      body: new URLSearchParams({ language, back: '/' }),
      redirect: 'manual',
    }),
  ]);
  if (!answer.ok && answer.type !== 'opaqueredirect') throw new Error(`/language answered ${answer.status}`);
  document.documentElement.lang = language;
  document.documentElement.dir = direction(language);
  return speech;
}
