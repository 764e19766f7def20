import { Icon } from '../ui/icon.js';
import { useTranslate } from '../ui/language.js';
import classes from './site-footer.module.css';

/** The foot of every page: who answers for it, and light or dark. */
export function SiteFooter() {
  const t = useTranslate();
  const schemes = {
    system: t('shell.scheme.system'),
    light: t('shell.scheme.light'),
    dark: t('shell.scheme.dark'),
  };
  return (
    <footer className={classes.footer}>
      <div className={classes.inside}>
        <p>
          <strong>{t('shell.network')}</strong>
          <br />
          {t('shell.secretariat')}
        </p>
        {/* The small script in the head answers these and marks the chosen one. */}
        <div className={classes.schemes} role="group" aria-label={t('shell.scheme')}>
          {Object.entries(schemes).map(([scheme, name]) => (
            <button key={scheme} type="button" data-colour-scheme={scheme} suppressHydrationWarning>
              <Icon name="check" />
              {name}
            </button>
          ))}
        </div>
      </div>
    </footer>
  );
}
