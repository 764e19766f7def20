import { messages as ar } from './generated/catalogue-ar.js';
import { messages as en } from './generated/catalogue-en.js';
import { messages as zhHans } from './generated/catalogue-zh-Hans.js';
import type { Language } from './languages.js';
import { translator, type Translate } from './translate.js';

/** Every language at once: for the server and for tests. The browser loads the one it needs. */
export const translators: Record<Language, Translate> = {
  en: translator('en', en),
  'zh-Hans': translator('zh-Hans', zhHans),
  ar: translator('ar', ar),
};
