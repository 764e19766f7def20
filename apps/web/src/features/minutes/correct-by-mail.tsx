import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { DraftByMailFragment } from '../../gql/graphql.js';
import { PageForm } from '../../platform/page-form.js';
import type { FormState } from '../../platform/page.js';
import { ActButton, SubmitButton } from '../../ui/act.js';
import { TextAreaField } from '../../ui/fields.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { PageHeader } from '../../ui/page-header.js';
import { RichText } from '../../ui/rich-text.js';
import { StatusWord } from '../../ui/status-word.js';
import { sectionTitle } from './section-title.js';
import classes from './by-mail.module.css';

const Draft = graphql(`
  fragment DraftByMail on DraftToCorrect {
    title
    number
    personName
    canCorrect
    hasAgreed
    closes {
      date
      time
    }
    sections {
      key
      title
    }
    section {
      key
      title
      text
      isWhole
    }
    given {
      id
      text
      state
      answer
    }
  }
`);

interface CorrectByMailProps {
  draft: FragmentType<typeof Draft>;
  form: FormState;
  token: string;
}

/** A draft of minutes, one section at a time, so that the page stays small however long the draft is. */
export function CorrectByMail({ draft, form, token }: CorrectByMailProps) {
  const t = useTranslate();
  const format = useFormat();
  const shown = readFragment(Draft, draft);
  const { title, number, personName, canCorrect, hasAgreed, closes, sections, section, given } = shown;
  const by = format.moment(`${closes.date}T${closes.time}`);
  const address = `/minutes/${token}`;
  return (
    <>
      <PageHeader kind={t('minutes.draft')} title={<bdi>{title}</bdi>}>
        {canCorrect ? t('minutes.byMail.lead', { name: personName, by }) : t('minutes.byMail.over', { by })}
      </PageHeader>
      {form.done && (
        <p role="status">
          <StatusWord tone="good">
            {t(form.done === 'agreed' ? 'minutes.agreed' : 'minutes.correct.given')}
          </StatusWord>
        </p>
      )}
      {canCorrect && section && <Section section={section} address={address} form={form} number={number} />}
      {canCorrect && (
        <nav aria-label={t('minutes.byMail.sections')}>
          <h2>{t('minutes.byMail.sections')}</h2>
          <ol className={classes.sections}>
            {sections.map(({ key, title: name }) => (
              <li key={key}>
                <a
                  href={`${address}?section=${encodeURIComponent(key)}`}
                  aria-current={key === section?.key ? 'page' : undefined}
                >
                  <bdi>{sectionTitle(t, key, name)}</bdi>
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {canCorrect && !hasAgreed && form.done !== 'agreed' && given.length === 0 && (
        <PageForm action={address} form={{ values: {}, errors: [] }}>
          <ActButton type="submit" name="agree" value="yes">
            {t('minutes.agree')}
          </ActButton>
        </PageForm>
      )}
      {given.length > 0 && (
        <section>
          <h2>{t('minutes.byMail.given')}</h2>
          <ul className={classes.sections}>
            {given.map(({ id, text, state, answer }) => (
              <li key={id}>
                <bdi>{text}</bdi> · {t(`minutes.correction.${state as 'waiting'}`)} <bdi>{answer}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface SectionProps {
  section: NonNullable<DraftByMailFragment['section']>;
  address: string;
  form: FormState;
  /** Of the meeting. */
  number: string;
}

/** The chosen section, and the form for what is wrong in it. */
function Section({ section, address, form, number }: SectionProps) {
  const t = useTranslate();
  const { key, title, text, isWhole } = section;
  return (
    <section className={classes.section}>
      <h2>
        <bdi>{sectionTitle(t, key, title)}</bdi>
      </h2>
      {text ? <RichText text={text} /> : <p>{t('minutes.empty')}</p>}
      {!isWhole && (
        <p>
          <a href={`/meetings/${number}/minutes#section-${key}`}>{t('minutes.byMail.more')}</a>
        </p>
      )}
      <PageForm action={`${address}?section=${encodeURIComponent(key)}`} form={form}>
        <input type="hidden" name="section" value={key} />
        <TextAreaField
          name="text"
          label={t('minutes.correct.what')}
          hint={t('minutes.correct.hint')}
          rows={4}
        />
        <SubmitButton>{t('minutes.correct.give')}</SubmitButton>
      </PageForm>
    </section>
  );
}
