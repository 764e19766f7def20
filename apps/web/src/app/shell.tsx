import type { ReactNode } from 'react';
import { useTranslate } from '../ui/language.js';
import { SiteFooter } from './site-footer.js';
import { SiteHeader } from './site-header.js';
import classes from './shell.module.css';

/** What stands round every page. */
export function Shell({ children }: { children: ReactNode }) {
  const t = useTranslate();
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#main">
        {t('shell.skip')}
      </a>
      <SiteHeader />
      <main id="main" className={classes.main} tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
    </div>
  );
}
