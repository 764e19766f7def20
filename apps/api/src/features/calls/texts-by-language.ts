import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { defaultLanguage, languages, type Language, type LocalisedText } from '@gsenet/shared/languages';

/** The languages under the names that GraphQL allows: no hyphen. */
export const wireNames = languages.map((language) => ({ language, name: language.replace('-', '_') }));

@ObjectType({ description: 'A text in every language in which it was written.' })
export class TextsByLanguage {
  [language: string]: string | null;
}

@InputType({ description: 'A text in the languages in which it exists; English is always needed.' })
export class TextsByLanguageInput {
  [language: string]: string | null | undefined;
}

for (const { language, name } of wireNames) {
  const nullable = language !== defaultLanguage;
  Field(() => String, { nullable })(TextsByLanguage.prototype, name);
  Field(() => String, { nullable })(TextsByLanguageInput.prototype, name);
}

/** The text without what is empty in it, nor the one character that PostgreSQL cannot store. */
export function localisedFrom(texts: TextsByLanguageInput): LocalisedText {
  const written = wireNames.map(({ language, name }): [Language, string] => [
    language,
    (texts[name] ?? '').replaceAll('\0', '').trim(),
  ]);
  const kept = written.filter(([language, text]) => language === defaultLanguage || text !== '');
  return { en: '', ...Object.fromEntries(kept) };
}
