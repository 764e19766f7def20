import type { WorkPageQuery } from '../../gql/graphql.js';
import { ActButton, Acts } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { useHydrated } from '../../ui/hydrated.js';
import { useTranslate } from '../../ui/language.js';
import { Section } from '../../ui/section.js';
import classes from './work.module.css';

interface CitationProps {
  slug: string;
  /** Files for reference managers exist of what is public. */
  isPublic: boolean;
  citation: NonNullable<NonNullable<WorkPageQuery['work']>['citation']>;
}

/** How to cite a work: to read and copy, and as files for reference managers. */
export function Citation({ slug, isPublic, citation: { apa, bibtex } }: CitationProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const hydrated = useHydrated();
  const copy = async () => {
    await navigator.clipboard.writeText(apa);
    announce(t('works.cite.copied'));
  };
  return (
    <Section title={t('library.cite')}>
      <p className={classes.reference} dir="ltr" lang="en">
        {apa}
      </p>
      {hydrated && (
        <Acts>
          <ActButton onClick={() => void copy()}>{t('works.cite.copy')}</ActButton>
        </Acts>
      )}
      <details className={classes.formats}>
        <summary>{t('works.cite.bibtex')}</summary>
        <pre className={classes.reference} dir="ltr">
          {bibtex}
        </pre>
      </details>
      {isPublic && (
        <p>
          {t('works.cite.files')}{' '}
          <a href={`/library/${slug}.bib`} download>
            {t('works.cite.bibtex')}
          </a>
          {' · '}
          <a href={`/library/${slug}.ris`} download>
            {t('works.cite.ris')}
          </a>
        </p>
      )}
    </Section>
  );
}
