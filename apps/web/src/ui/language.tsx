import { formattingLocale, type Language } from '@gsenet/shared/languages';
import type { Translate } from '@gsenet/shared/translate';
import { createContext, use, useMemo, type ReactNode } from 'react';
import { formatIn, type CalendarWords, type Format } from './format.js';

/** All that is needed to speak one language: its tag, its catalogue, its names of months and days. */
export interface Speech {
  language: Language;
  t: Translate;
  words: CalendarWords;
}

interface Voice extends Speech {
  format: Format;
}

const VoiceContext = createContext<Voice | null>(null);

/** The language in which everything below speaks. */
export function LanguageProvider({ speech, children }: { speech: Speech; children: ReactNode }) {
  const voice = useMemo(
    () => ({ ...speech, format: formatIn(formattingLocale(speech.language), speech.t, speech.words) }),
    [speech],
  );
  return <VoiceContext value={voice}>{children}</VoiceContext>;
}

function useVoice(): Voice {
  const voice = use(VoiceContext);
  if (!voice) throw new Error('LanguageProvider is missing above');
  return voice;
}

/** The language of the page. */
export const useLanguage = (): Language => useVoice().language;

/** Says messages of the catalogue in the language of the page. */
export const useTranslate = (): Translate => useVoice().t;

/** Writes dates, numbers and lists as the language of the page does. */
export const useFormat = (): Format => useVoice().format;
