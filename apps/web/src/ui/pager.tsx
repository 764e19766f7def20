import { Link } from 'react-router';
import { useTranslate } from './language.js';
import { Icon } from './icon.js';
import classes from './pager.module.css';

interface PagerProps {
  /** The address of what follows; without it the list has ended. */
  next?: string;
  /** The address of the beginning, when this is not it. */
  first?: string;
}

/** Goes on through a long list by its keys: links, so that they can be kept, sent, and used without script. */
export function Pager({ next, first }: PagerProps) {
  const t = useTranslate();
  if (!next && !first) return null;
  return (
    <nav className={classes.pager} aria-label={t('ui.pager.label')}>
      {first && <Link to={first}>{t('ui.pager.first')}</Link>}
      {next && (
        <Link to={next} rel="next">
          {t('ui.pager.more')} <Icon name="arrow-forward" />
        </Link>
      )}
    </nav>
  );
}
