import { Link, useLocation } from 'react-router';
import { Icon } from '../ui/icon.js';
import { useTranslate } from '../ui/language.js';
import { SearchForm } from '../platform/search-form.js';
import classes from './header-search.module.css';

/** Search from anywhere: a field on a desk, on a phone a way to the page that has one. */
export function HeaderSearch() {
  const t = useTranslate();
  const { pathname } = useLocation();
  if (pathname === '/search') return null;
  return (
    <>
      <div className={classes.onDesk}>
        <SearchForm place="header" />
      </div>
      <Link className={classes.onPhone} to="/search" aria-label={t('search.act')}>
        <Icon name="search" />
      </Link>
    </>
  );
}
