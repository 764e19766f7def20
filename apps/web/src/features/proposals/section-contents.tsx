import type { ReactNode } from 'react';
import { useTranslate } from '../../ui/language.js';
import classes from './section-contents.module.css';

interface SectionContentsProps {
  sections: readonly { key: string; title: string }[];
  children: ReactNode;
}

/** The sections under each other, with their list beside them that leads from one to the next. */
export function SectionContents({ sections, children }: SectionContentsProps) {
  const t = useTranslate();
  return (
    <div className={classes.page}>
      <nav className={classes.contents} aria-label={t('ui.contents')}>
        <ol>
          {sections.map(({ key, title }) => (
            <li key={key}>
              <a href={`#section-${key}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      <div>{children}</div>
    </div>
  );
}
