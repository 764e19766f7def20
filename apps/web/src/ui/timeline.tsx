import type { ReactNode } from 'react';
import { useTranslate } from './language.js';
import classes from './timeline.module.css';

export interface TimelineEntry {
  key: string;
  /** When, as it should be read. */
  when: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  stage: 'past' | 'now' | 'next';
}

/** What happened, what is, what comes: in that order, with the present marked in words too. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const t = useTranslate();
  return (
    <ol className={classes.timeline}>
      {entries.map(({ key, when, title, children, stage }) => (
        <li key={key} data-stage={stage} aria-current={stage === 'now' ? 'step' : undefined}>
          <p className={classes.when}>
            {when}
            {stage === 'now' && <strong className={classes.now}>{t('ui.timeline.now')}</strong>}
          </p>
          <p className={classes.title}>{title}</p>
          {children && <div className={classes.words}>{children}</div>}
        </li>
      ))}
    </ol>
  );
}
