import { ActButton } from '../../ui/act.js';
import { CheckboxField, TextAreaField, TextField } from '../../ui/fields.js';
import { useTranslate } from '../../ui/language.js';
import type { Rows } from '../calls/ordered-parts.js';
import classes from './work.module.css';

/** Who made it, each by name and, if they have one, by ORCID iD. */
export function AuthorRows({ rows }: { rows: Rows<{ name: string; orcid?: string | null }> }) {
  const t = useTranslate();
  return (
    <>
      {rows.rows.map(({ id, part }, index) => (
        <fieldset key={id} className={classes.row}>
          <legend>{t('works.form.author', { number: String(index + 1) })}</legend>
          <TextField name={`${id}.name`} label={t('works.form.author.name')} initial={part?.name} />
          <TextField
            name={`${id}.orcid`}
            label={t('works.form.author.orcid')}
            initial={part?.orcid ?? ''}
            dir="ltr"
            optional
          />
          <ActButton onClick={() => rows.remove(id)}>{t('works.form.remove')}</ActButton>
        </fieldset>
      ))}
      <ActButton onClick={rows.add}>{t('works.form.author.add')}</ActButton>
    </>
  );
}

interface Edition {
  language: string;
  title: string;
  summary: string;
  isTranslation: boolean;
  link?: string | null;
}

/** The languages that it can be read in. */
export function EditionRows({ rows }: { rows: Rows<Edition> }) {
  const t = useTranslate();
  return (
    <>
      {rows.rows.map(({ id, part }, index) => (
        <fieldset key={id} className={classes.row}>
          <legend>{t('works.form.edition', { number: String(index + 1) })}</legend>
          <TextField
            name={`${id}.language`}
            label={t('works.language')}
            hint={t('works.form.language.hint')}
            initial={part?.language}
            dir="ltr"
          />
          <TextField name={`${id}.title`} label={t('works.form.edition.title')} initial={part?.title} />
          <TextAreaField
            name={`${id}.summary`}
            label={t('works.form.edition.summary')}
            initial={part?.summary}
            rows={3}
            optional
          />
          <TextField
            name={`${id}.link`}
            label={t('works.form.edition.link')}
            initial={part?.link ?? ''}
            dir="ltr"
            optional
          />
          <CheckboxField
            name={`${id}.isTranslation`}
            label={t('works.form.edition.translation')}
            initial={part?.isTranslation}
          />
          <ActButton onClick={() => rows.remove(id)}>{t('works.form.remove')}</ActButton>
        </fieldset>
      ))}
      <ActButton onClick={rows.add}>{t('works.form.edition.add')}</ActButton>
    </>
  );
}
