import type { ReactNode } from 'react';
import { useTranslate } from './language.js';
import classes from './article.module.css';

export interface Chapter {
  /** Its anchor in the page's address. */
  id: string;
  title: string;
  children: ReactNode;
}

/** A text to read, in chapters that can be linked to, with their list beside it. */
export function Article({ chapters }: { chapters: readonly Chapter[] }) {
  const t = useTranslate();
  return (
    <div className={classes.article}>
      <nav className={classes.contents} aria-label={t('ui.contents')}>
        <p aria-hidden="true">{t('ui.contents')}</p>
        <ol>
          {chapters.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      <article className="prose">
        {chapters.map(({ id, title, children }) => (
          <section key={id} id={id}>
            <h2>{title}</h2>
            {children}
          </section>
        ))}
      </article>
    </div>
  );
}
