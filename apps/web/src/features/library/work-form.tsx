import { useEffect, useRef, useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { Acts, ActLink, SubmitButton } from '../../ui/act.js';
import { SelectField, TextField, type Option } from '../../ui/fields.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { useRows } from '../calls/ordered-parts.js';
import { TextInLanguages } from '../calls/text-in-languages.js';
import { romanNumber } from '../network/action-direction-list.js';
import { Choices } from './choices.js';
import { AuthorRows, EditionRows } from './work-rows.js';
import { workFrom } from './work-entries.js';
import { accessibilityFeatures, levels, subjects, workKinds } from './work-words.js';
import classes from './work.module.css';

const ToEdit = graphql(`
  fragment WorkToEdit on Work {
    id
    slug
    version
    kind
    titles
    summaries
    language
    levels
    subjects
    sdgTargets
    directions
    accessibility
    licence
    lineage
    sourceUrl
    sourceTitle
    sourceLicence
    sourceWork {
      slug
    }
    authors {
      name
      orcid
    }
    organisations {
      slug
    }
    editions {
      language
      title
      summary
      isTranslation
      link
    }
  }
`);
const Change = graphql(`
  mutation ChangeWork($id: ID!, $version: Int!, $work: WorkInput!) {
    changeWork(id: $id, version: $version, work: $work) {
      id
      version
    }
  }
`);

export interface WorkWords {
  licences: readonly { uri: string; name: string }[];
  organisations: readonly { slug: string; name: string }[];
  actionDirections: readonly { number: number; title: string }[];
  sdgTargets: readonly { code: string; label: string }[];
}

/** How long nothing is typed before it is saved by itself. */
const pause = 3000;

/** Says what a work is. It is saved as one types, and with the button. */
export function WorkForm({ work: given, words }: { work: FragmentType<typeof ToEdit>; words: WorkWords }) {
  const t = useTranslate();
  const { act, busy, errors } = useAct(Change);
  const work = readFragment(ToEdit, given);
  const authors = useRows('author', work.authors);
  const editions = useRows('edition', work.editions);
  const [saved, setSaved] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const waiting = useRef<number>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const save = async (entries: FormData) => {
    clearTimeout(waiting.current);
    const { id, version } = work;
    const done = await act({ id, version, work: workFrom(entries, authors.rows, editions.rows) });
    setSaved(Boolean(done));
  };
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  const changed = () => {
    setSaved(false);
    clearTimeout(waiting.current);
    waiting.current = window.setTimeout(() => {
      const form = place.current?.querySelector('form');
      if (form) void latest.current(new FormData(form));
    }, pause);
  };
  const licences: Option[] = words.licences.map(({ uri, name }) => ({ value: uri, label: name }));
  return (
    <div ref={place} className={classes.form} onInput={changed}>
      <Form errors={errors.map(atItsField)} onSubmit={(entries) => void save(entries)}>
        <SelectField
          name="kind"
          label={t('works.form.kind')}
          initial={work.kind}
          options={workKinds.map((kind) => ({ value: kind, label: t(`library.kind.${kind}`) }))}
        />
        <TextInLanguages name="title" label={t('works.form.title')} initial={work.titles} />
        <TextInLanguages
          name="summary"
          label={t('works.form.summary')}
          initial={work.summaries ?? {}}
          rows={3}
          folded
        />
        <TextField
          name="language"
          label={t('works.form.language')}
          hint={t('works.form.language.hint')}
          initial={work.language}
          dir="ltr"
        />
        <SelectField
          name="licence"
          label={t('works.licence')}
          hint={t('works.form.licence.hint')}
          initial={work.licence ?? ''}
          placeholder={t('works.form.licence.none')}
          options={licences}
        />
        <Choices
          name="organisations"
          legend={t('works.organisations')}
          chosen={work.organisations.map(({ slug }) => slug)}
          options={words.organisations.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <AuthorRows rows={authors} />
        <EditionRows rows={editions} />
        <SelectField
          name="lineage"
          label={t('works.form.source')}
          initial={work.lineage ?? ''}
          placeholder={t('works.form.source.none')}
          options={[
            { value: 'translation', label: t('works.form.source.translation') },
            { value: 'adaptation', label: t('works.form.source.adaptation') },
          ]}
        />
        <details open={work.lineage !== null}>
          <summary>{t('works.form.source.title')}</summary>
          <TextField
            name="sourceWork"
            label={t('works.form.source.work')}
            initial={work.sourceWork?.slug}
            dir="ltr"
            optional
          />
          <TextField
            name="sourceUrl"
            label={t('works.form.source.url')}
            initial={work.sourceUrl ?? ''}
            dir="ltr"
            optional
          />
          <TextField
            name="sourceTitle"
            label={t('works.form.source.title')}
            initial={work.sourceTitle ?? ''}
            optional
          />
          <SelectField
            name="sourceLicence"
            label={t('works.form.source.licence')}
            initial={work.sourceLicence ?? ''}
            placeholder={t('works.form.licence.none')}
            options={licences}
            optional
          />
        </details>
        <details>
          <summary>{t('works.form.tags')}</summary>
          <Choices
            name="directions"
            legend={t('works.direction')}
            chosen={work.directions.map(String)}
            options={words.actionDirections.map(({ number, title }) => ({
              value: String(number),
              label: `${romanNumber(number)} · ${title}`,
            }))}
          />
          <Choices
            name="sdgTargets"
            legend={t('works.sdgTarget')}
            chosen={work.sdgTargets}
            options={words.sdgTargets.map(({ code, label }) => ({
              value: code,
              label: `${code} · ${label}`,
            }))}
          />
          <Choices
            name="levels"
            legend={t('works.levels')}
            chosen={work.levels.map(String)}
            options={levels.map((level) => ({ value: level, label: t(`works.level.${level}`) }))}
          />
          <Choices
            name="subjects"
            legend={t('works.subjects')}
            chosen={work.subjects}
            options={subjects.map((code) => ({ value: code, label: t(`works.subject.${code}`) }))}
          />
          <Choices
            name="accessibility"
            legend={t('works.accessibility')}
            chosen={work.accessibility}
            options={accessibilityFeatures.map((word) => ({
              value: word,
              label: t(`works.feature.${word}`),
            }))}
          />
        </details>
        <p className={classes.quiet} role="status">
          {saved ? t('works.form.saved') : t('works.form.autosave')}
        </p>
        <Acts>
          <SubmitButton busy={busy}>{t('works.form.save')}</SubmitButton>
          <ActLink to={`/library/${work.slug}`} afresh>
            {t('works.form.back')}
          </ActLink>
        </Acts>
      </Form>
    </div>
  );
}

/** The API names what it refuses; a title has a field for each language. */
const atItsField = (error: FieldError): FieldError => ({
  ...error,
  field: error.field === 'title' ? 'title.en' : error.field,
});
