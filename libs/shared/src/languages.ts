interface Shipped {
  /** What the language calls itself: the only honest label on a language switch. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** The tag to hand to `Intl` for dates and numbers. */
  formats: string;
}

/** The languages the portal ships, by BCP 47 tag. A further one needs an entry here and its folder in `locales/`. */
const shipped = {
  en: { name: 'English', direction: 'ltr', formats: 'en-GB' },
  'zh-Hans': { name: '简体中文', direction: 'ltr', formats: 'zh-Hans-CN' },
  // Latin digits and the Gregorian calendar, and the names of months that most Arab countries use.
  ar: { name: 'العربية', direction: 'rtl', formats: 'ar-u-nu-latn-ca-gregory' },
} satisfies Record<string, Shipped>;

/** A BCP 47 tag of a shipped language. */
export type Language = keyof typeof shipped;

export const languages = Object.keys(shipped) as readonly Language[];

export const defaultLanguage = 'en' satisfies Language;

export const languageName = (language: Language): string => shipped[language].name;

export const direction = (language: Language): 'ltr' | 'rtl' => shipped[language].direction;

export const formattingLocale = (language: Language): string => shipped[language].formats;

/** A text that may exist in several languages; English is always there. */
export type LocalisedText = { en: string } & Partial<Record<Language, string>>;

export function isLanguage(tag: unknown): tag is Language {
  return languages.includes(tag as Language);
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
