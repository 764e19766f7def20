import { languageName, languages } from '@gsenet/shared/languages';
import type { MouseEvent } from 'react';
import { Link, useLocation } from 'react-router';
import { useViewer, type Viewer } from '../platform/viewer.js';
import { useAnnounce } from '../ui/announcements.js';
import { Disclosure } from '../ui/disclosure.js';
import { Icon } from '../ui/icon.js';
import { useLanguage, useTranslate } from '../ui/language.js';
import { HeaderSearch } from './header-search.js';
import { useLanguageChange } from './language-change.js';
import { Mark } from './mark.js';
import { exists, homeOf, isIn, placesFor } from './navigation.js';
import classes from './site-header.module.css';

/** The top of every page: whose portal this is, where one can go, in which language, and as whom. */
export function SiteHeader() {
  const t = useTranslate();
  const viewer = useViewer();
  const { pathname } = useLocation();
  const places = placesFor(viewer);
  return (
    <header className={classes.header}>
      <div className={classes.top}>
        <Link className={classes.wordmark} to={homeOf(viewer)}>
          <Mark />
          <span className={classes.name} translate="no">
            GSENet
          </span>
          <span className={classes.longName}>{t('shell.network')}</span>
        </Link>
        <div className={classes.tools}>
          <HeaderSearch />
          <LanguageSwitch />
          {viewer ? <AccountMenu viewer={viewer} /> : pathname !== '/sign-in' && <SignInLink />}
          {places.length > 0 && (
            <div className={classes.onPhone}>
              <Disclosure label={t('shell.menu')} summary={<Icon name="menu" />}>
                <nav aria-label={t('shell.nav')}>
                  <Places places={places} />
                </nav>
              </Disclosure>
            </div>
          )}
        </div>
      </div>
      {places.length > 0 && (
        <nav className={classes.onDesk} aria-label={t('shell.nav')}>
          <Places places={places} />
        </nav>
      )}
    </header>
  );
}

function Places({ places }: { places: ReturnType<typeof placesFor> }) {
  const t = useTranslate();
  const { pathname } = useLocation();
  return (
    <ul className={classes.places}>
      {places.map((place) => (
        <li key={place.path}>
          <Link to={place.path} aria-current={isIn(place, pathname) ? 'page' : undefined}>
            {t(place.title)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Names each language in itself. A form, since choosing one is remembered; where scripts run the page keeps what was typed. */
function LanguageSwitch() {
  const t = useTranslate();
  const current = useLanguage();
  const { pathname, search } = useLocation();
  const change = useLanguageChange();
  const announce = useAnnounce();
  return (
    <Disclosure
      summary={
        <>
          <Icon name="globe" />
          <span className="visually-hidden">{t('shell.language')}: </span>
          <span className={classes.word}>{languageName(current)}</span>
        </>
      }
    >
      <form className={classes.menu} method="post" action="/language">
        <input type="hidden" name="back" value={pathname + search} />
        {languages.map((language) => (
          <button
            key={language}
            name="language"
            value={language}
            lang={language}
            aria-current={language === current ? 'true' : undefined}
            onClick={(event: MouseEvent) => {
              if (!change) return;
              event.preventDefault();
              change(language).catch(() => announce(t('ui.unreachable')));
            }}
          >
            {languageName(language)}
            {language === current && <Icon name="check" />}
          </button>
        ))}
      </form>
    </Disclosure>
  );
}

function SignInLink() {
  const t = useTranslate();
  return (
    <Link className={classes.signIn} to="/sign-in">
      <Icon name="person" />
      <span className={classes.word}>{t('shell.signIn')}</span>
    </Link>
  );
}

function AccountMenu({ viewer }: { viewer: Viewer }) {
  const t = useTranslate();
  return (
    <Disclosure
      summary={
        <>
          <Icon name="person" />
          <span className="visually-hidden">{t('shell.account')}: </span>
          <span className={classes.person}>
            <bdi>{viewer.name}</bdi>
          </span>
        </>
      }
    >
      <div className={classes.menu}>
        <p className={classes.who}>
          <bdi>{viewer.name}</bdi>
        </p>
        {exists('/account') && <Link to="/account">{t('shell.account.settings')}</Link>}
        <form method="post" action="/sign-out">
          <button>{t('shell.signOut')}</button>
        </form>
      </div>
    </Disclosure>
  );
}
