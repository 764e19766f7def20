/** The languages the portal ships. A further one needs its folder in `locales/` and a line here. */
export const languages = ['en', 'zh-Hans', 'ar'] as const;

/** A BCP 47 tag of a shipped language. */
export type Language = (typeof languages)[number];

export const defaultLanguage: Language = 'en';

/** What each language calls itself: the only honest label on a language switch. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  'zh-Hans': '简体中文',
  ar: 'العربية',
};

/** A text that may exist in several languages; English is always there. */
export type LocalisedText = { en: string } & Partial<Record<Language, string>>;

export function isLanguage(tag: unknown): tag is Language {
  return languages.includes(tag as Language);
}

export function direction(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/**
 * The tag to hand to `Intl`: Arabic with Latin digits and the Gregorian calendar, as the Arab League's
 * bodies write their dates.
 */
export function formattingLocale(language: Language): string {
  return { en: 'en-GB', 'zh-Hans': 'zh-Hans-CN', ar: 'ar-TN-u-nu-latn-ca-gregory' }[language];
}

/** The best shipped language for an Accept-Language header. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.trim().split(';q=');
      return { tag: tag.toLowerCase(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of wanted) {
    const match = languages.find((language) => tag.split('-')[0] === language.split('-')[0]);
    if (match) return match;
  }
  return defaultLanguage;
}
