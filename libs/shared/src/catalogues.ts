import { catalogues } from './generated/catalogues.js';
import { languages, type Language } from './languages.js';
import { translator, type Translate } from './translate.js';

/** Every language at once: for the server and for tests. The browser loads the one it needs. */
export const translators = Object.fromEntries(
  languages.map((language) => [language, translator(language, catalogues[language])]),
) as Record<Language, Translate>;
