import { InputBase } from '@mantine/core';
import {
  direction,
  languageName,
  languages,
  type Language,
  type LocalisedText,
} from '@gsenet/shared/languages';
import { useFieldParts } from '../../ui/fields.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import classes from './call-form.module.css';

/** What stands in the fields of a text, by language. */
export function textsIn(entries: FormData, name: string): LocalisedText {
  const texts: LocalisedText = { en: '' };
  for (const language of languages) texts[language] = typed(entries, `${name}.${language}`);
  return texts;
}

interface TextInLanguagesProps {
  /** The English field has this name with `.en`; the others likewise. */
  name: string;
  label: string;
  hint?: string;
  initial?: Partial<LocalisedText>;
  /** How many lines are seen at once; one line where it is left out. */
  rows?: number;
  /** Keeps the translations folded until they are asked for. */
  folded?: boolean;
}

/** A text in every language: English is needed, the others help those who read them. */
export function TextInLanguages({ name, label, hint, initial = {}, rows, folded }: TextInLanguagesProps) {
  const t = useTranslate();
  const [english, ...others] = languages.map((language) => (
    <InOneLanguage
      key={language}
      name={`${name}.${language}`}
      language={language}
      hint={language === 'en' ? hint : undefined}
      initial={initial[language] ?? ''}
      rows={rows}
    />
  ));
  return (
    <fieldset className={classes.texts}>
      <legend>{label}</legend>
      {english}
      {folded ? (
        <details className={classes.folded}>
          <summary>{t('calls.form.translations')}</summary>
          <div className={classes.texts}>{others}</div>
        </details>
      ) : (
        others
      )}
    </fieldset>
  );
}

interface InOneLanguageProps {
  name: string;
  language: Language;
  hint?: string;
  initial: string;
  rows?: number;
}

function InOneLanguage({ language, rows, ...field }: InOneLanguageProps) {
  const optional = language !== 'en';
  const parts = useFieldParts({ ...field, label: languageName(language), optional });
  const written = { lang: language, dir: direction(language) };
  return rows ? (
    <InputBase {...parts} {...written} component="textarea" rows={rows} multiline />
  ) : (
    <InputBase {...parts} {...written} type="text" />
  );
}
