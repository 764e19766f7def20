import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { Section } from '../../ui/section.js';
import { fileSize } from '../meetings/file-size.js';
import classes from './work.module.css';

const Editions = graphql(`
  fragment EditionsOfWork on Work {
    slug
    editions {
      id
      language
      languageName
      title
      summary
      isTranslation
      link
      versions {
        id
        number
        datedOn
        note
        files {
          id
          name
          bytes
          downloads
        }
      }
    }
  }
`);

/** The languages that a work can be read in, each with its newest files, and with earlier ones folded away. */
export function EditionList({ work }: { work: FragmentType<typeof Editions> }) {
  const t = useTranslate();
  const { slug, editions } = readFragment(Editions, work);
  if (editions.length === 0) return null;
  return (
    <Section title={t('works.editions')}>
      <ul className={classes.editions}>
        {editions.map(({ id, language, languageName, title, summary, isTranslation, link, versions }) => {
          const [newest, ...earlier] = versions;
          return (
            <li key={id}>
              <h3 lang={language} dir="auto">
                {title}
              </h3>
              <p className={classes.quiet}>
                {languageName} · {isTranslation ? t('works.translation') : t('works.authentic')}
              </p>
              {summary && (
                <p lang={language} dir="auto" className="prose">
                  {summary}
                </p>
              )}
              {link && (
                <p>
                  <a href={link} hrefLang={language} rel="external noreferrer">
                    {t('works.elsewhere', { host: URL.canParse(link) ? new URL(link).host : link })}
                  </a>
                </p>
              )}
              {newest && <Version slug={slug} language={language} version={newest} />}
              {earlier.length > 0 && (
                <details>
                  <summary>{t('works.earlier')}</summary>
                  {earlier.map((version) => (
                    <Version key={version.id} slug={slug} language={language} version={version} />
                  ))}
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

interface VersionProps {
  slug: string;
  language: string;
  version: {
    number: number;
    datedOn: string;
    note: string;
    files: readonly { id: string; name: string; bytes: number; downloads: number }[];
  };
}

function Version({ slug, language, version: { number, datedOn, note, files } }: VersionProps) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <div className={classes.version}>
      <ul>
        {files.map(({ id, name, bytes, downloads }) => (
          <li key={id}>
            <a href={`/library/${slug}/files/${id}`} hrefLang={language} download>
              <bdi>{name}</bdi>
            </a>{' '}
            <span className={classes.quiet}>
              {fileSize(t, format, bytes)} · {t('works.downloads', { count: downloads })}
            </span>
          </li>
        ))}
      </ul>
      <p className={classes.quiet}>
        {t('works.version', { number: String(number), date: format.plainDate(datedOn) })}
        {note && ` · ${note}`}
      </p>
    </div>
  );
}
